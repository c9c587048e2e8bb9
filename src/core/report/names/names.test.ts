import { describe, expect, it } from 'vitest'
import { canaryPlan } from '../../../../tests/documents/support/canaries'
import { set } from '../../../../tests/documents/support/plans'
import { freshPlan, run } from '../../../../tests/support/plans'
import { textsOf } from '../../../../tests/support/reports'
import { bundledContent } from '../../content'
import { fieldSpec, type Plan } from '../../plan'
import { buildReport, type Naming, WITHHELD } from '..'
import type { DocumentChoice } from '../context'

const today = '2026-11-22'
const [first] = bundledContent.tensions
if (!first) throw new Error('there are tensions')
const tension = `tensions/${first.id}`
const KINDS: readonly DocumentChoice[] = [
  { kind: 'strategy' },
  { kind: 'memo' },
  { kind: 'record', tension: first.id },
  { kind: 'worksheet', tension: first.id },
  { kind: 'retreat' },
]
const build = (plan: Plan, names?: Naming, choice: DocumentChoice = { kind: 'strategy' }) =>
  buildReport(plan, bundledContent, { ...choice, today, ...(names === undefined ? {} : { names }) })

function withPeople(plan: Plan, people: Record<string, string>): Plan {
  return Object.entries(people).reduce(
    (before, [name, role], at) => run(before, 'item.add', { list: 'people', id: `p${at}`, values: { name, role } }),
    plan,
  )
}

describe('names, roles or neither', () => {
  const canaries = canaryPlan()
  const people = [...canaries.words].filter(([path]) => fieldSpec(path)?.person)

  it('X56 with neither, no document holds a word of any field that says who it is', () => {
    expect(people.length).toBeGreaterThan(30)
    for (const choice of KINDS) {
      const printed = JSON.stringify(build(canaries.plan, 'none', choice))
      const told = people.filter(([, words]) => words.some((word) => printed.includes(word)))
      expect(told.map(([path]) => path)).toEqual([])
    }
  })

  it('X56 no column, row or line is nothing but a dash', () => {
    for (const choice of KINDS) {
      const { blocks } = build(canaries.plan, 'none', choice)
      for (const block of blocks) {
        const table = block.kind === 'figure' ? block.table : block.kind === 'table' ? block : null
        for (const [at] of table?.columns.entries() ?? []) {
          const cells = table?.rows.map(({ cells }) =>
            textsOf({ blocks: [{ kind: 'list', ordered: false, items: cells.slice(at, at + 1) }] }).join(''),
          )
          expect(cells?.every((cell) => cell === WITHHELD)).toBe(false)
        }
        for (const text of block.kind === 'table' ? [] : textsOf({ blocks: [block] })) expect(text).not.toBe(WITHHELD)
      }
    }
  })

  it('X56 what headed who and when heads when', () => {
    const headers = (names: Naming) =>
      build(canaries.plan, names).blocks.flatMap((block) =>
        block.kind === 'table' ? block.columns.map(({ header }) => header) : [],
      )
    expect(headers('names').filter((header) => /who|owner/i.test(header)).length).toBeGreaterThan(3)
    expect(headers('none').filter((header) => /\bwho\b|owner/i.test(header))).toEqual([])
  })

  it('X56 an adopted document does not name as left out what nobody is to fill', () => {
    const adopted = run(freshPlan(''), 'document.adopt', { on: '2027-01-15' })
    expect(build(adopted, 'names').leftOut).toContain(`${tension}/decider`)
    expect(build(adopted, 'none').leftOut.filter((path) => fieldSpec(path)?.person)).toEqual([])
  })

  it('X56 a listed person is printed by role, alone and among others; what is not listed stays as written', () => {
    const listed = withPeople(freshPlan(''), { 'Rosa Kowal': 'Principal', 'Ann Lee': 'Board chair', 'Bo Nair': '' })
    const told = (value: string) =>
      textsOf(build(set(listed, `${tension}/decider`, value), 'roles')).find((text) => text.startsWith('decides: '))
    expect(told('rosa  kowal')).toMatch(/^decides: Principal( ·|$)/)
    expect(told('Rosa Kowal, Ann Lee and the board')).toMatch(/^decides: Principal, Board chair and the board/)
    expect(told('Bo Nair')).toMatch(/^decides: Bo Nair/)
    expect(told('Rosa Kowalski')).toMatch(/^decides: Rosa Kowalski/)
    expect(textsOf(build(set(listed, `${tension}/decider`, 'Rosa Kowal'), 'names')).join()).toContain('Rosa Kowal')
  })

  it('X56 what the plan says counts where nothing else is asked for', () => {
    const named = set(freshPlan(''), `${tension}/decider`, 'Rosa Kowal')
    const off = run(named, 'document.setNames', { names: 'none' })
    expect(JSON.stringify(build(named))).toContain('Rosa Kowal')
    expect(JSON.stringify(build(off))).not.toContain('Rosa Kowal')
    expect(JSON.stringify(build(off, 'names'))).toContain('Rosa Kowal')
  })
})
