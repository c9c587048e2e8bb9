import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exportReport, writeReport } from '../../src/export'
import { all, openParts, textOf } from './gate/parts'
import { everyBlock } from './support/every-block'
import { content, samplePlan, TODAY } from './support/plans'

describe('what Word does itself', async () => {
  const options = { kind: 'strategy', today: TODAY, pageNumbers: false } as const
  const sample = openParts(await exportReport('docx', samplePlan(), content, options)).parts
  const commented = openParts(await exportReport('docx', samplePlan(), content, { ...options, comments: true })).parts
  const bytes = await writeReport('docx', everyBlock(), { pageNumbers: false })
  const every = openParts(bytes).parts

  test('X49 each note at the foot of a page has the number that its source has in the list', () => {
    const notes = all(sample.trees.get('word/footnotes.xml'), 'w:footnote').filter(
      (note) => Number(note.getAttribute('w:id')) > 0,
    )
    const sources = all(sample.trees.get('word/document.xml'), 'w:p')
      .filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') === 'Source')
      .map(textOf)
    expect(notes.length).toBeGreaterThan(0)
    const references = all(sample.trees.get('word/document.xml'), 'w:footnoteReference')
    expect(references.map((one) => one.getAttribute('w:id'))).toEqual(notes.map((_, index) => String(index + 1)))
    for (const [index, note] of notes.entries()) {
      expect(`${index + 1}${textOf(note).trim()}`).toBe(sources[index])
    }
  })

  test('X49 comments stand at questions without an answer, and only where they are asked for', () => {
    const words = all(commented.trees.get('word/comments.xml'), 'w:comment').map(textOf)
    expect(words.length).toBeGreaterThan(0)
    for (const text of words) expect(text).toBe('This question is open: no answer is recorded yet.')
    expect(all(sample.trees.get('word/document.xml'), 'w:commentReference')).toEqual([])
  })

  test('X2 no short row stands alone at the end of a page or at the beginning of one', () => {
    const dates = all(sample.trees.get('word/document.xml'), 'w:tbl').findLast((one) =>
      /^DateWhatWho/.test(textOf(one)),
    )
    const kept = all(dates, 'w:tr').map((row) =>
      all(row, 'w:keepNext').some((keep) => keep.getAttribute('w:val') !== 'false'),
    )
    // The row of the headers and the first date, then the last date but one.
    expect(kept.flatMap((keeps, index) => (keeps ? [index] : []))).toEqual([0, 1, kept.length - 2])
    expect(kept.length).toBeGreaterThan(12)
  })

  test('X49 a reference to a table or figure is a field that repeats the label of its caption', () => {
    const fields = all(every.trees.get('word/document.xml'), 'w:fldSimple')
    expect(fields.map((field) => [field.getAttribute('w:instr')?.trim(), textOf(field)])).toEqual([
      ['REF bars_label \\h', 'Figure\u00A02'],
      ['REF broad_label \\h', 'Table\u00A05'],
    ])
  })

  test('X49 a chart is Word’s own, with its numbers in a workbook', () => {
    const files = Object.keys(unzipSync(bytes))
    expect(files.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(3)
    expect(files.filter((path) => /^word\/embeddings\/.*\.xlsx$/.test(path))).toHaveLength(3)
    const kinds = ['c:barChart', 'c:lineChart', 'c:scatterChart']
    for (const [index, kind] of kinds.entries()) {
      expect(all(every.trees.get(`word/charts/chart${index + 1}.xml`), kind)).toHaveLength(1)
    }
  })

  test('X49 fonts and colors of the styles are those of the theme', () => {
    // The library brings three headings that no document uses.
    const styles = all(sample.trees.get('word/styles.xml'), 'w:style').filter(
      (style) => !/^Heading[4-6]$/.test(style.getAttribute('w:styleId') ?? ''),
    )
    const fonts = styles.flatMap((style) => all(style, 'w:rFonts'))
    expect(fonts.length).toBeGreaterThan(4)
    expect(fonts.filter((font) => !font.getAttribute('w:asciiTheme'))).toEqual([])
    const colours = styles.flatMap((style) => all(style, 'w:color'))
    expect(colours.filter((colour) => !colour.getAttribute('w:themeColor'))).toEqual([])
  })
})
