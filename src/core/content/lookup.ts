import { ours, pointCount } from './marks'
import type { Content, ElementContent, Quotation, Source, Statement, TensionContent } from './schema'

export type Side = 'a' | 'b' | 'middle'

const middlePoint = (pointCount + 1) / 2

/** Throws when the content has no such tension. */
export function tensionById(content: Content, id: string): TensionContent {
  return required(
    content.tensions.find((tension) => tension.id === id),
    `tension ${id}`,
  )
}

/** Throws when the content has no such source; "ours" is not a source. */
export function sourceById(content: Content, id: string): Source {
  return required(
    content.sources.find((source) => source.id === id),
    `source ${id}`,
  )
}

/** Throws when the content has no such part of the frame around the elements. */
export function frameById(content: Content, id: string): ElementContent {
  return required(
    content.frame.find((part) => part.id === id),
    `part of the frame ${id}`,
  )
}

/** Every statement that stands in the file of a tension. */
export function statementsOf({ poles, reported, prompts, both }: TensionContent): Statement[] {
  return [
    ...poles.a.upsides,
    ...poles.a.risks,
    ...poles.b.upsides,
    ...poles.b.risks,
    ...reported.statements,
    ...prompts,
    ...both,
  ]
}

/** Throws when the tension has no such statement. */
export function statementById(tension: TensionContent, id: string): Statement {
  return required(
    statementsOf(tension).find((statement) => statement.id === id),
    `statement ${id}`,
  )
}

/** Throws when the content has no such quotation. */
export function quotationById(content: Content, id: string): Quotation {
  return required(
    content.quotations.find((quotation) => quotation.id === id),
    `quotation ${id}`,
  )
}

/** The word for a point of the scale, 1 to 9. Throws RangeError for any other number. */
export function pointWord(tension: TensionContent, position: number): string {
  assertPoint(position)
  return required(tension.points.words[position - 1], `word for point ${position}`)
}

/** 1 to 4 is the side of pole a, 6 to 9 that of pole b. Throws RangeError outside 1 to 9. */
export function sideOf(position: number): Side {
  assertPoint(position)
  if (position === middlePoint) return 'middle'
  return position < middlePoint ? 'a' : 'b'
}

/** Numbers the sources from 1 in order of first appearance on a screen; "ours" gets no number. */
export function numberSources(statements: Iterable<{ sources: readonly string[] }>): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const statement of statements) {
    for (const id of statement.sources) {
      if (id !== ours && !numbers.has(id)) numbers.set(id, numbers.size + 1)
    }
  }
  return numbers
}

function assertPoint(position: number): void {
  if (!Number.isInteger(position) || position < 1 || position > pointCount) {
    throw new RangeError(`A position is a whole number from 1 to ${pointCount}, not ${position}`)
  }
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The content has no ${what}`)
  return value
}
