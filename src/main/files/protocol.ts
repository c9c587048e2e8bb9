import { PlanFileError, type PlanFileErrorCode } from '../../storage/plan-file/errors'
import type { FileEdge } from '../../storage/working-copy/file-edge'

// What goes between the app and a thread that works in a folder. Errors lose what they are on the way, so they are
// taken apart and put together again.

export interface FileCall {
  name: keyof FileEdge
  args: unknown[]
}

export type FileAnswer = { value: unknown } | { failure: Failure }

interface Failure {
  message: string
  /** The system's code. */
  code: string | null
  /** Where it was about a plan file: which, and what. */
  plan: { code: PlanFileErrorCode; path: string } | null
}

export function failureOf(error: unknown): Failure {
  const code = (error as { code?: unknown } | null)?.code
  return {
    message: error instanceof Error ? error.message : String(error),
    code: typeof code === 'string' ? code : null,
    plan: error instanceof PlanFileError ? { code: error.code, path: error.path } : null,
  }
}

export function errorOf({ message, code, plan }: Failure): Error {
  if (plan) return new PlanFileError(plan.code, plan.path)
  return Object.assign(new Error(message), code === null ? {} : { code })
}
