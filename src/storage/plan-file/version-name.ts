import { CommandRefused } from '../../core/commands'
import { cleanTyped, formatDay, localDay } from '../../core/text'
import type { NamedVersion } from './snapshots'

/** The most characters of the name of a version. */
const NAME_LIMIT = 100

/** The name as it is kept. Throws CommandRefused where it says nothing, is too long, or another version has it. */
export function versionName(typed: string, others: readonly NamedVersion[]): string {
  const name = cleanTyped(typed, 'line').trim()
  if (name === '') throw new CommandRefused('invalid-value', 'A version needs a name, such as “Before the board”.')
  if (name.length > NAME_LIMIT) {
    throw new CommandRefused('too-long', `The name of a version holds at most ${NAME_LIMIT} characters. Shorten it.`)
  }
  const taken = others.find((other) => other.name.toLowerCase() === name.toLowerCase())
  if (!taken) return name
  const day = formatDay(localDay(new Date(taken.at)))
  throw new CommandRefused('invalid-value', `The version of ${day} has this name already. Choose another.`)
}
