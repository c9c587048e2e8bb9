import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import type { Plan } from '../plan'
import { offeredRoles, readPeople, roleCounts, sharedNames } from './people'

function withPeople(...people: [name: string, role: string][]): Plan {
  return people.reduce(
    (plan, [name, role], place) => run(plan, 'item.add', { list: 'people', id: `p${place}`, values: { name, role } }),
    freshPlan(),
  )
}

test('R30 roles are counted, and one that fewer than three have is not told', () => {
  const plan = withPeople(['A', ''], ['B', 'Finance'], ['C', 'Principal'], ['D', 'Principal '], ['E', 'Principal'])
  expect(roleCounts(plan)).toEqual([
    { role: 'Principal', people: 3, isTold: true },
    { role: 'Finance', people: 1, isTold: false },
    { role: '', people: 1, isTold: false },
  ])
  expect(offeredRoles(plan).slice(0, 3)).toEqual(['Principal', 'Finance', 'Superintendent'])
  expect(new Set(offeredRoles(plan)).size).toBe(offeredRoles(plan).length)
})

test('R31 a name that two people have is found, whatever its case and accents', () => {
  const plan = withPeople(['Ana López', ''], ['ana lopez', ''], ['Ben', ''], ['', ''], ['', ''])
  expect([...sharedNames(plan)]).toEqual(['p0', 'p1'])
})

test('R32 a pasted list is read a line each, and nobody is listed twice', () => {
  const plan = withPeople(['Ana López', 'Principal'])
  const pasted = 'Name\tRole\nBen Okafor\tFinance\r\nana lopez\n\n Cruz, Dana \nEve Li, principal\nBen Okafor;Union\n'
  expect(readPeople(pasted, plan)).toEqual({
    add: [
      { name: 'Ben Okafor', role: 'Finance' },
      { name: 'Cruz, Dana', role: '' },
      { name: 'Eve Li', role: 'Principal' },
    ],
    known: ['ana lopez', 'Ben Okafor'],
  })
})
