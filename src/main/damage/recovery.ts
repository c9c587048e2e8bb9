import { Worker } from 'node:worker_threads'
import type { Recovery } from '../../storage'
import { ExplainedError } from '../errors'
import { errorOf, type FileAnswer } from '../files/protocol'

/** To look at a damaged file and the copies of its plan, the newest first; or to write what is whole to a new file. */
export type RecoveryTask =
  | { kind: 'look'; path: string; copies: string[] }
  | { kind: 'mend'; path: string; target: string }

/** What is whole: of the file, and the place of the first whole copy. */
export interface Whole {
  readable: Recovery | null
  copy: number | null
}

/** Reads damaged files in a thread, one at a time, which says how far it is and can be stopped. */
export class RecoveryThread {
  private stop = () => {}

  constructor(
    /** The built program of the thread. */
    private readonly program: string,
    /** From 0 to 1. */
    private readonly tell: (share: number) => void,
  ) {}

  look(path: string, copies: string[]): Promise<Whole> {
    return this.run({ kind: 'look', path, copies }) as Promise<Whole>
  }

  /** @param target where nothing stands yet. */
  mend(path: string, target: string): Promise<Recovery> {
    return this.run({ kind: 'mend', path, target }) as Promise<Recovery>
  }

  /** Gives up what is being read; nothing where that is nothing. */
  cancel(): void {
    this.stop()
  }

  private run(task: RecoveryTask): Promise<unknown> {
    this.cancel()
    const worker = new Worker(this.program, { workerData: task })
    return new Promise<unknown>((resolve, reject) => {
      this.stop = () => {
        reject(new ExplainedError('cancelled', 'The damaged file was not read to its end. It is as it was.'))
        void worker.terminate()
      }
      worker.on('message', (message: FileAnswer | { share: number }) => {
        if ('share' in message) this.tell(message.share)
        else if ('value' in message) resolve(message.value)
        else reject(errorOf(message.failure))
      })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`the thread that reads a damaged file ended with ${code}`)))
    }).finally(() => {
      this.stop = () => {}
    })
  }
}
