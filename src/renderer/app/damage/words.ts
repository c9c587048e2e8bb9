import type { Damage } from '../../../contract'
import { formatDay, formatTime, localDay } from '../../../core/text'

function momentWords(at: string): string {
  const moment = new Date(at)
  return `${formatDay(localDay(moment))} at ${formatTime(moment)}`
}

function counted(count: number): string {
  return count === 1 ? 'one change' : `${count.toLocaleString('en-US')} changes`
}

/** How much of a damaged file is whole. */
export function readableWords({ changes, upTo, at }: NonNullable<Damage['readable']>): string {
  const moment = momentWords(at)
  if (upTo > changes) {
    const history = changes === 0 ? 'without its history' : `with the first ${counted(changes)} of its history`
    return `The plan as it stood on ${moment}, ${history}. What happened in between can no longer be looked up.`
  }
  if (changes === 0) return `The plan as it began on ${moment}. None of its changes can be read.`
  return `The plan with ${counted(changes)}, up to ${moment}. Anything later is lost.`
}

export function copyWords({ at, changes }: NonNullable<Damage['copy']>): string {
  const history = changes === 0 ? 'as it began' : `with ${counted(changes)}`
  return `Kept on ${momentWords(at)}, ${history}.`
}

/** How far the reading of a damaged file is, in steps that can be listened to. @param share from 0 to 1. */
export function readingWords(share: number): string {
  const tenths = Math.floor(share * 10)
  return tenths === 0 ? 'Reading what is still whole…' : `Reading what is still whole… ${tenths * 10} percent`
}
