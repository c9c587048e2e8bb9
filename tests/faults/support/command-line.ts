import { spawnSync } from 'node:child_process'
import { runCli } from '../../../src/cli/run'
import { systemClock } from '../../../src/storage'
import { buildCli } from '../../support/built-cli'

/** The same in this process, where it is the answer that matters and not the process. */
export async function answerTo(...args: string[]): Promise<Answer> {
  const lines = { out: '', err: '' }
  const into = (stream: 'out' | 'err') => async (line: string) => {
    lines[stream] += `${line}\n`
  }
  const status = await runCli(args, {
    cwd: '/',
    clock: systemClock,
    out: into('out'),
    err: into('err'),
  })
  return { status, ...lines }
}

let script: Promise<string> | null = null

export interface Answer {
  status: number | null
  out: string
  err: string
}

/** Runs the command line in a process of its own, by way of a shell where something must be set for it first. */
export async function throughline(args: readonly string[], shell?: string): Promise<Answer> {
  script ??= buildCli()
  const all = [await script, ...args]
  // Whatever a file holds, an answer comes before this.
  const options = { encoding: 'utf8', timeout: 20_000 } as const
  const { status, stdout, stderr } =
    shell === undefined
      ? spawnSync(process.execPath, all, options)
      : spawnSync('bash', ['-c', `${shell} exec "$0" "$@"`, process.execPath, ...all], options)
  return { status, out: stdout, err: stderr }
}

/** Whether an answer is one that a person understands: status 1, and one sentence with the file's name and no code. */
export function isPlainRefusal({ status, out, err }: Answer): boolean {
  return (
    status === 1 && out === '' && /^“[^”]+” [^\n]+[:;][^\n]+\.\n$/.test(err) && !/SQLITE|Error|\bat \S+:\d+/.test(err)
  )
}
