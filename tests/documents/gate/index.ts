import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { headingsOf } from './check-text'
import type { Finding } from './finding'
import { openParts } from './parts'
import { checkPdf, convertAll, type Pdf } from './pdf'
import { checkPictures } from './pictures'
import { checkWithSdk } from './sdk'
import { checkStructure } from './structure'

export type { Finding } from './finding'

/** The steps that need no office program: a part that is not well-formed ends them. */
export async function checkFile(bytes: Uint8Array, folder: string): Promise<Finding[]> {
  mkdirSync(folder, { recursive: true })
  const { parts, findings } = openParts(bytes)
  if (findings.length > 0) return findings
  const [sdk, pictures] = await Promise.all([checkWithSdk(bytes, folder), checkPictures(parts, folder)])
  return [...sdk, ...checkStructure(parts), ...pictures]
}

/** The printed page of each document, and what is wrong with it. */
export async function checkPrinted(
  documents: Record<string, Uint8Array>,
  folder: string,
): Promise<Record<string, { pdf: Pdf; findings: Finding[] }>> {
  mkdirSync(folder, { recursive: true })
  const pdfs = await convertAll(documents, folder)
  return Object.fromEntries(
    Object.entries(pdfs).map(([name, pdf]) => {
      const { parts } = openParts(documents[name] as Uint8Array)
      return [name, { pdf, findings: checkPdf(pdf, headingsOf(parts)) }]
    }),
  )
}

/** A folder of its own for each document that is checked. */
export function folderFor(parent: string, name: string): string {
  return join(parent, name.replace(/[^a-z0-9]+/gi, '-'))
}
