import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan'
import { type DocumentChoice, REPORT_WORDS } from '../../src/core/report'
import { type ExportFormat, exportReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, folderFor } from './gate'
import type { Pdf } from './gate/pdf'
import { missingTools } from './gate/tools'
import { broadPlan, longPlan } from './support/extreme'
import { CHOICES } from './support/kinds'
import { content, TODAY } from './support/plans'

const folder = temporaryFolder()
const extremes = { long: longPlan(), broad: broadPlan() }
const names = ['long', 'broad'] as const
/** Hundreds of pages, on a computer that does other things too. */
const SLOWEST = 600_000

const documents: Record<string, Uint8Array> = {}
const cases = names.flatMap((plan) =>
  Object.entries(CHOICES).map(([kind, choice]) => ({ name: `${plan} ${kind}`, plan, choice })),
)

function write(format: ExportFormat, plan: Plan, choice: DocumentChoice = { kind: 'strategy' }): Promise<Uint8Array> {
  return exportReport(format, plan, content, { ...choice, today: TODAY })
}

function lost(ends: readonly string[], text: string): string[] {
  const found = new Set(text.match(/End\d+x/g))
  return ends.filter((end) => !found.has(end))
}

/** A word may end one line and begin the next. */
function wordsOnPaper(pdf: Pdf | undefined): string {
  return pdf?.pages.join('').replace(/\s+/g, '') ?? ''
}

beforeAll(async () => {
  for (const { name, plan, choice } of cases) documents[name] = await write('docx', extremes[plan].plan, choice)
}, SLOWEST)

test.each(names)('X28 a plan at its limits is whole in Markdown, HTML and JSON: %s', async (name) => {
  const { plan, ends } = extremes[name]
  for (const format of ['md', 'html', 'json'] as const) {
    expect(lost(ends, new TextDecoder().decode(await write(format, plan)))).toEqual([])
  }
})

const missing = missingTools('pngcheck', 'rsvg-convert', 'soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(missing.length > 0)(`in Word and on paper (without: ${missing.join(', ') || 'nothing'})`, () => {
  test.each(cases)('X60 it passes the gate: $name', async ({ name }) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, name))).toEqual([])
  })

  test(
    'X28 X66 it is whole on paper, where no page is empty and the contents name none',
    async () => {
      const printed = await checkPrinted(documents, folderFor(folder, 'printed'))
      for (const { name, plan, choice } of cases) {
        expect(printed[name]?.findings, name).toEqual([])
        const said = new TextDecoder().decode(await write('md', extremes[plan].plan, choice)).match(/End\d+x/g) ?? []
        expect(lost(said, wordsOnPaper(printed[name]?.pdf)), name).toEqual([])
      }
      for (const plan of names) {
        const name = `${plan} strategy`
        expect(lost(extremes[plan].ends, wordsOnPaper(printed[name]?.pdf))).toEqual([])
        const contents = printed[name]?.pdf.pages.find((page) => page.includes(REPORT_WORDS.contents)) ?? ''
        expect(contents).toContain(REPORT_WORDS.risks.heading)
        expect(contents).not.toContain('.....')
      }
    },
    SLOWEST,
  )
})
