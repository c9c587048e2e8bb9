import { basename } from 'node:path'
import type { FileStanding } from '../contract'
import { type FileState, PlanFileError, publishProblemOf } from '../storage'
import { ExplainedError } from './errors'

interface Reading {
  readOnly: boolean
  heldBy: string | null
}

function stateOf({ problem, conflictPath, unpublished }: FileState, readOnly: boolean): FileStanding['state'] {
  if (readOnly) return 'reading'
  if (problem !== null) return 'failed'
  if (conflictPath !== null) return 'conflict'
  return unpublished ? 'waiting' : 'written'
}

/** How a file stands, as a window is told. */
export function fileStandingOf(state: FileState, { readOnly, heldBy }: Reading): FileStanding {
  return {
    fileName: basename(state.path),
    state: stateOf(state, readOnly),
    writtenAt: state.publishedAt,
    problem: state.problem,
    conflictName: state.conflictPath === null ? null : basename(state.conflictPath),
    heldBy,
  }
}

/** What is said where a change is made to a plan that was opened to be looked at. */
export function onlyRead(path: string, heldBy: string | null): ExplainedError {
  const why = heldBy === null ? 'was opened to be read only' : `is open on ${heldBy}`
  return new ExplainedError(
    'only-read',
    `“${basename(path)}” ${why}, so nothing in it is changed here. To work on it, duplicate it, or open it again when it is free.`,
  )
}

/** What is said where a file could not be written to the place that the person chose. */
export function notWritten(error: unknown, path: string): Error {
  if (error instanceof PlanFileError || error instanceof ExplainedError) return error
  if ((error as { code?: unknown } | null)?.code === 'EEXIST') {
    return new ExplainedError('exists', `“${basename(path)}” already exists there. Choose another name or folder.`)
  }
  const { code, reason } = publishProblemOf(error, path)
  return new ExplainedError(code, `Nothing was changed: ${reason}. Choose another folder, or try again.`)
}
