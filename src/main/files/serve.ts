import { parentPort } from 'node:worker_threads'
import type { FileEdge } from '../../storage/working-copy/file-edge'
import { type FileAnswer, type FileCall, failureOf } from './protocol'

/** Does, in a thread, what the app asks of a folder: one thing at a time, since the app waits for each answer. */
export function serveFiles(edge: FileEdge): void {
  const answer = (message: FileAnswer) => parentPort?.postMessage(message)
  parentPort?.on('message', ({ name, args }: FileCall) => {
    const all = name === 'write' ? [...args, () => {}] : args
    const act = edge[name] as (...given: unknown[]) => Promise<unknown>
    act(...all).then(
      (value) => answer({ value }),
      (error: unknown) => answer({ failure: failureOf(error) }),
    )
  })
}
