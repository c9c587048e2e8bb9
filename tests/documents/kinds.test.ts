import { beforeAll, describe, expect, test } from 'vitest'
import { buildReport, type DocumentChoice, REPORT_WORDS } from '../../src/core/report'
import { exportReport, writeReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, type Finding, folderFor } from './gate'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { type Canaries, canaryPlan } from './support/canaries'
import { crowdedPlan } from './support/extreme'
import { SHORT_CHOICES } from './support/kinds'
import { oddPlan } from './support/odd'
import { content, newPlan, samplePlan, TODAY } from './support/plans'

const folder = temporaryFolder()
const canaries = canaryPlan()
const plans = {
  sample: samplePlan(),
  empty: newPlan(''),
  canary: canaries.plan,
  odd: oddPlan(),
  crowded: crowdedPlan(),
}
const first = content.tensions[0]?.id ?? ''
const last = content.tensions.at(-1)?.id ?? ''

const cases = Object.entries(plans).flatMap(([plan, value]) =>
  Object.entries(SHORT_CHOICES).map(([name, choice]) => ({ name: `${plan} ${name}`, plan: value, choice })),
)
const documents: Record<string, Uint8Array> = {}

/** Words of the plan that stand in a text. */
function wordsIn(text: string, { words }: Canaries): string[] {
  return [...words].flatMap(([path, all]) => (all.some((word) => text.includes(word)) ? [path] : []))
}

async function markdownOf(choice: DocumentChoice): Promise<string> {
  const report = buildReport(canaries.plan, content, { ...choice, today: TODAY })
  return new TextDecoder().decode(await writeReport('md', report))
}

beforeAll(async () => {
  for (const { name, plan, choice } of cases) {
    documents[name] = await exportReport('docx', plan, content, { ...choice, today: TODAY })
  }
})

const pictures = missingTools('pngcheck', 'rsvg-convert')
describe.skipIf(pictures.length > 0)(`the file itself (without: ${pictures.join(', ') || 'nothing'})`, () => {
  test.each(cases)('X33 the gate finds nothing wrong in the document: $name', async ({ name }) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, `file ${name}`))).toEqual([])
  })
})

const office = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(office.length > 0)(`on paper (without: ${office.join(', ') || 'nothing'})`, () => {
  let printed: Record<string, { pdf: Pdf; findings: Finding[] }> = {}

  beforeAll(async () => {
    const records = Object.fromEntries(
      await Promise.all(
        content.tensions.map(async ({ id, number }) => [
          `record ${number}`,
          await exportReport('docx', plans.sample, content, { kind: 'record', tension: id, today: TODAY }),
        ]),
      ),
    )
    printed = await checkPrinted({ ...documents, ...records }, folderFor(folder, 'printed'))
  })

  test.each(cases)('X33 headings are tagged, fonts are in the file, no page is empty: $name', ({ name }) => {
    expect(printed[name]?.findings).toEqual([])
  })

  test('X34 the memo of the sample has two pages, a record and a worksheet one', () => {
    const pagesOf = (name: string) => printed[name]?.pdf.pages.length
    expect(pagesOf('sample memo')).toBe(2)
    expect(pagesOf('empty memo')).toBe(2)
    expect(content.tensions.map(({ number }) => pagesOf(`record ${number}`))).toEqual(content.tensions.map(() => 1))
    for (const plan of ['sample', 'empty']) {
      expect([pagesOf(`${plan} worksheet`), pagesOf(`${plan} blank worksheet`)]).toEqual([1, 1])
    }
  })

  test('X34 page one of the memo says what is asked, of whom, at what cost and risk, and who disagrees', () => {
    const page = printed['sample memo']?.pdf.pages[0]?.replace(/\s+/g, ' ') ?? ''
    const { ask } = plans.sample
    for (const text of [ask.decision, ask.recommendation, ask.mainRisk]) expect(page).toContain(text)
    expect(page).toContain('$396,000 once, $1,090,000 a year')
    expect(page).toContain(REPORT_WORDS.memo.dissent)
  })
})

test('X35 the record of a decision holds every text of that tension, and of no other', async () => {
  const text = await markdownOf(SHORT_CHOICES['last record'] as DocumentChoice)
  const found = wordsIn(text, canaries)
  const own = [...canaries.words.keys()].filter((path) => path.startsWith(`tensions/${last}/`))
  // What is wanted and the team's own points stand on the both-sides map, the guard of the other pole too.
  const elsewhere = /\/(wanted[AB]|guard[AB]|additions\/.*)$/
  expect(own.filter((path) => !elsewhere.test(path) && !found.includes(path))).toEqual([])
  expect(found.filter((path) => path.startsWith('tensions/') && !own.includes(path))).toEqual([])
})

test('X35 the filled worksheet holds the both-sides map of its tension', async () => {
  const found = wordsIn(await markdownOf(SHORT_CHOICES.worksheet as DocumentChoice), canaries)
  const map = [...canaries.words.keys()].filter(
    (path) =>
      path.startsWith(`tensions/${first}/`) && /\/(wanted[AB]|guard[AB]|additions\/.*|warnings\/.*)$/.test(path),
  )
  expect(map.length).toBeGreaterThan(8)
  expect(map.filter((path) => !found.includes(path))).toEqual([])
})

test('X36 a blank worksheet says nothing of what the team has said: it may be handed to anybody', async () => {
  const found = wordsIn(await markdownOf(SHORT_CHOICES['blank worksheet'] as DocumentChoice), canaries)
  expect(found).toEqual(['profile/districtName'])
})

test('X36 a document of a tension that is not there is a fault of the program', () => {
  expect(() =>
    buildReport(plans.sample, content, { kind: 'record', tension: 'no such tension', today: TODAY }),
  ).toThrow('no tension no such tension')
})
