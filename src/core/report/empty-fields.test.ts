import { describe, expect, it } from 'vitest'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { emptyPlan } from '../plan'
import { buildSample } from '../sample'
import { emptyFields } from './empty-fields'

const today = '2026-11-22'
const plan = emptyPlan(bundledContent, {
  id: 'p1',
  createdAt: `${today}T12:00:00.000Z`,
  title: 'Reading',
  sample: false,
})
const found = emptyFields(plan, bundledContent, today)
const [first, second] = bundledContent.tensions

describe('what is empty in the document', () => {
  it('names each field once, with the thing that it belongs to', () => {
    const paths = found.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(found).toContainEqual({ path: 'ask/decision', label: 'The decision asked for' })
    expect(found).toContainEqual({ path: 'purpose/objectives', label: 'Objectives' })
    expect(found).toContainEqual({ path: `tensions/${first?.id}/rationale`, label: `Rationale, ${first?.title}` })
    for (const { path, label } of found) expect(label).not.toBe(path)
  })

  it('names each of several fields that share a sentence, and only those that are empty', () => {
    const costs = (of: typeof found) => of.map(({ path }) => path).filter((path) => path.startsWith('ask/cost'))
    expect(costs(found)).toEqual(expect.arrayContaining(['ask/costOnce', 'ask/costPerYear', 'ask/costSource']))
    const command = { type: 'field.set', args: { path: 'ask/costOnce', value: 120_000 } }
    const priced = emptyFields(runCommand(plan, command, bundledContent).plan, bundledContent, today)
    expect(costs(priced)).not.toContain('ask/costOnce')
    expect(costs(priced)).toContain('ask/costPerYear')
  })

  it('keeps what belongs together in one place', () => {
    const sections = found.map(({ path }) =>
      path
        .split('/')
        .slice(0, path.startsWith('tensions/') ? 2 : 1)
        .join('/'),
    )
    const runs = sections.filter((section, index) => section !== sections[index - 1])
    expect(new Set(runs).size).toBe(runs.length)
    expect(runs.indexOf(`tensions/${first?.id}`)).toBeLessThan(runs.indexOf(`tensions/${second?.id}`))
  })

  it('is short for a plan that is nearly complete', () => {
    expect(emptyFields(buildSample(bundledContent), bundledContent, today).length).toBeLessThan(20)
  })

  it('asks for what a decision rests on, but not for a link, a side or a guard that nothing needs', () => {
    const path = `tensions/${first?.id}`
    const set = (to: typeof plan, key: string, value: unknown) =>
      runCommand(to, { type: 'field.set', args: { path: `${path}/${key}`, value } }, bundledContent).plan
    const add = (to: typeof plan, list: string, values: object) =>
      runCommand(to, { type: 'item.add', args: { list: `${path}/${list}`, id: 'i1', values } }, bundledContent).plan
    const leaning = add(add(set(plan, 'shouldBe', 2), 'evidence', { claim: 'It works' }), 'warnings', { sign: 'Noise' })
    const paths = (of: typeof plan) => emptyFields(of, bundledContent, today).map(({ path: at }) => at)
    expect(paths(plan)).toEqual(expect.arrayContaining([`${path}/evidence`, `${path}/guardA`, `${path}/guardB`]))
    expect(paths(leaning)).toEqual(
      expect.arrayContaining(
        ['wantedA', 'guardB', 'interests', 'evidence/i1/support', 'warnings/i1/owner'].map((key) => `${path}/${key}`),
      ),
    )
    for (const key of ['guardA', 'evidence', 'evidence/i1/link', 'warnings/i1/pole']) {
      expect(paths(leaning)).not.toContain(`${path}/${key}`)
    }
  })
})
