import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleRounds } from '../../src/core/sample'
import { exportReport } from '../../src/export'
import { svgToPng } from '../../src/export/figure/png'
import { temporaryFolder } from '../support/temporary'
import { convertAll } from './gate/pdf'
import { missingTools, run } from './gate/tools'
import { coarsePages } from './support/coarse'
import { type GoldenPage, pageChanges, readGolden, settledText, wordChanges, writeGolden } from './support/golden'
import { CHOICES } from './support/kinds'
import { content, samplePlan, TODAY } from './support/plans'
import { partLike, plant } from './support/plant'

const kept = join(import.meta.dirname, 'goldens')
const programs = join(kept, 'made-with.json')
const names = Object.keys(CHOICES)
/** `npm run goldens` sets it to the folder for what has changed; documents are then accepted as they are. */
const accepting = process.env.ACCEPT_GOLDENS

const folder = temporaryFolder()
const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
const WHITE = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'

function fileOf(name: string): string {
  return join(kept, `${name.replace(/ /g, '-')}.txt`)
}

function goldenOf(name: string): GoldenPage[] {
  return existsSync(fileOf(name)) ? readGolden(readFileSync(fileOf(name), 'utf8')) : []
}

/** What decides where lines end: the program that sets the pages, and the faces that it finds for those of documents. */
async function madeWith(): Promise<Record<string, string>> {
  const { stdout } = await run('soffice', ['--version'])
  const faces = await Promise.all(
    ['Georgia', 'Calibri'].map(async (face) => [face, (await run('fc-match', [face])).stdout.trim()] as const),
  )
  const [libreOffice] = /\d+(\.\d+)+/.exec(stdout) ?? ['unknown']
  return { libreOffice, ...Object.fromEntries(faces) }
}

async function pagesOf(documents: Record<string, Uint8Array>): Promise<Record<string, GoldenPage[]>> {
  const pdfs = await convertAll(documents, folder)
  const read = Object.entries(pdfs).map(async ([name, { pages }]) => {
    const ink = await coarsePages(join(folder, `${name}.pdf`))
    return [name, pages.map((text, index) => ({ text: settledText(text), ink: ink[index] ?? [] }))] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

/** Keeps the documents as golden ones, says what has changed, and draws every page to be looked at. */
async function accept(printed: Record<string, GoldenPage[]>, target: string): Promise<void> {
  const changes = names.flatMap((name) => {
    const found = pageChanges(goldenOf(name), printed[name] ?? [])
    return found.length === 0 ? [`${name}: as before`] : [`${name}:`, ...found.map((line) => `  ${line}`)]
  })
  mkdirSync(target, { recursive: true })
  for (const name of names) {
    writeFileSync(fileOf(name), writeGolden(printed[name] ?? []))
    await run('pdftoppm', ['-png', '-r', '80', join(folder, `${name}.pdf`), join(target, name.replace(/ /g, '-'))])
  }
  writeFileSync(programs, `${JSON.stringify(here, null, 2)}\n`)
  writeFileSync(join(target, 'changes.txt'), `${changes.join('\n')}\n`)
}

const missing = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm', 'fc-match')
const here = missing.length === 0 ? await madeWith() : {}
const asBefore = existsSync(programs) && isDeepStrictEqual(JSON.parse(readFileSync(programs, 'utf8')), here)

describe.skipIf(missing.length > 0)(`golden documents (without: ${missing.join(', ') || 'nothing'})`, () => {
  let documents: Record<string, Uint8Array> = {}
  let printed: Record<string, GoldenPage[]> = {}

  beforeAll(async () => {
    const plan = samplePlan()
    const rounds = sampleRounds()
    const written = Object.entries(CHOICES).map(async ([name, choice]) => {
      return [name, await exportReport('docx', plan, content, { ...choice, rounds, today: TODAY })] as const
    })
    documents = Object.fromEntries(await Promise.all(written))
    printed = await pagesOf(documents)
  })

  // One of three, and not two that are skipped: what is skipped is counted as a tool that is missing.
  if (accepting) {
    test('X63 documents are accepted as they are, and what changed is told page by page', () =>
      accept(printed, accepting))
  } else if (asBefore) {
    test.each(names)('X61 the pages of the sample are those that were accepted, in text and in look: %s', (name) => {
      expect(pageChanges(goldenOf(name), printed[name] ?? [])).toEqual([])
    })
  } else {
    test.each(names)('X61 only the words are compared, since other programs made the golden pages: %s', (name) => {
      expect(wordChanges(goldenOf(name), printed[name] ?? [])).toEqual([])
    })
  }

  test('X62 a golden document sees a word that is another, a picture that is another, and a page too many', async () => {
    const good = documents.memo as Uint8Array
    const body = 'word/document.xml'
    const planted = {
      word: plant(good, body, (text) => text.replace('Approve', 'Refuse')),
      picture: plant(good, partLike(good, /\.png$/), () => svgToPng(WHITE)),
      page: plant(good, body, (text) => text.replace('<w:body>', `<w:body>${BREAK}`)),
    }
    const found = await pagesOf(planted)
    const before = printed.memo ?? []
    expect(pageChanges(before, found.word ?? []).join()).toMatch(/page 1 reads differently/)
    expect(pageChanges(before, found.picture ?? []).join()).toMatch(/^page 2 looks different/)
    expect(pageChanges(before, found.page ?? [])[0]).toBe('3 pages, 2 before')
  })
})

test('X62 a golden document is read as it was written', () => {
  const ink = Array.from({ length: 32 }, (_, row) =>
    Array.from({ length: 24 }, (_, column) => (row * 24 + column) % 256),
  )
  const pages = [
    { text: 'One\nTwo 2', ink },
    { text: '', ink },
  ]
  expect(readGolden(writeGolden(pages))).toEqual(pages)
})
