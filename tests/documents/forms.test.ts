import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/core/commands'
import type { Plan } from '../../src/core/plan'
import { buildReport, type DocumentChoice } from '../../src/core/report'
import { whoSees } from '../../src/core/rounds'
import { exportReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, type Finding, folderFor } from './gate'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { oddPlan } from './support/odd'
import { content, newPlan, samplePlan, TODAY } from './support/plans'

const folder = temporaryFolder()
const all = content.tensions.map(({ id }) => id)

function withRound(plan: Plan, showing: string, tensions = all): Plan {
  const args = { id: 'form-round', tensions, showing, on: TODAY }
  return runCommand(plan, { type: 'round.open', args }, content).plan
}

const choice = (...codes: string[]): DocumentChoice => ({ kind: 'form', round: 'form-round', codes })
const cases: { name: string; plan: Plan; choice: DocumentChoice; forms: number; pageSize: 'letter' | 'a4' }[] = [
  {
    name: 'sample',
    plan: withRound(samplePlan(), 'nothing'),
    choice: choice('ABCD2345', 'EFGH2345'),
    forms: 2,
    pageSize: 'letter',
  },
  {
    name: 'sample on A4',
    plan: withRound(samplePlan(), 'roles'),
    choice: choice('ABCD2345'),
    forms: 1,
    pageSize: 'a4',
  },
  {
    name: 'empty',
    plan: withRound(newPlan(''), 'nothing', all.slice(0, 2)),
    choice: choice('ABCD2345'),
    forms: 1,
    pageSize: 'letter',
  },
  { name: 'odd', plan: withRound(oddPlan(), 'nothing'), choice: choice('ABCD2345'), forms: 1, pageSize: 'letter' },
]
const documents: Record<string, Uint8Array> = {}

beforeAll(async () => {
  for (const { name, plan, choice: form, pageSize } of cases) {
    documents[name] = await exportReport('docx', plan, content, { ...form, pageSize, today: TODAY })
  }
})

test('R10 a form has the sentence of who sees what, and a code or the name', () => {
  const named = withRound(samplePlan(), 'names')
  const words = (plan: Plan, form: DocumentChoice) =>
    JSON.stringify(buildReport(plan, content, { ...form, today: TODAY }))
  for (const { name } of Object.values(named.people.byId)) expect(words(named, choice())).toContain(`"${name}"`)
  expect(words(named, choice())).toContain(whoSees('names'))
  const coded = words(withRound(samplePlan(), 'nothing'), choice('ABCD2345'))
  expect(coded).toContain('ABCD 2345')
  expect(coded).toContain(whoSees('nothing'))
  for (const { name } of Object.values(named.people.byId)) expect(coded).not.toContain(`"${name}"`)
  expect(() => words(samplePlan(), choice())).toThrow(RangeError)
})

const pictures = missingTools('pngcheck', 'rsvg-convert')
describe.skipIf(pictures.length > 0)(`the file itself (without: ${pictures.join(', ') || 'nothing'})`, () => {
  test.each(cases)('R10 the gate finds nothing wrong in the forms: $name', async ({ name }) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, `file ${name}`))).toEqual([])
  })
})

const office = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(office.length > 0)(`on paper (without: ${office.join(', ') || 'nothing'})`, () => {
  let printed: Record<string, { pdf: Pdf; findings: Finding[] }> = {}
  beforeAll(async () => {
    printed = await checkPrinted(documents, folderFor(folder, 'printed'))
  })

  test.each(cases)('R10 a form has two pages at the most, and none is empty: $name', ({ name, forms }) => {
    expect(printed[name]?.findings).toEqual([])
    expect(printed[name]?.pdf.pages.length).toBeLessThanOrEqual(2 * forms)
  })
})
