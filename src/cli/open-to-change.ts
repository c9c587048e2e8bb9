import { basename } from 'node:path'
import { otherHolder, PlanFile } from '../storage'
import { Refusal } from './io'

/**
 * Refuses to change a file that somebody has open in a window, which would then stand with two versions. It is asked
 * before each change: a window may open the plan while a long list of commands is running.
 */
export function refuseWhereOpen(path: string): void {
  const holder = otherHolder(path)
  if (holder === null) return
  const who = holder.user === '' ? holder.host : `${holder.host} by ${holder.user}`
  throw new Refusal(`“${basename(path)}” is open on ${who}: close it there, or work on a copy.`)
}

/** Opens a plan to change it. @throws Refusal where somebody has it open in a window; PlanFileError */
export function openToChange(path: string): PlanFile {
  refuseWhereOpen(path)
  return PlanFile.open(path)
}
