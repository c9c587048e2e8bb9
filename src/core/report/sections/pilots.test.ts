import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../../tests/support/plans'
import { bundledContent as content } from '../../content'
import type { Plan } from '../../plan'
import { buildSample } from '../../sample'
import type { Block } from '../blocks'
import { buildReport } from '../build'
import { everyParagraph, passagesOf } from '../passages'
import { plainText } from '../runs'
import { WORDS } from '../words'

const words = WORDS.pilots

function blocksOf(plan: Plan): { main: Block[]; appendix: Block[]; leftOut: readonly string[] } {
  const { blocks, leftOut } = buildReport(plan, content, { kind: 'strategy', today: '2026-11-22' })
  const at = (id: string) => blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const section = (from: number) => {
    const rest = blocks.slice(from + 1)
    const next = rest.findIndex((block) => block.kind === 'heading')
    return from < 0 ? [] : next < 0 ? rest : rest.slice(0, next)
  }
  return { main: section(at('pilots')), appendix: section(at('schools')), leftOut }
}

const textOf = (blocks: Block[]) =>
  blocks.flatMap((block) => passagesOf(block).flatMap(({ paragraphs }) => everyParagraph(paragraphs).map(plainText)))
const rowsOf = (blocks: Block[], caption: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : [])).length

/** As many schools as are said, all of high need, every second to pilot. */
function manySchools(count: number): Plan {
  const criteria = ['need', 'readiness'].map((kind) => ({
    id: kind,
    values: { name: kind, kind, direction: 'higher', weight: 1, from: 0, to: 100 },
  }))
  const add = Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    values: {
      name: `School ${index}.`,
      'scores/need/value': 90,
      'scores/readiness/value': 10,
      reason: `Reason ${index}.`,
      needed: `Needed ${index}.`,
      ...(index % 2 === 0 ? { choice: 'pilot' } : {}),
    },
  }))
  return run(freshPlan(), 'items.import', {
    list: 'schools',
    needs: criteria.map((one) => ({ list: 'criteria', ...one })),
    add,
    update: [],
  })
}

test('P13 of 500 schools the main part shows 20 and 12 and says how many more there are; the appendix has all that is said', () => {
  const { main, appendix } = blocksOf(manySchools(500))
  expect(rowsOf(main, words.pilots)).toBe(20)
  expect(rowsOf(main, words.ready)).toBe(12)
  expect(textOf(main)).toEqual(expect.arrayContaining([words.more(230), words.more(238)]))
  expect(rowsOf(appendix, WORDS.appendix.schools.register)).toBe(500)
  const said = new Set([...textOf(main), ...textOf(appendix)])
  for (let index = 0; index < 500; index += 1) {
    expect(said.has(`Reason ${index}.`) && said.has(`Needed ${index}.`), `school ${index}`).toBe(true)
  }
})

test('P13 the sample tells who pilots and why, who is to be made ready by whom and when, and who is excluded', () => {
  const { main, appendix } = blocksOf(buildSample(content))
  const text = textOf(main).join('\n')
  expect(main.filter(({ kind }) => kind === 'figure')).toHaveLength(1)
  expect(rowsOf(main, words.pilots)).toBe(4)
  expect(text).toContain(
    'Need: Low-income students, percent (60%); Grade 8 below the ready mark, percent (40%). High from 60 of 100.',
  )
  expect(text).toContain('Both open posts filled, a second planning period, and a coach from January 2027.')
  expect(text).toContain(
    'Excluded by our criteria: 2 schools with 1,450 students. Their average need is 68; that of the others is 52.',
  )
  expect(textOf(appendix)).toContain('Stays less need, ready, whichever one weight is doubled or halved.')
  expect(textOf(appendix).join('\n')).toContain('1: 84 · 2: 78 · 3: 3 · 4: 2 · 5: 1')
})

test('P13 where nothing is listed a draft says so, and an adopted document leaves the section out', () => {
  const plan = freshPlan()
  expect(textOf(blocksOf(plan).main)).toEqual(['Our criteria: No criteria yet', 'Schools: No schools listed'])
  expect(blocksOf(plan).appendix).toEqual([])
  const { main, leftOut } = blocksOf(run(plan, 'document.adopt', { on: '2027-01-15' }))
  expect(main).toEqual([])
  expect(leftOut).toEqual(expect.arrayContaining(['criteria', 'schools']))
})
