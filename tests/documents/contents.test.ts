import { beforeAll, describe, expect, test } from 'vitest'
import { PLAIN_HOUSE_STYLE } from '../../src/core/house'
import { exportReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { contentsOf } from './gate/check-contents'
import { openParts } from './gate/parts'
import { bare, convertAll } from './gate/pdf'
import { missingTools } from './gate/tools'
import { crowdedPlan } from './support/extreme'
import { content, samplePlan, TODAY } from './support/plans'

const folder = temporaryFolder()
/** Faces for which this computer has others of the same widths, so that its lines end where Word's do. */
const measured = { ...PLAIN_HOUSE_STYLE, headingFace: 'Cambria', bodyFace: 'Calibri' } as const
const plans = { sample: samplePlan(), crowded: crowdedPlan() }
const names = Object.keys(plans)

const missing = missingTools('soffice', 'pdfinfo', 'pdffonts', 'pdftotext', 'Carlito and Caladea')
describe.skipIf(missing.length > 0)(`the pages of the contents (without: ${missing.join(', ') || 'nothing'})`, () => {
  const stated: Record<string, { text: string; page: number | null }[]> = {}
  let printed: Record<string, { pages: string[] }> = {}

  beforeAll(async () => {
    const documents: Record<string, Uint8Array> = {}
    for (const [name, plan] of Object.entries(plans)) {
      const options = { kind: 'strategy', today: TODAY, house: measured } as const
      const bytes = await exportReport('docx', plan, content, options)
      documents[name] = bytes
      stated[name] = contentsOf(openParts(bytes).parts)
    }
    printed = await convertAll(documents, folder)
  })

  test.each(names)('X64 every line of the contents names the page on which its heading stands: %s', (name) => {
    const lines = stated[name] ?? []
    expect(lines.length).toBeGreaterThan(20)
    const pages = (printed[name]?.pages ?? []).map(bare)
    const off = lines.flatMap(({ text, page }) => {
      if (page !== null && pages[page - 1]?.includes(bare(text))) return []
      const found = pages.flatMap((one, index) => (one.includes(bare(text)) ? index + 1 : []))
      return `${text}: page ${page} in the contents, ${found.join(' or ')} on paper`
    })
    expect(off).toEqual([])
  })
})
