import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { reportOf, runsOf, textsOf, under } from '../../../tests/support/reports'
import { bundledContent } from '../content'
import { buildSample } from '../sample'
import { REPORT_WORDS } from '.'

const sample = buildSample(bundledContent)

describe('the record of the decisions', () => {
  it('X29 a superseded decision is told from both ends: what replaced it and why, and what it was', () => {
    const [earlier] = Object.values(sample.tensions).flatMap(({ superseded }) => Object.values(superseded.byId))
    if (!earlier) throw new Error('the sample has a superseded decision')
    const doc = reportOf(sample)
    const present = under(doc, 'decision-1').find((text) => text.includes('Changed because: '))
    expect(present).toContain('from June 30, 2026 to August 14, 2026')
    expect(present).toContain(earlier.reason)
    const history = under(doc, 'history')
    expect(history).toContain('Replaced by 4: leans central')
    expect(history).toContain(`Changed because: ${earlier.reason}`)
    expect(history).toContain(`The reason then: ${earlier.rationale}`)
  })

  it('X29 a decision that was opened again is not yet superseded by another', () => {
    const id = bundledContent.tensions[1]?.id ?? ''
    const change = { tension: id, id: 's1', reason: 'New counts', on: '2027-01-02' }
    expect(under(reportOf(run(sample, 'tension.changeDecision', change)), 'history')).toContain(
      REPORT_WORDS.appendix.reopened,
    )
  })

  it('X30 what a claim rests on stands with its link; what rests on nothing is listed, each claim once', () => {
    const doc = reportOf(sample)
    const links = runsOf(doc).flatMap((one) => (one.kind === 'link' ? [one] : []))
    const claims = Object.values(sample.tensions).flatMap(({ evidence }) => Object.values(evidence.byId))
    for (const { link } of claims.filter(({ link }) => link !== '')) {
      expect(links).toContainEqual(
        expect.objectContaining({ kind: 'link', text: link.replace('https://', ''), url: link }),
      )
    }
    const without = claims.filter(({ support, link }) => support === '' && link === '')
    expect(without.length).toBeGreaterThan(0)
    const [listed] = without
    expect(textsOf(doc).filter((text) => text.includes(listed?.claim ?? ''))).toHaveLength(1)
    expect(under(doc, 'evidence').join('\n')).toContain(listed?.claim)
  })

  it('X30 a decided tension that cites nothing says so; an open one prints the words for an empty list', () => {
    const id = bundledContent.tensions[0]?.id ?? ''
    const path = `tensions/${id}`
    const reasoned = run(run(freshPlan(), 'field.set', { path: `${path}/rationale`, value: 'Why' }), 'field.set', {
      path: `${path}/shouldBe`,
      value: 4,
    })
    const nothing = REPORT_WORDS.appendix.citesNothing
    expect(textsOf(reportOf(reasoned)).some((text) => text.endsWith(nothing))).toBe(false)
    const decided = run(reasoned, 'tension.setStatus', { tension: id, status: 'decided', on: '2027-01-02' })
    expect(under(reportOf(decided), 'evidence').filter((text) => text.endsWith(nothing))).toHaveLength(1)
    expect(under(reportOf(decided), 'evidence').filter((text) => text.endsWith('None cited'))).toHaveLength(6)
  })
})
