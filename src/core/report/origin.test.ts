import { describe, expect, it } from 'vitest'
import { canaryPlan } from '../../../tests/documents/support/canaries'
import { passagesIn, reportOf } from '../../../tests/support/reports'
import { valueAt } from '../plan'
import type { Block, Passage } from './blocks'
import { everyParagraph, passagesOf } from './passages'

/** Where each stretch of text leads: to its own field, else to that of what it stands in. */
function stretches({ paragraphs, field }: Passage): { text: string; field: string | undefined }[] {
  return everyParagraph(paragraphs).flatMap((runs) =>
    runs.flatMap((run) =>
      run.kind === 'source' || run.kind === 'reference' ? [] : [{ text: run.text, field: run.field ?? field }],
    ),
  )
}

function passagesWithin(block: Block): readonly Passage[] {
  if (block.kind === 'paragraph') return passagesOf(block)
  if (block.kind === 'heading') {
    return [{ paragraphs: [[{ kind: 'text', text: block.text }]], ...(block.field ? { field: block.field } : {}) }]
  }
  if (block.kind === 'figure') return block.table === null ? [] : passagesWithin(block.table)
  const field = block.kind === 'list' || block.kind === 'table' ? block.field : undefined
  return passagesIn(block).map((passage) => (field === undefined ? passage : { field, ...passage }))
}

describe('from a text to its field', () => {
  const { plan, words } = canaryPlan()

  const shown = reportOf(plan).blocks.flatMap(passagesWithin).flatMap(stretches)

  it('X52 every field of the catalogue that is printed leads back to itself', () => {
    const astray = [...words]
      // What a superseded decision said stands in no field any more.
      .filter(([path]) => !/superseded|decidedOn/.test(path))
      .flatMap(([key, all]) => {
        const path = key.replace(' of the decision', '')
        return all
          .filter((word) => shown.some(({ text }) => text.includes(word)))
          .filter((word) => !shown.some(({ text, field }) => text.includes(word) && field === path))
          .map((word) => `${word} in ${path}`)
      })
    expect(astray).toEqual([])
  })

  it('X52 no text that people wrote leads nowhere, or to what the plan has not', () => {
    const written = shown.filter(({ text }) => text.includes('Canary'))
    expect(written.length).toBeGreaterThan(500)
    expect(written.filter(({ field }) => field === undefined)).toEqual([])
    // A cell of the grid and an answer begin to exist with what is said of them.
    const gone = shown.flatMap(({ field }) =>
      field === undefined || valueAt(plan, field) !== undefined || /^(fits|promptResponses)\//.test(field)
        ? []
        : [field],
    )
    expect(gone).toEqual([])
  })
})
