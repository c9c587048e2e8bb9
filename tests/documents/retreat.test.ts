import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan'
import type { RevealedRound } from '../../src/core/rounds'
import { sampleRounds } from '../../src/core/sample'
import { exportReport } from '../../src/export'
import { planWithRounds } from '../support/rounds'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, type Finding, folderFor } from './gate'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { content, newPlan, samplePlan, TODAY } from './support/plans'

const folder = temporaryFolder()
const many = planWithRounds(60)

/** A plan with its answers, and which document of it. */
const cases: { name: string; kind: 'retreat' | 'strategy'; plan: Plan; rounds: readonly RevealedRound[] }[] = [
  { name: 'sample', kind: 'retreat', plan: samplePlan(), rounds: sampleRounds() },
  { name: 'empty', kind: 'retreat', plan: newPlan(''), rounds: [] },
  { name: 'sixty', kind: 'retreat', plan: many.plan, rounds: many.rounds },
  { name: 'strategy of sixty', kind: 'strategy', plan: many.plan, rounds: many.rounds },
]
const documents: Record<string, Uint8Array> = {}

beforeAll(async () => {
  for (const { name, kind, plan, rounds } of cases) {
    documents[name] = await exportReport('docx', plan, content, { kind, rounds, today: TODAY })
  }
})

const pictures = missingTools('pngcheck', 'rsvg-convert')
describe.skipIf(pictures.length > 0)(`the file itself (without: ${pictures.join(', ') || 'nothing'})`, () => {
  test.each(cases)('R59 the gate finds nothing wrong in the document: $name', async ({ name }) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, `file ${name}`))).toEqual([])
  })
})

const office = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(office.length > 0)(`on paper (without: ${office.join(', ') || 'nothing'})`, () => {
  let printed: Record<string, { pdf: Pdf; findings: Finding[] }> = {}

  beforeAll(async () => {
    printed = await checkPrinted(documents, folderFor(folder, 'printed'))
  })

  test.each(cases)('R59 headings are tagged, fonts are in the file, no page is empty: $name', ({ name }) => {
    expect(printed[name]?.findings).toEqual([])
  })

  test('R59 the record of the sample fits eight pages, that of a plan without a retreat one', () => {
    expect(printed.sample?.pdf.pages.length).toBeLessThanOrEqual(8)
    expect(printed.empty?.pdf.pages.length).toBe(1)
  })
})
