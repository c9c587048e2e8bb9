import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan'
import { REPORT_WORDS } from '../../src/core/report'
import { type ExportFormat, exportReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { checkFile, checkPrinted, folderFor } from './gate'
import { missingTools } from './gate/tools'
import { broadPlan, longPlan } from './support/extreme'
import { content, TODAY } from './support/plans'

const folder = temporaryFolder()
const extremes = { long: longPlan(), broad: broadPlan() }
const names = ['long', 'broad'] as const
/** Hundreds of pages, on a computer that does other things too. */
const SLOWEST = 600_000

const documents: Record<string, Uint8Array> = {}

function write(format: ExportFormat, plan: Plan): Promise<Uint8Array> {
  return exportReport(format, plan, content, { kind: 'strategy', today: TODAY })
}

function lost(ends: readonly string[], text: string): string[] {
  const found = new Set(text.match(/End\d+x/g))
  return ends.filter((end) => !found.has(end))
}

beforeAll(async () => {
  for (const name of names) documents[name] = await write('docx', extremes[name].plan)
})

test.each(names)('X28 a plan at its limits is whole in Markdown, HTML and JSON: %s', async (name) => {
  const { plan, ends } = extremes[name]
  for (const format of ['md', 'html', 'json'] as const) {
    expect(lost(ends, new TextDecoder().decode(await write(format, plan)))).toEqual([])
  }
})

const missing = missingTools('pngcheck', 'rsvg-convert', 'soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(missing.length > 0)(`in Word and on paper (without: ${missing.join(', ') || 'nothing'})`, () => {
  test.each(names)('X28 it passes the gate: %s', async (name) => {
    expect(await checkFile(documents[name] as Uint8Array, folderFor(folder, name))).toEqual([])
  })

  test(
    'X28 it is whole on paper, where no page is empty and the contents name none',
    async () => {
      const printed = await checkPrinted(documents, folderFor(folder, 'printed'))
      for (const name of names) {
        expect(printed[name]?.findings).toEqual([])
        // A word may end one line and begin the next.
        const text = printed[name]?.pdf.pages.join('').replace(/\s+/g, '') ?? ''
        expect(lost(extremes[name].ends, text)).toEqual([])
        const contents = printed[name]?.pdf.pages.find((page) => page.includes(REPORT_WORDS.contents)) ?? ''
        expect(contents).toContain(REPORT_WORDS.risks.heading)
        expect(contents).not.toContain('.....')
      }
    },
    SLOWEST,
  )
})
