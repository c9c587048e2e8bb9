// Runs in a thread of its own: reads what is still whole in a damaged file, which takes seconds where it is long.
import { parentPort, workerData } from 'node:worker_threads'
import { PlanFile, PlanFileError, recoverable, recoverInto } from '../../storage'
import { type FileAnswer, failureOf } from '../files/protocol'
import type { RecoveryTask, Whole } from './recovery'

/** The first of the copies that is whole. */
function firstWhole(paths: readonly string[]): number | null {
  const found = paths.findIndex((path) => {
    try {
      PlanFile.open(path, { readOnly: true }).close()
      return true
    } catch {
      return false
    }
  })
  return found === -1 ? null : found
}

function readable(path: string, onProgress: (share: number) => void): Whole['readable'] {
  try {
    return recoverable(path, onProgress)
  } catch (error) {
    if (error instanceof PlanFileError) return null
    throw error
  }
}

function run(task: RecoveryTask): unknown {
  const onProgress = (share: number) => parentPort?.postMessage({ share })
  if (task.kind === 'look') {
    return { readable: readable(task.path, onProgress), copy: firstWhole(task.copies) } satisfies Whole
  }
  return recoverInto(task.path, task.target, onProgress)
}

function answer(): FileAnswer {
  try {
    return { value: run(workerData as RecoveryTask) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

parentPort?.postMessage(answer())
