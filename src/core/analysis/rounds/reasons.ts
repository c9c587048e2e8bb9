import type { RevealedAnswer } from '../../rounds'

export interface Reason {
  text: string
  /** The name or the role of who gives it, where the round shows it; else null. */
  from: string | null
}

/** Reasons by where the answer stands that they are given for. */
export interface ReasonsBySide {
  towardsA: Reason[]
  middle: Reason[]
  towardsB: Reason[]
  /** Of those who gave a reason and no position. */
  open: Reason[]
}

/**
 * A number that has nothing to do with the order of its texts: FNV-1a of 32 bits, with Murmur's last step.
 * Source: G. Fowler, L. Noll, K.-P. Vo; A. Appleby.
 */
function scattered(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The same items in an order that tells nothing: another one for each question, so that the third reason here and the
 * third reason there are not one person’s, and always the same one, so that screen and document agree.
 */
export function mixed<Item>(items: readonly Item[], question: string, textOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, place: scattered(`${question} ${textOf(item)}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

/** @param nameOf the name or role of who gave an answer, or null where it is not shown */
export function reasonsOf(
  answers: readonly RevealedAnswer[],
  tension: string,
  nameOf: (answer: RevealedAnswer) => string | null,
): ReasonsBySide {
  const written = answers.flatMap((answer) => {
    const { reason = '', shouldBe = null } = answer.sheet[tension] ?? {}
    const text = reason.trim()
    return text === '' ? [] : [{ text, from: nameOf(answer), shouldBe }]
  })
  const reasons = mixed(written, tension, ({ text }) => text)
  const where = (holds: (position: number) => boolean) =>
    reasons.flatMap(({ shouldBe, ...reason }) => (shouldBe !== null && holds(shouldBe) ? [reason] : []))
  return {
    towardsA: where((position) => position < 5),
    middle: where((position) => position === 5),
    towardsB: where((position) => position > 5),
    open: reasons.flatMap(({ shouldBe, ...reason }) => (shouldBe === null ? [reason] : [])),
  }
}
