import { Worker } from 'node:worker_threads'
import { errorOf, type FileAnswer, type FileCall } from './protocol'

interface Task {
  call: FileCall
  /** How long it may take, in milliseconds. */
  limit: number
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** A thread that has nothing to do for so long ends. In milliseconds. */
const IDLE = 60_000

function noAnswer(): Error {
  return Object.assign(new Error('the folder does not answer'), { code: 'ETIMEDOUT' })
}

/**
 * The thread for one folder. A call to a network drive that has gone away may never come back, and nothing in the
 * system can take it back: the thread waits for it, whoever asked is told that there is no answer, and so is whoever
 * asks before there is one. There is never a second thread for a folder that does not answer.
 */
export class FolderThread {
  private worker: Worker | null = null
  private running: Task | null = null
  private readonly queue: Task[] = []
  private timer: NodeJS.Timeout | undefined
  /** What runs has taken too long, and those who waited have been told. */
  private stuck = false

  constructor(private readonly program: string) {}

  call(call: FileCall, limit: number): Promise<unknown> {
    if (this.stuck) return Promise.reject(noAnswer())
    return new Promise((resolve, reject) => {
      this.queue.push({ call, limit, resolve, reject })
      this.next()
    })
  }

  private next(): void {
    if (this.running) return
    clearTimeout(this.timer)
    const task = this.queue.shift()
    if (!task) {
      this.timer = setTimeout(() => this.end(), IDLE)
      this.timer.unref()
      return
    }
    this.running = task
    this.timer = setTimeout(() => this.giveUp(), task.limit)
    this.thread().postMessage(task.call)
  }

  private thread(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(this.program)
    worker.on('message', (answer: FileAnswer) => this.answered(answer))
    worker.on('error', (error) => this.failed(worker, error))
    worker.on('exit', () => this.failed(worker, new Error('the thread of a folder ended')))
    // Nothing is held up by a folder that does not answer, the end of the program least of all.
    worker.unref()
    this.worker = worker
    return worker
  }

  private answered(answer: FileAnswer): void {
    const task = this.running
    this.running = null
    if (this.stuck) this.stuck = false
    else if ('value' in answer) task?.resolve(answer.value)
    else task?.reject(errorOf(answer.failure))
    this.next()
  }

  private giveUp(): void {
    this.stuck = true
    for (const task of [this.running, ...this.queue.splice(0)]) task?.reject(noAnswer())
  }

  private failed(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = null
    const task = this.running
    this.running = null
    this.stuck = false
    task?.reject(error)
    this.next()
  }

  private end(): void {
    const { worker } = this
    this.worker = null
    void worker?.terminate()
  }
}
