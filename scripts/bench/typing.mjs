// How fast a plan file grows.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { loadParts } from './parts.mjs'
import { openTexts, samplePlan, typing } from './sample-plan.mjs'

/** Enough for snapshots to be written and thinned many times over. */
const KEYSTROKES = 12_000

/**
 * The window sends what was typed after a pause of 400 ms. The figure assumes such a pause after each word, which is
 * six keystrokes with the space (a fluent typist pauses less often); the worst case is somebody who pauses after each
 * key. Both visit a field for 120 keystrokes at a time.
 */
const TYPISTS = [
  { name: 'typing-bytes', characters: 6, goal: { of: 'value', is: '<=', limit: 200 } },
  { name: 'typing-bytes-worst', characters: 1, goal: null },
]

/** By how much the file grows for 1,000 keystrokes, in thousands of bytes: rows, snapshots and all. */
export async function measureTyping() {
  const { PlanFile } = await loadParts()
  const folder = temporaryFolder()
  const plan = await samplePlan()
  return TYPISTS.map(({ name, characters, goal }) => {
    const path = join(folder, `${name}.throughline`)
    const paths = openTexts(plan)
    const typed = typing({ paths, changes: KEYSTROKES / characters, characters, perVisit: 120 / characters })
    const file = PlanFile.create(path, { plan })
    const before = statSync(path).size
    file.applyAll(typed.map((envelope) => ({ envelope })))
    file.close()
    const value = (statSync(path).size - before) / KEYSTROKES
    return figure({ name, unit: 'kB', runs: typed.length, value, goal })
  })
}
