import { accessSync, constants, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Logo, Template } from '../core/house'
import type { Plan } from '../core/plan'
import type { PageStart, ReportOptions } from '../core/report'
import type { ExportFormat, ExportOptions, WritingStage } from '../export'
import { HouseStyleProblem } from '../export/template/problem'
import { placeOver, temporaryBeside } from '../storage'
import { ExplainedError } from './errors'

/** What a document is written from. */
export interface ExportTask {
  format: ExportFormat
  plan: Plan
  options: ExportOptions
  /** Where the finished document goes; nothing stands there yet. */
  file: string
}

/** What the thread is given. */
export type ThreadTask =
  | ({ kind: 'export' } & ExportTask)
  | { kind: 'pages'; plan: Plan; options: ReportOptions }
  | { kind: 'logo'; bytes: Uint8Array; words: string }
  | { kind: 'template'; name: string; bytes: Uint8Array }

/** What the thread says: what it is at, what it found, or why what was chosen cannot serve. */
export type ThreadMessage = { stage: WritingStage } | { value: unknown } | { problem: string }

const REASONS: Record<string, string> = {
  ENOENT: 'Its folder is no longer there. Choose another folder.',
  ENOSPC: 'The disk is full. Free some space and export again.',
  EROFS: 'Nothing can be written to this folder. Choose another one.',
  EACCES:
    'Nothing can be written to this folder, or Word has the document open. Close it there, or choose another name.',
  EPERM: 'Another program has the document open. Close it there and export again.',
  EBUSY: 'Another program has the document open. Close it there and export again.',
}

function explained(error: unknown): unknown {
  const reason = REASONS[String((error as { code?: unknown } | null)?.code)]
  return reason === undefined
    ? error
    : new ExplainedError('not-written', `The document was not written; what was there is as it was. ${reason}`)
}

/**
 * Writes documents in a thread, one at a time. The document is finished beside its place and put there in one step,
 * so that one that is cancelled or fails leaves what stood there as it was.
 */
export class DocumentExporter {
  private running: { cancel(): void } | null = null
  /** The estimate of pages that is under way, by the window that asked for it. */
  private readonly estimates = new Map<number, { stop(): void }>()

  constructor(
    /** The built program of the thread. */
    private readonly program: string,
    private readonly tell: (stage: WritingStage) => void,
  ) {}

  /** Resolves with whether the document was written: false where it was cancelled. */
  async write(path: string, task: Omit<ExportTask, 'file'>): Promise<boolean> {
    if (this.running) {
      throw new ExplainedError('busy', 'A document is being written already. Wait for it, or cancel it first.')
    }
    const file = temporaryBeside(path)
    try {
      // Told at once, and not after the pages have been laid out.
      accessSync(dirname(path), constants.W_OK)
      const finished = await this.run({ ...task, file })
      if (finished) placeOver(file, path)
      return finished
    } catch (error) {
      throw explained(error)
    } finally {
      rmSync(file, { force: true })
    }
  }

  /** Gives up the document that is being written; nothing where there is none. */
  cancel(): void {
    this.running?.cancel()
  }

  /**
   * Where the pages of a document begin, `pages` null where it is too long to be laid out. A window has one estimate at
   * a time: null where it asked for another one, or no longer wants it.
   */
  async pages(window: number, plan: Plan, options: ReportOptions): Promise<{ pages: PageStart[] | null } | null> {
    this.forgetPages(window)
    const thread = this.start({ kind: 'pages', plan, options })
    this.estimates.set(window, thread)
    try {
      return (await thread.done) as { pages: PageStart[] | null }
    } catch (error) {
      if (this.estimates.get(window) !== thread) return null
      throw error
    } finally {
      if (this.estimates.get(window) === thread) this.estimates.delete(window)
    }
  }

  /** Gives up the estimate of a window; nothing where there is none. */
  forgetPages(window: number): void {
    const thread = this.estimates.get(window)
    this.estimates.delete(window)
    thread?.stop()
  }

  /** A logo from the bytes of a picture. @throws HouseStyleProblem in words for the person. */
  async readLogo(bytes: Uint8Array, words: string): Promise<Logo> {
    return (await this.start({ kind: 'logo', bytes, words }).done) as Logo
  }

  /** A template from the bytes of a Word file. @throws HouseStyleProblem in words for the person. */
  async readTemplate(name: string, bytes: Uint8Array): Promise<Template> {
    return (await this.start({ kind: 'template', name, bytes }).done) as Template
  }

  private async run(task: ExportTask): Promise<boolean> {
    const thread = this.start({ kind: 'export', ...task })
    let cancelled = false
    this.running = {
      cancel() {
        cancelled = true
        thread.stop()
      },
    }
    try {
      await thread.done
      return true
    } catch (error) {
      if (cancelled) return false
      throw error
    } finally {
      this.running = null
    }
  }

  /** A thread for one task: what it found, and the way to stop it, which makes it fail. */
  private start(task: ThreadTask): { done: Promise<unknown>; stop(): void } {
    const worker = new Worker(this.program, { workerData: task })
    let value: unknown
    const done = new Promise<unknown>((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if ('stage' in message) this.tell(message.stage)
        else if ('problem' in message) reject(new HouseStyleProblem(message.problem))
        else value = message.value
      })
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (code === 0 && value !== undefined) resolve(value)
        else reject(new Error(`the thread for ${task.kind} ended with ${code}`))
      })
    })
    return { done, stop: () => void worker.terminate() }
  }
}
