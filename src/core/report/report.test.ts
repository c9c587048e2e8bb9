import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { passagesIn, reportOf, runsOf, textsOf } from '../../../tests/support/reports'
import { bundledContent } from '../content'
import { FIELDS, LISTS } from '../plan'
import { buildSample } from '../sample'
import { REPORT_WORDS, type ReportDoc } from '.'

const sample = buildSample(bundledContent)

const headingsOf = ({ blocks }: ReportDoc) => blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
const tablesOf = ({ blocks }: ReportDoc) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'figure' && block.table !== null ? [block.table] : [],
  )
const emptyWords = (doc: ReportDoc) =>
  runsOf(doc).flatMap((one) => (one.kind === 'text' && one.empty ? [one.text] : []))

describe('the document as plain data', () => {
  it('X17 has its sections in their order, numbered, the appendix last', () => {
    const first = headingsOf(reportOf(sample)).filter(({ level }) => level === 1)
    expect(first.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', null])
    expect(first.at(0)?.text).toBe(REPORT_WORDS.memo.heading)
    expect(first.at(-1)?.text).toBe(REPORT_WORDS.appendix.heading)
  })

  it('X17 the same plan, content and day give the same document, and it is JSON', () => {
    expect(reportOf(sample)).toEqual(reportOf(sample))
    expect(JSON.parse(JSON.stringify(reportOf(sample)))).toEqual(reportOf(sample))
  })

  it('X17 page one is the memo: the first break comes before the contents', () => {
    const { blocks } = reportOf(sample)
    const at = blocks.findIndex(({ kind }) => kind === 'pageBreak')
    expect(blocks[at + 1]?.kind).toBe('contents')
    expect(headingsOf({ ...reportOf(sample), blocks: blocks.slice(0, at) }).map(({ id }) => id)).toEqual(['memo'])
  })

  it('X18 every heading and source has an id of its own, and every mark leads to one', () => {
    const doc = reportOf(sample)
    const sources = doc.blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []))
    const ids = [...headingsOf(doc), ...sources].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = runsOf(doc).flatMap((one) => (one.kind === 'source' ? [one] : []))
    expect(targets.length).toBeGreaterThan(20)
    for (const { target, mark } of targets) expect(sources.find(({ id }) => id === target)?.mark).toBe(mark)
  })

  it.each([
    ['the sample', sample],
    ['an empty plan', freshPlan('')],
  ])(
    'X18 each table of %s has as many cells in a row as columns, and a header for each but the first',
    (_name, plan) => {
      for (const { columns, rows } of tablesOf(reportOf(plan))) {
        expect(rows.length).toBeGreaterThan(0)
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
        for (const { header } of columns.slice(1)) expect(header).not.toBe('')
      }
    },
  )

  it('X18 tables and figures are numbered in the order in which they stand', () => {
    const numbers = tablesOf(reportOf(sample)).flatMap(({ number }) => number ?? [])
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it('X19 a draft prints the words of an empty field, and nothing in their place', () => {
    const words = new Set([...FIELDS.map(({ empty }) => empty), ...LISTS.map(({ empty }) => empty)])
    const own = new Set<string>([
      REPORT_WORDS.risks.noWarnings,
      REPORT_WORDS.risks.noDates,
      REPORT_WORDS.appendix.noHistory,
    ])
    const shown = emptyWords(reportOf(freshPlan('')))
    expect(shown.length).toBeGreaterThan(60)
    for (const word of shown) expect(words.has(word) || own.has(word)).toBe(true)
    expect(reportOf(freshPlan('')).leftOut).toEqual([])
  })

  it('X19 an adopted document leaves out empty rows and names the fields that it left out', () => {
    const adopted = run(freshPlan(''), 'document.adopt', { on: '2027-01-15' })
    const doc = reportOf(adopted)
    expect(doc.footer).toMatch(/Adopted January 15, 2027 · printed /)
    expect(doc.status).toBe('Adopted January 15, 2027')
    expect(textsOf(doc)).not.toContain('Not estimated')
    expect(doc.leftOut).toEqual(expect.arrayContaining(['ask/mainRisk', 'purpose/vision', 'initiatives']))
    expect(headingsOf(doc).some(({ id }) => id === 'environment')).toBe(false)
  })

  it('X19 an adopted document keeps the words for what it cannot do without: the decision and each should-be mark', () => {
    const doc = reportOf(run(freshPlan(''), 'document.adopt', { on: '2027-01-15' }))
    expect(emptyWords(doc)).toContain('Not written')
    expect(emptyWords(doc).filter((word) => word === 'Not decided').length).toBeGreaterThanOrEqual(7)
  })

  it('X21 amounts, days and positions stand in words', () => {
    const texts = textsOf(reportOf(sample)).join('\n')
    for (const words of ['$396,000', '$1,090,000', 'December 15, 2026', '4: leans central', '38,400', '68%']) {
      expect(texts).toContain(words)
    }
  })

  it('X21 a sum says how many amounts it lacks', () => {
    const [id] = sample.initiatives.order
    const doc = reportOf(run(sample, 'field.set', { path: `initiatives/${id}/costOnce`, value: null }))
    expect(textsOf(doc)).toContain('1 not estimated')
  })

  it('X22 the sample says on every page that it is fictional, and no other plan does', () => {
    expect(reportOf(sample).footer).toContain('Fictional')
    expect(reportOf(freshPlan('')).footer).not.toContain('Fictional')
  })

  it('X22 a very long name does not fill the foot of the page', () => {
    const plan = run(sample, 'field.set', { path: 'profile/districtName', value: 'District '.repeat(33).trim() })
    expect(reportOf(plan).footer.length).toBeLessThan(220)
  })

  it('X23 every field that is shown carries a path of the catalogue', () => {
    const doc = reportOf(sample)
    const paths = doc.blocks.flatMap(passagesIn).flatMap(({ field }) => (field === undefined ? [] : [field]))
    const known = [...FIELDS, ...LISTS].map(({ path }) => path.split('/'))
    for (const path of new Set(paths)) {
      const steps = path.split('/')
      const fits = (spec: string[]) =>
        spec.length === steps.length && spec.every((one, at) => one === '*' || one === steps[at])
      expect(known.some(fits), path).toBe(true)
    }
  })

  it('X24 a line end in a text starts a new paragraph, and lists that people type are lists', () => {
    const plan = run(sample, 'field.set', { path: 'purpose/vision', value: 'One.\n\nTwo.\n2. Three\n3. Four' })
    const vision = reportOf(plan)
      .blocks.flatMap(passagesIn)
      .find(({ field }) => field === 'purpose/vision')
    expect(vision?.paragraphs).toEqual([
      [{ kind: 'text', text: 'One.', field: 'purpose/vision' }],
      [{ kind: 'text', text: 'Two.', field: 'purpose/vision' }],
      {
        kind: 'list',
        ordered: true,
        start: 2,
        items: ['Three', 'Four'].map((text) => ({ paragraphs: [[{ kind: 'text', text, field: 'purpose/vision' }]] })),
      },
    ])
  })

  it('X25 shares are printed only with the limits of the study behind them, and never a fourth part of 100', () => {
    const doc = reportOf(sample)
    const texts = textsOf(doc)
    for (const { text } of bundledContent.study.limits) expect(texts).toContain(text)
    expect(texts).toContain(bundledContent.study.unreported.text)
    const without = bundledContent.tensions.filter(({ reported }) => reported.shares === null)
    expect(texts.filter((text) => text === bundledContent.study.noShare.text)).toHaveLength(without.length)
  })

  it('X25 what like systems reported is printed only where the number of schools really matches', () => {
    const like = bundledContent.study.likeProfile.text
    const schools = (count: number | null) =>
      reportOf(run(sample, 'field.set', { path: 'profile/schools', value: count }))
    expect(textsOf(schools(64))).toContain(like)
    expect(textsOf(schools(59))).not.toContain(like)
    expect(textsOf(schools(null))).not.toContain(like)
  })
})
