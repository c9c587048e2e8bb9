import { checkFields } from './check-fields'
import { checkReferences } from './check-references'
import { checkTables } from './check-tables'
import { checkText } from './check-text'
import type { Finding } from './finding'
import type { Parts } from './parts'

/** What no validator looks at, though Word refuses it or a reader misses it. */
export function checkStructure(parts: Parts): Finding[] {
  return [checkText, checkTables, checkReferences, checkFields].flatMap((check) => check(parts))
}
