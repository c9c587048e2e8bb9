import { beforeAll, describe, expect, test } from 'vitest'
import { type HouseStyle, PLAIN_HOUSE_STYLE } from '../../src/core/house'
import type { Plan } from '../../src/core/plan'
import type { DocumentChoice } from '../../src/core/report'
import { exportReport, writeReport } from '../../src/export'
import { readHouseTemplate } from '../../src/export/house'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, type Finding, folderFor } from './gate'
import { all, openParts, textOf } from './gate/parts'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { everyBlock } from './support/every-block'
import { oddPlan } from './support/odd'
import { content, samplePlan, TODAY } from './support/plans'
import { LOGO, templateFile } from './support/templates'

const folder = temporaryFolder()
const template = readHouseTemplate('District.dotx', templateFile())
const letterhead = 'Springfield Unified School District\nOffice of the Superintendent\n1 School Plaza'

const verdana: Partial<HouseStyle> = {
  headingFace: 'Cambria',
  bodyFace: 'Verdana',
  colourA: '14532D',
  colourB: '9F1239',
}
const documents: Record<string, Uint8Array> = {}
const names = ['a4', 'template', 'odd-template', 'letterhead', 'right-to-left', 'every-template', 'memo', 'record']

function styled(change: Partial<HouseStyle>): HouseStyle {
  return { ...PLAIN_HOUSE_STYLE, ...change }
}

beforeAll(async () => {
  const options = { kind: 'strategy', today: TODAY } as const
  const write = (plan: Plan, change: Partial<HouseStyle>) =>
    exportReport('docx', { ...plan, houseStyle: styled(change) }, content, options)
  const every = (change: Partial<HouseStyle>) => writeReport('docx', everyBlock(), { house: styled(change) })
  documents.a4 = await write(samplePlan(), { ...verdana, paper: 'a4', logo: LOGO })
  documents.template = await write(samplePlan(), { template })
  documents['odd-template'] = await write(oddPlan(), {
    template,
    letterhead,
    logo: LOGO,
    footer: 'Springfield Unified',
  })
  // The short kinds have margins and sizes of their own.
  const short = (choice: DocumentChoice, change: Partial<HouseStyle>) =>
    exportReport('docx', samplePlan(), content, { ...choice, today: TODAY, house: styled(change) })
  documents.memo = await short({ kind: 'memo' }, { letterhead, logo: LOGO })
  documents.record = await short({ kind: 'record', tension: content.tensions[0]?.id ?? '' }, { template })
  documents.letterhead = await every({ letterhead, logo: LOGO, footer: 'Springfield Unified' })
  documents['right-to-left'] = await every({ ...verdana, letterhead: 'مدارس المدينة\n学区', footer: 'בתי הספר' })
  documents['every-template'] = await every({ template })
})

const pictures = missingTools('pngcheck', 'rsvg-convert')
describe.skipIf(pictures.length > 0)(`the file itself (without: ${pictures.join(', ') || 'nothing'})`, () => {
  test.each(names)('X40 the gate finds nothing wrong in a document of the house: %s', async (name) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, `file ${name}`))).toEqual([])
  })
})

const office = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(office.length > 0)(`on paper (without: ${office.join(', ') || 'nothing'})`, () => {
  let printed: Record<string, { pdf: Pdf; findings: Finding[] }> = {}

  beforeAll(async () => {
    printed = await checkPrinted(documents, folderFor(folder, 'printed'))
  })

  test.each(names)('X40 it is whole on paper: %s', (name) => {
    expect(printed[name]?.findings).toEqual([])
  })

  test('X41 the letterhead stands on page one alone, the line of the house at the foot of each', () => {
    const [first = '', ...more] = printed.letterhead?.pdf.pages ?? []
    for (const line of letterhead.split('\n')) expect(first).toContain(line)
    expect(more.join('\n')).not.toContain('Office of the Superintendent')
    for (const page of [first, ...more]) expect(page).toContain('Springfield Unified')
  })

  test('X42 the template prints its own headers and footers on each page, with ours below, counted once', () => {
    const [first = '', ...more] = printed.template?.pdf.pages ?? []
    expect(first).toContain('Board office')
    expect(first).toContain('springfield.example')
    for (const page of more) expect(page).toContain('Springfield Unified, continued')
    for (const [index, page] of more.entries()) {
      expect(page).toContain(`1 School Plaza, page ${index + 2}`)
      expect(page).toContain('Fictional')
      expect(page).not.toMatch(/Page\s\d+\sof/)
    }
    expect([first, ...more].join('\n')).not.toContain('A letter that stands in the template')
  })
})

test('X43 a template’s styles are used by name; what it lacks is added; its headings count no more', () => {
  const { trees } = openParts(documents.template as Uint8Array).parts
  const styles = all(trees.get('word/styles.xml'), 'w:style')
  const named = (name: string) =>
    styles.filter((style) => all(style, 'w:name')[0]?.getAttribute('w:val')?.toLowerCase() === name.toLowerCase())
  const [heading] = named('heading 1')
  expect(named('heading 1')).toHaveLength(1)
  expect(heading?.getAttribute('w:styleId')).toBe('Heading1')
  expect(heading && all(heading, 'w:color')[0]?.getAttribute('w:val')).toBe('7A1F2B')
  expect(heading && all(heading, 'w:numPr')).toEqual([])
  expect(named('heading 3')).toHaveLength(1)
  expect(named('Schrift der Tabellen')[0]?.getAttribute('w:styleId')).toBe('TableTextTemplate')
  expect(named('Table Text')[0]?.getAttribute('w:styleId')).toBe('TableText')
})

test('X44 nothing of a template comes through but what prints: no macro, no link, no field, no picture from elsewhere', () => {
  for (const name of ['template', 'odd-template']) {
    const { files, trees } = openParts(documents[name] as Uint8Array).parts
    expect(Object.keys(files).filter((path) => /vba|customXml|attached/i.test(path))).toEqual([])
    const headers = [...trees].filter(([path]) => /^word\/(header|footer)\d+\.xml$/.test(path))
    expect(headers.length).toBeGreaterThan(0)
    for (const [path, tree] of headers) {
      expect(textOf(tree.documentElement as never)).not.toContain('\ue000')
      expect(all(tree, 'w:hyperlink').length + all(tree, 'w:bookmarkStart').length, path).toBe(0)
      for (const code of all(tree, 'w:instrText')) expect(code.textContent).toMatch(/^\s*(PAGE|NUMPAGES)\s*$/)
    }
    const everything = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n')
    expect(everything).not.toMatch(/tracker|evil\.dotm|secret\.txt|storeItemID/)
  }
})
