import { describe, expect, it } from 'vitest'
import { set } from '../../../tests/documents/support/plans'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import type { Plan } from '../plan'
import type { Naming } from '../report'
import { nameWarnings } from './name-warnings'

function withPeople(plan: Plan, people: Record<string, string>): Plan {
  return Object.entries(people).reduce(
    (before, [name, role], at) => run(before, 'item.add', { list: 'people', id: `p${at}`, values: { name, role } }),
    plan,
  )
}

describe('where a name would still be printed', () => {
  const listed = withPeople(freshPlan(''), { 'Rosa Kowal': 'Principal', 'Ann Lee': '' })
  const warnings = (plan: Plan, naming: Naming) => nameWarnings(plan, bundledContent, naming)

  it('X57 is nowhere while names are printed, and nowhere in a plan without names', () => {
    expect(warnings(set(listed, 'ask/mainRisk', 'Rosa Kowal leaves'), 'names')).toEqual([])
    for (const naming of ['roles', 'none'] as const) expect(warnings(listed, naming)).toEqual([])
  })

  it('X57 finds a listed name, a family name and a name from a line in a free text, as words of their own', () => {
    const plan = run(listed, 'item.add', {
      list: 'initiatives',
      id: 'i',
      values: { name: 'Tutors', owner: 'Dana Whitfield' },
    })
    const inRisk = (value: string) => warnings(set(plan, 'ask/mainRisk', value), 'none')
    expect(inRisk('If ROSA KOWAL leaves, we stop. Kowal knows.')).toEqual([
      { path: 'ask/mainRisk', label: 'Main risk: “ROSA KOWAL”, “Kowal”' },
    ])
    expect(inRisk('Dana Whitfield leads it')).toMatchObject([{ label: 'Main risk: “Dana Whitfield”' }])
    expect(inRisk('The Kowalski report, a kowal, rosa kowalska')).toEqual([])
    // A name of three letters is a word too often.
    expect(inRisk('In the lee of it')).toEqual([])
    expect(inRisk('Leeds')).toEqual([])
  })

  it('X57 with roles, a line that names somebody without a listed role is told once, with how often', () => {
    const owned = (plan: Plan, id: string, owner: string) =>
      run(plan, 'item.add', { list: 'initiatives', id, values: { name: id, owner } })
    const plan = owned(owned(owned(owned(listed, 'a', 'Ann Lee'), 'b', 'Ann Lee'), 'c', 'Rosa Kowal'), 'd', 'the board')
    expect(warnings(plan, 'roles')).toEqual([
      { path: 'initiatives/a/owner', label: 'Owner, initiative a: “Ann Lee”, and 1 more place' },
    ])
    expect(warnings(plan, 'none')).toEqual([])
  })
})
