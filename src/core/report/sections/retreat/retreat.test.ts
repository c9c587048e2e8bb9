import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../../../tests/support/plans'
import { reportOf, textsOf, under } from '../../../../../tests/support/reports'
import { planWithRounds } from '../../../../../tests/support/rounds'
import { roundResults } from '../../../analysis/rounds'
import { bundledContent as content } from '../../../content'
import { itemsOf, type Plan } from '../../../plan'
import type { RevealedRound } from '../../../rounds'
import { buildSample, sampleRounds } from '../../../sample'
import { buildReport, REPORT_WORDS } from '../..'

const sample = buildSample(content)
const today = '2026-11-22'
const words = REPORT_WORDS.retreat

function record(plan: Plan, rounds?: readonly RevealedRound[]) {
  return buildReport(plan, content, { kind: 'retreat', today, ...(rounds ? { rounds } : {}) })
}

function strategy(plan: Plan, rounds: readonly RevealedRound[]) {
  return buildReport(plan, content, { kind: 'strategy', today, rounds })
}

describe('the retreat record', () => {
  const doc = record(sample, sampleRounds())
  const texts = textsOf(doc)

  it('R59 tells the agenda as it happened, with planned and real minutes, and who was asked by role', () => {
    const session = under(doc, 'session')
    const [first] = itemsOf(sample.agenda)
    expect(session.slice(session.indexOf(first?.name ?? '')).slice(0, 4)).toEqual([
      first?.name,
      'Answer alone',
      words.minutes('20'),
      words.minutes('23'),
    ])
    expect(session).toContain('Round 1: revealed November 18, 2026, 11 of 12 answered, without names')
    expect(session.slice(session.indexOf('Principal'))[1]).toBe('3')
    for (const { name } of itemsOf(sample.people)) expect(session).not.toContain(name)
  })

  it('R59 has each tension once, as the last round that asked about it, with the numbers of its picture', () => {
    const figures = doc.blocks.filter((block) => block.kind === 'figure')
    expect(figures).toHaveLength(content.tensions.length)
    const latest = roundResults(sample, content, sampleRounds(), 'round-2')?.tensions[0]
    const figure = figures[0]
    expect(figure?.caption).toBe(words.movementOf(latest?.tension.title ?? '', 'Round 1', 'Round 2'))
    const cells = figure?.table?.rows.map(
      ({ cells: [, , dots] }) => textsOf({ blocks: [{ kind: 'list', ordered: false, items: dots ? [dots] : [] }] })[0],
    )
    const dots = (counts: readonly number[] = []) =>
      counts.flatMap((count, index) => (count === 0 ? [] : [`${count} at ${index + 1}`])).join(', ')
    expect(cells).toEqual([latest?.today, latest?.movement?.before, latest?.shouldBe].map((each) => dots(each?.counts)))
  })

  it('R59 leaves reasons in the room: they were given to those who sat there', () => {
    const said = JSON.stringify(doc)
    const reasons = sampleRounds().flatMap(({ answers }) =>
      answers.flatMap(({ sheet }) => Object.values(sheet).map(({ reason }) => reason)),
    )
    expect(reasons.filter((reason) => reason !== '' && said.includes(reason))).toEqual([])
    expect(said).not.toContain(sampleRounds()[0]?.answers[0]?.token)
  })

  it('R59 has what was frozen with when, by whom, from which round and the minority report, and what has changed since', () => {
    const frozen = under(doc, 'agreed-1-1')
    expect(frozen).toContain('November 18, 2026, by The leadership team, after round 1')
    const [tight] = content.tensions
    for (const { text } of itemsOf(sample.tensions[tight?.id ?? '']?.dissents ?? { byId: {}, order: [] })) {
      expect(texts.filter((each) => each === text)).toHaveLength(1)
    }
    const change = { tension: tight?.id, id: 'later', reason: 'New counts', on: '2027-01-02' }
    const reopened = run(sample, 'tension.changeDecision', change)
    const moved = run(reopened, 'field.set', { path: `tensions/${tight?.id}/shouldBe`, value: 8 })
    expect(textsOf(record(moved, sampleRounds())).some((text) => text.startsWith('The plan now says 8: '))).toBe(true)
    expect(texts.some((text) => text.startsWith('The plan now says'))).toBe(false)
  })

  it('R59 has dissent in the dissenters’ words, next steps and what was parked', () => {
    for (const { text, owner, note } of itemsOf(sample.actions)) {
      expect(texts).toEqual(expect.arrayContaining([text, owner, note]))
    }
    for (const { text } of itemsOf(sample.parkingLot)) expect(texts).toContain(text)
    const dissents = Object.values(sample.tensions).flatMap(({ dissents: all }) => itemsOf(all))
    for (const { text } of dissents) expect(texts).toContain(text)
  })

  it('R59 of a plan without a retreat says so; without its answers it tells only how many there were', () => {
    expect(textsOf(record(freshPlan()))).toEqual(expect.arrayContaining([words.noRounds, words.agreedNone]))
    const without = textsOf(record(sample))
    expect(without).toContain(words.elsewhere)
    expect(record(sample).blocks.some(({ kind }) => kind === 'figure')).toBe(false)
  })
})

describe('the strategy', () => {
  it('R59 tells beside each decision how far the team stood apart in the last round that asked', () => {
    const texts = textsOf(strategy(sample, sampleRounds()))
    const lines = texts.filter((text) => text.startsWith(words.byTheTeam))
    expect(lines).toHaveLength(content.tensions.length)
    const [close] = roundResults(sample, content, sampleRounds(), 'round-1')?.tensions.toReversed() ?? []
    expect(lines.some((line) => line.startsWith(`${words.byTheTeam}${close?.words}: `))).toBe(true)
    expect(textsOf(reportOf(sample)).some((text) => text.startsWith(words.byTheTeam))).toBe(false)
  })

  it('R59 has all answers in its appendix, the widest apart first, and the team, its next steps and what it parked', () => {
    const doc = strategy(sample, sampleRounds())
    const appendix = under(doc, 'team-answers')
    for (const { name, role } of itemsOf(sample.people)) expect(appendix).toEqual(expect.arrayContaining([name, role]))
    for (const { text } of itemsOf(sample.actions)) expect(appendix).toContain(text)
    for (const { text } of itemsOf(sample.parkingLot)) expect(appendix).toContain(text)
    const figure = doc.blocks.find((block) => block.kind === 'figure' && block.caption === words.distributions)
    expect(figure?.kind === 'figure' && figure.table?.rows).toHaveLength(content.tensions.length)
  })

  it('R59 says nothing of a retreat that there was not', () => {
    expect(under(reportOf(freshPlan()), 'team-answers')).toEqual(under(reportOf(freshPlan()), 'no such heading'))
    const { plan, rounds } = planWithRounds(60)
    expect(textsOf(strategy(plan, rounds)).some((text) => text.includes('60 answered'))).toBe(true)
  })
})
