// Works on a plan in steps that it reads from its input, as a window does, and says each as soon as it is kept. It is
// killed at any moment.
import { createInterface } from 'node:readline'
import { shareCopy, VersionCopies, WorkingCopies, type WorkingCopy } from '../../../src/storage'

export type Step =
  | { do: 'edit'; value: string; group: string | null }
  | { do: 'undo' | 'redo' | 'reopen' | 'copy' | 'publish' }
  | { do: 'name'; name: string }
  | { do: 'restore'; seq: number }
  | { do: 'share'; path: string }

/** Where it works: the person's file, and the application's data. */
export interface Place {
  path: string
  working: string
  copies: string
}

const place = JSON.parse(process.argv[2] ?? 'null') as Place | null

async function take(copy: WorkingCopy, all: WorkingCopies, versions: VersionCopies, step: Step): Promise<WorkingCopy> {
  const { file } = copy
  switch (step.do) {
    case 'edit':
      file.apply({ type: 'field.set', args: { path: 'title', value: step.value }, group: step.group })
      break
    case 'undo':
    case 'redo':
      file[step.do]()
      break
    case 'name':
      file.nameVersion(step.name)
      break
    case 'restore':
      file.restore(step.seq, { name: 'earlier', at: '' })
      break
    case 'copy':
      versions.keep(file, 'work')
      return copy
    case 'share':
      shareCopy(file.plan, step.path, 'shared')
      return copy
    case 'publish':
      await copy.settle()
      return copy
    case 'reopen':
      await all.close(copy)
      return (await all.open(copy.path)).copy
  }
  copy.changed()
  return copy
}

async function work({ path, working, copies }: Place): Promise<void> {
  const all = new WorkingCopies(working)
  const versions = new VersionCopies(copies)
  let { copy } = await all.open(path)
  for await (const line of createInterface({ input: process.stdin })) {
    copy = await take(copy, all, versions, JSON.parse(line) as Step)
    process.stdout.write(`${copy.file.head} ${copy.state().conflictPath ?? ''}\n`)
  }
}

if (place) void work(place)
