// A plan of ordinary size, and typing in it.
import { loadParts } from './parts.mjs'

const sentences =
  'Schools that already teach this way keep their schedule for a year, and the others begin with two grades. ' +
  'The district office answers within a week, and says openly what it does not know yet. '

/** What somebody types, `length` characters of it. */
function typedText(length) {
  return sentences.repeat(Math.ceil(length / sentences.length)).slice(0, length)
}

/** The sample: seven decided tensions and all that belongs to them. */
export async function samplePlan() {
  const { buildSample, bundledContent } = await loadParts()
  return buildSample(bundledContent)
}

/** The long texts of the plan's tensions that stay open to typing once they are decided. */
export function openTexts(plan) {
  return Object.keys(plan.tensions).flatMap((id) => [`tensions/${id}/guardA`, `tensions/${id}/guardB`])
}

/**
 * Typing as the window sends it: the field's whole text, again and again, a few characters longer each time.
 * @param {{ paths: string[], changes: number, characters: number, perVisit: number }} how
 *   `characters` come in with each change; after `perVisit` changes the person goes on to the next field.
 */
export function typing({ paths, changes, characters, perVisit }) {
  const lengths = new Map()
  return Array.from({ length: changes }, (_, index) => {
    const visit = Math.floor(index / perVisit)
    const path = paths[visit % paths.length]
    // A text that has grown long is begun anew, as a person would who rewrites it.
    const length = ((lengths.get(path) ?? 0) + characters) % 3000
    lengths.set(path, length)
    const group = `00000000-0000-4000-8000-${String(visit).padStart(12, '0')}`
    return { type: 'field.set', args: { path, value: typedText(length) }, group }
  })
}
