import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../../tests/support/plans'
import { reportOf, textsOf } from '../../../../tests/support/reports'
import { bundledContent as content } from '../../content'
import { type Plan, subjectOfDecisions } from '../../plan'
import { buildSample } from '../../sample'
import type { Block, ReportDoc } from '../blocks'

const sample = buildSample(content)
const set = (plan: Plan, path: string, value: unknown) => run(plan, 'field.set', { path, value })

const isAppendix = (block: Block) => block.kind === 'heading' && block.id === 'appendix'
const mainPart = ({ blocks }: ReportDoc) => textsOf({ blocks: blocks.slice(0, blocks.findIndex(isAppendix)) })
const appendixOf = ({ blocks }: ReportDoc) => textsOf({ blocks: blocks.slice(blocks.findIndex(isAppendix)) })

function initiatives(count: number): Plan {
  return Array.from({ length: count }, (_, index) => index + 1).reduce(
    (plan, number) =>
      run(plan, 'item.add', {
        list: 'initiatives',
        id: `i${number}`,
        values: { name: `Initiative ${number}`, disposition: 'keep', costPerYear: number * 1000 },
      }),
    freshPlan(),
  )
}

describe('the main part is short, and what it leaves out is in the appendix', () => {
  it('X31 a long reason is told in its first whole sentences, and stands in full with its decision', () => {
    const id = content.tensions[4]?.id ?? ''
    const long = `${'A long reason of one sentence. '.repeat(40)}The end.`
    const doc = reportOf(
      ['rationale', 'trigger'].reduce((plan, key) => set(plan, `tensions/${id}/${key}`, long), sample),
    )
    const quoted = mainPart(doc).filter((text) => text.includes('A long reason'))
    expect(quoted).toHaveLength(2)
    for (const text of quoted)
      expect(text).toMatch(/^(Why|What would move it): (A long reason of one sentence\. ?){6,10}$/)
    expect(appendixOf(doc).filter((text) => text === long)).toHaveLength(2)
  })

  it('X31 page one tells a long problem in short, and where the rest is', () => {
    const doc = reportOf(set(sample, 'purpose/problem', `${'The problem is a long one. '.repeat(30)}The end.`))
    const [why, whole] = mainPart(doc).filter((text) => text.startsWith('The problem is'))
    expect(why).toMatch(/^(The problem is a long one\. ){11}Section\s2 tells the rest\.$/)
    expect(whole).toMatch(/The end\.$/)
    expect(
      mainPart(reportOf(set(sample, 'purpose/problem', 'It is short.'))).filter((one) => one === 'It is short.'),
    ).toHaveLength(2)
  })

  it('X31 what is said of the organization and around it stands in full in the appendix where it is long, and only there twice', () => {
    const element = content.elements[0]?.id ?? ''
    const [factor] = sample.environment.order
    const long = `${'It is as it always was. '.repeat(20)}The end.`
    const doc = reportOf(
      [`elements/${element}/now`, `environment/${factor}/response`].reduce(
        (plan, path) => set(plan, path, long),
        sample,
      ),
    )
    expect(mainPart(doc).filter((text) => /^(It is as it always was\. ?){7,9}$/.test(text))).toHaveLength(2)
    expect(appendixOf(doc).filter((text) => text === long)).toHaveLength(2)
    const short = sample.elements[element]?.needed ?? ''
    expect(textsOf(reportOf(sample)).filter((text) => text === short)).toHaveLength(1)
  })

  it('X31 of many initiatives it has the costliest, with the sums of all; the appendix has every one', () => {
    const doc = reportOf(initiatives(40))
    const named = mainPart(doc).filter((text) => /^Initiative \d+$/.test(text))
    expect(named).toEqual(Array.from({ length: 14 }, (_, index) => `Initiative ${index + 27}`))
    expect(mainPart(doc)).toContain('$820,000')
    expect(mainPart(doc).join('\n')).toContain('The sums count 26 more')
    expect(new Set(appendixOf(doc).filter((text) => /^Initiative \d+$/.test(text))).size).toBe(40)
    expect(appendixOf(doc).filter((text) => text === '$1,000')).toHaveLength(1)
    expect(mainPart(reportOf(initiatives(14))).join('\n')).not.toContain('The sums count')
  })

  it('X31 of many dates it has those that come next; the appendix has every one', () => {
    const doc = reportOf(sample)
    const calendar = doc.blocks.filter(
      (block) => block.kind === 'table' && /^(What comes next|Everything that has a date)$/.test(block.caption),
    )
    expect(calendar.map((block) => (block.kind === 'table' ? block.rows.length : 0))).toEqual([8, 16])
  })

  it('X31 of many questions it has the first, each with a sentence of the answer; the appendix has every one', () => {
    const about = subjectOfDecisions([content.tensions[0]?.id ?? '', content.tensions[1]?.id ?? ''], content)
    const asked = Array.from({ length: 20 }, (_, index) => `own${index}`).reduce(
      (plan, id) => run(plan, 'item.add', { list: 'ownQuestions', id, values: { text: `What of ${id}?`, about } }),
      sample,
    )
    const answered = set(asked, 'promptResponses/own0/text', 'We wait. Then we see.'.padEnd(400, ' And again.'))
    const own = (texts: string[]) => texts.filter((text) => text.startsWith('What of own'))
    const [main, appendix] = [mainPart(reportOf(answered)), appendixOf(reportOf(answered))]
    expect(own(appendix)).toHaveLength(20)
    expect(own(main).length).toBeLessThan(14)
    expect(main.join('\n')).toMatch(
      /Appendix\s[A-Z] has every answer in full, and why we ask\. \d+ more questions stand there\./,
    )
    expect(main.find((text) => text.startsWith('We wait.'))?.length).toBeLessThanOrEqual(180)
  })

  it('X17 the parts of the appendix are lettered, and no heading below the first level stands before it', () => {
    const { blocks } = reportOf(sample)
    const deeper = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.number] : []))
    expect(deeper).toEqual([...'ABCDEFGHIJKLMNOP'].slice(0, deeper.length))
    const before = blocks.slice(0, blocks.findIndex(isAppendix))
    expect(before.some((block) => block.kind === 'heading' && block.level > 1)).toBe(false)
  })
})
