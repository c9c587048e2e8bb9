import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportReport, writeReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, type Finding, folderFor } from './gate'
import { all, openParts, textOf } from './gate/parts'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { canaryPlan, lostWords } from './support/canaries'
import { everyBlock } from './support/every-block'
import { crowdedPlan } from './support/extreme'
import { LONG_NAME, ODD, oddPlan } from './support/odd'
import { content, newPlan, samplePlan, TODAY } from './support/plans'
import { readWithPandoc, readWithPython } from './support/readers'

const folder = temporaryFolder()
const canaries = canaryPlan()
const plans = {
  sample: samplePlan(),
  empty: newPlan(''),
  canary: canaries.plan,
  odd: oddPlan(),
  crowded: crowdedPlan(),
}
const names = [...Object.keys(plans), 'every']
const documents: Record<string, Uint8Array> = {}
const file = (name: string) => join(folder, `${name}.docx`)

beforeAll(async () => {
  for (const [name, plan] of Object.entries(plans)) {
    documents[name] = await exportReport('docx', plan, content, { kind: 'strategy', today: TODAY })
  }
  documents.every = await writeReport('docx', everyBlock(), { comments: true })
  for (const name of names) writeFileSync(file(name), documents[name] as Uint8Array)
})

const pictures = missingTools('pngcheck', 'rsvg-convert')
describe.skipIf(pictures.length > 0)(`the file itself (without: ${pictures.join(', ') || 'nothing'})`, () => {
  test.each(names)('X1 the gate finds nothing wrong in the document: %s', async (name) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, `file ${name}`))).toEqual([])
  })
})

const office = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(office.length > 0)(`on paper (without: ${office.join(', ') || 'nothing'})`, () => {
  let printed: Record<string, { pdf: Pdf; findings: Finding[] }> = {}

  beforeAll(async () => {
    printed = await checkPrinted(documents, folderFor(folder, 'printed'))
  })

  test.each(names)('X2 headings are tagged and in order, fonts are in the file, no page is empty: %s', (name) => {
    expect(printed[name]?.findings).toEqual([])
  })

  test('X3 the sample’s main part has eight to ten pages, the first of them alone, and its appendix at most 25', () => {
    const pages = printed.sample?.pdf.pages ?? []
    const mainPart = pages.findIndex((page) => /^Appendix$/m.test(page))
    expect(mainPart).toBeGreaterThanOrEqual(8)
    expect(mainPart).toBeLessThanOrEqual(10)
    expect(pages.length - mainPart).toBeGreaterThan(10)
    expect(pages.length - mainPart).toBeLessThanOrEqual(25)
    const [first = '', second = ''] = pages
    for (const words of ['Asked of', 'We recommend', '$396,000 once', 'Main risk', 'Who disagrees', 'Before this'])
      expect(first).toContain(words)
    expect(second).toMatch(/^Contents$/m)
  })

  test('X4 every page of the sample says that it is fictional, and its number', () => {
    const pages = printed.sample?.pdf.pages ?? []
    pages.forEach((page, index) => {
      expect(page).toContain('Fictional')
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })

  test('X5 the contents name the pages on which the sections begin', () => {
    const pages = printed.sample?.pdf.pages ?? []
    const contents = pages.findIndex((page) => page.includes('......'))
    const entries = [...(pages[contents]?.matchAll(/^(\d+) (.+?)\.{5,} ?(\d+)$/gm) ?? [])]
    expect(entries.length).toBeGreaterThan(5)
    for (const [, number, title, page] of entries) {
      const begins = new RegExp(`^${number}[\\s\\u2002]+${title?.trim()}$`, 'm')
      const printedOn = pages.findIndex((text) => begins.test(text)) + 1
      // The numbers are Word's with its own faces; another face here may move a heading across a page's end.
      expect(Math.abs(printedOn - Number(page)), `${number} ${title}, ${printedOn}`).toBeLessThanOrEqual(1)
    }
  })

  test('X8 a name as long as a line may be stands whole on page one; the first and the last day are days', () => {
    const pages = printed.odd?.pdf.pages ?? []
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain(LONG_NAME)
    const text = pages.join('\n').replace(/\s+/g, ' ')
    for (const day of ['January 1, 1 ', 'December 31, 9999', 'February 28, 99:']) expect(text).toContain(day)
  })

  test('X6 every text of the plan stands on the printed page', () => {
    expect(lostWords(canaries, printed.canary?.pdf.pages.join('\n') ?? '')).toEqual([])
  })
})

const readers = missingTools('pandoc', 'python-docx')
describe.skipIf(readers.length > 0)(`other readers (without: ${readers.join(', ') || 'nothing'})`, () => {
  test('X7 python-docx finds every text of the plan', async () => {
    expect(lostWords(canaries, await readWithPython(file('canary')))).toEqual([])
  })

  test('X7 pandoc finds every text of the plan but the footer', async () => {
    expect(lostWords(canaries, await readWithPandoc(file('canary')))).toEqual([])
  })

  test('X8 odd texts arrive whole, without what XML forbids', async () => {
    const text = await readWithPython(file('odd'))
    for (const { visible } of ODD) expect(text).toContain(visible)
  })
})

test('X8 a run is written in one direction, and a paragraph begins on the side of its first letter', () => {
  const { parts } = openParts(documents.odd as Uint8Array)
  const body = parts.trees.get('word/document.xml')
  const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u
  const turned = all(body, 'w:r').filter((run) => all(run, 'w:rtl').length > 0)
  expect(turned.length).toBeGreaterThan(20)
  expect(turned.map(textOf).filter((text) => /\p{Script=Latin}|\p{Script=Han}/u.test(text))).toEqual([])
  const others = all(body, 'w:r').filter((run) => !turned.includes(run))
  expect(others.map(textOf).filter((text) => rightToLeft.test(text))).toEqual([])
  for (const paragraph of all(body, 'w:p')) {
    const [first = ''] = textOf(paragraph).match(/\p{Letter}/u) ?? []
    expect(all(paragraph, 'w:bidi').length > 0, textOf(paragraph).slice(0, 60)).toBe(rightToLeft.test(first))
  }
})

test('X8 East Asian text names a face that has its letters, and its language', () => {
  const { parts } = openParts(documents.odd as Uint8Array)
  const runs = all(parts.trees.get('word/document.xml'), 'w:r')
  // Where several people's words stand in one run, kana say what its characters are.
  const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/u
  const faceOf = (letters: string) =>
    runs
      .filter((run) => textOf(run).includes(letters) && kana.test(textOf(run)) === kana.test(letters))
      .map((run) => all(run, 'w:rFonts')[0]?.getAttribute('w:eastAsia'))
  expect(new Set(faceOf('学区战略'))).toEqual(new Set(['Microsoft YaHei']))
  expect(new Set(faceOf('日本語の学校'))).toEqual(new Set(['Yu Gothic']))
})
