import { describe, expect, test } from 'vitest'
import { writeReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, folderFor } from './gate'
import { openParts } from './gate/parts'
import { checkPictures } from './gate/pictures'
import { checkWithSdk } from './gate/sdk'
import { checkStructure } from './gate/structure'
import { missingTools } from './gate/tools'
import { plantedIn } from './support/defects'
import { everyBlock } from './support/every-block'
import { plant } from './support/plant'

const folder = temporaryFolder()
const document = 'word/document.xml'
const missing = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext', 'pngcheck', 'rsvg-convert')

const good = await writeReport('docx', everyBlock(), { comments: true })

/** Of the step that a rule belongs to: starting another program for each of the others would take most of the time. */
async function rulesThatSee(file: Uint8Array, rule: string, name: string): Promise<string[]> {
  if (rule === 'sdk') return (await checkWithSdk(file, temporaryFolder())).map((one) => one.rule)
  const { parts, findings } = openParts(file)
  if (findings.length > 0) return findings.map((one) => one.rule)
  const found = rule === 'picture' ? await checkPictures(parts, temporaryFolder()) : checkStructure(parts)
  expect(found, name).not.toEqual([])
  return found.map((one) => one.rule)
}

describe.skipIf(missing.length > 0)(`planted defects (without: ${missing.join(', ') || 'nothing'})`, () => {
  test('X9 the document without a defect passes', async () => {
    expect(await checkFile(good, folderFor(folder, 'good'))).toEqual([])
  })

  test.each(plantedIn(good))('X9 the gate sees $name', async ({ name, rule, file }) => {
    expect(await rulesThatSee(file(), rule, name)).toContain(rule)
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
