import { beforeAll, describe, expect, test } from 'vitest'
import { writeReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, folderFor } from './gate'
import { missingTools } from './gate/tools'
import { everyBlock } from './support/every-block'
import { partLike, plant } from './support/plant'

const folder = temporaryFolder()
const document = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'
const missing = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext', 'pngcheck', 'rsvg-convert')

type Defect = readonly [
  name: string,
  rule: string,
  part: string | RegExp,
  change: (text: string) => string | Uint8Array,
]

/** What has gone wrong in other people's files, and the rule of the gate that must see it. */
const DEFECTS: readonly Defect[] = [
  ['a part that is cut off', 'well-formed', 'word/styles.xml', (text) => text.slice(0, -20)],
  ['a noncharacter', 'well-formed', document, (text) => text.replace('Led in.', 'Led\uffff in.')],
  [
    'a second heading level left out',
    'heading-order',
    document,
    (text) => text.replace('"Heading2"', '"Heading3"').replace('"Heading2"', '"Heading3"'),
  ],
  ['headings without outline levels', 'outline', 'word/styles.xml', (text) => text.replace(/<w:outlineLvl[^>]*>/g, '')],
  ['a picture without words', 'alt-text', document, (text) => text.replace(/ descr="[^"]*"/, '')],
  ['no language', 'language', 'word/styles.xml', (text) => text.replace(/<w:lang [^>]*>/, '')],
  ['no title', 'title', 'docProps/core.xml', (text) => text.replace(/<dc:title>.*?<\/dc:title>/, '')],
  ['an undefined style', 'style', document, (text) => text.replace('"Lead"', '"Leads"')],
  ['a header row that does not repeat', 'header-row', document, (text) => text.replace(/<w:tblHeader[^>]*>/, '')],
  [
    'a cell without a paragraph',
    'cell-paragraph',
    document,
    (text) => text.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(?=<\/w:tc>)/, '$1'),
  ],
  [
    'a row that lacks a cell',
    'table-grid',
    document,
    (text) => text.replace(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>(?=<\/w:tr>)/, ''),
  ],
  ['a letter that is drawn nowhere', 'picture', /media\/.*\.svg$/, (text) => text.replace(/d="M[\d.]+/, 'd="MNaN')],
  ['two bookmarks of one name', 'bookmark', document, (text) => text.replace('w:name="pace"', 'w:name="memo"')],
  ['a bookmark without an end', 'bookmark', document, (text) => text.replace(/<w:bookmarkEnd[^>]*>/, '')],
  ['a link to nowhere', 'anchor', document, (text) => text.replace('w:anchor="source_one"', 'w:anchor="source_two"')],
  ['a reference to no caption', 'anchor', document, (text) => text.replace('REF bars_label', 'REF bars_lost')],
  ['a note that is not there', 'note', document, (text) => text.replace(/(<w:footnoteReference w:id=)"\d+"/, '$1"99"')],
  [
    'a comment that is not there',
    'note',
    document,
    (text) => text.replace(/(<w:commentReference w:id=)"\d+"/, '$1"99"'),
  ],
  [
    'a picture that is not there',
    'relationship',
    relations,
    (text) => text.replace(/media\/[^"]*\.png/, 'media/none.png'),
  ],
  [
    'a reference to no relationship',
    'relationship',
    document,
    (text) => text.replace(/r:embed="[^"]*"/, 'r:embed="rIdNone"'),
  ],
  [
    'a picture from the web',
    'external',
    relations,
    (text) => text.replace(/Target="media\/[^"]*\.png"/, 'Target="https://example.org/a.png" TargetMode="External"'),
  ],
  [
    'a link that runs a script',
    'external',
    relations,
    (text) => text.replace('https://example.org/?a=1&amp;b=2', 'javascript:alert(1)'),
  ],
  [
    'a list that is not defined',
    'numbering',
    document,
    (text) => text.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
  ],
  ['a field that does not end', 'field', document, (text) => text.replace(/<w:fldChar w:fldCharType="end"\/>/, '')],
  ['a field that starts a program', 'unsafe-field', document, (text) => text.replace(/TOC [^<]*/, 'DDEAUTO c:\\\\x')],
  ['a caption without its number', 'sequence', document, (text) => text.replace(/(SEQ Table.*?<w:t[^>]*>)1/, '$1')],
  [
    'a question on opening',
    'update-question',
    'word/settings.xml',
    (text) => text.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
  ],
  ['an element that does not belong there', 'sdk', document, (text) => text.replace('<w:body>', '<w:body><w:tc/>')],
  [
    'a PNG that is cut off',
    'picture',
    /media\/.*\.png$/,
    () => new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
  ],
  ['an SVG that is something else', 'picture', /media\/.*\.svg$/, () => '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
]

describe.skipIf(missing.length > 0)(`planted defects (without: ${missing.join(', ') || 'nothing'})`, () => {
  let good: Uint8Array

  beforeAll(async () => {
    good = await writeReport('docx', everyBlock(), { comments: true })
  })

  test('X9 the document without a defect passes', async () => {
    expect(await checkFile(good, folderFor(folder, 'good'))).toEqual([])
  })

  test.each(DEFECTS)('X9 the gate sees %s', async (name, rule, part, change) => {
    const path = typeof part === 'string' ? part : partLike(good, part)
    const found = await checkFile(plant(good, path, change), folderFor(folder, name))
    expect(found.map((one) => one.rule)).toContain(rule)
  })

  test('X10 the gate sees on paper a heading that is hidden and a page that is empty', async () => {
    const hide = (text: string) =>
      text.replace(/(<w:bookmarkStart [^>]*w:name="pace"[^>]*>)<w:r>/, '$1<w:r><w:rPr><w:vanish/></w:rPr>')
    const blank = (text: string) =>
      text.replace('<w:body>', '<w:body><w:p/><w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    const documents = { hidden: plant(good, document, hide), blank: plant(good, document, blank) }
    const printed = await checkPrinted(documents, folderFor(folder, 'printed'))
    const rules = (name: string) => printed[name]?.findings.map(({ rule }) => rule)
    expect(rules('hidden')).toContain('reading-order')
    expect(rules('blank')).toContain('empty-page')
  })
})
