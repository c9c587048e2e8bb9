import { checkContents } from './check-contents'
import { checkDrawings } from './check-drawings'
import { checkFields } from './check-fields'
import { checkLists } from './check-lists'
import { checkNotes } from './check-notes'
import { checkPackage } from './check-package'
import { checkReferences } from './check-references'
import { checkSections } from './check-sections'
import { checkStyles } from './check-styles'
import { checkTables } from './check-tables'
import { checkText } from './check-text'
import type { Finding } from './finding'
import type { Parts } from './parts'

/** A check that is added here is one of every document. */
const CHECKS = [
  checkPackage,
  checkText,
  checkContents,
  checkStyles,
  checkSections,
  checkTables,
  checkLists,
  checkDrawings,
  checkNotes,
  checkReferences,
  checkFields,
]

/** What no validator looks at, though Word refuses it or a reader misses it. */
export function checkStructure(parts: Parts): Finding[] {
  return CHECKS.flatMap((check) => check(parts))
}
