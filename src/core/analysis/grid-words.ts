import { rowName } from '../plan/grid'
import { fieldSpec } from '../plan/paths'
import type { Fit, FitStanding } from '../plan/schema'
import { shorten } from '../text'
import type { GridCell } from './grid'
import { gridCounts } from './grid'
import { numberWord } from './overview-sentence'

/** The most characters of a note that are read out in a cell's name. */
const LONGEST_NOTE = 300

const standing = fieldSpec('fits/*/standing')

/** "Strains"; for a cell of which nobody has said how it stands, the field's words for that. */
export function standingWords(value: FitStanding | null): string {
  return (value === null ? standing?.empty : standing?.choices?.[value]) ?? ''
}

/** Whether the cell strains and nobody has said what to do about it. */
export function lacksAction({ standing, action }: Fit): boolean {
  return standing === 'strains' && action.trim() === ''
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** "Pace, resources: strains. Year 2 is unfunded. Action: move coach pay." The cell as it is read out. */
export function cellWords({ row, column, fit }: Pick<GridCell, 'row' | 'column' | 'fit'>): string {
  const note = shorten(fit.note, LONGEST_NOTE)
  const action = shorten(fit.action, LONGEST_NOTE)
  return [
    `${rowName(row)}, ${column.name.toLowerCase()}: ${standingWords(fit.standing).toLowerCase()}.`,
    ...(note === '' ? [] : [sentence(note)]),
    ...(action === '' ? [] : [sentence(`Action: ${action}`)]),
  ].join(' ')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function strainWords(count: number): string {
  if (count === 0) return 'no place strains'
  return `${numberWord(count)} ${count === 1 ? 'place strains' : 'places strain'}`
}

/** "Ten places strain, and ten have not been considered. Four that strain have no action yet." */
export function gridLead(cells: readonly GridCell[]): string {
  const { strains, blank } = gridCounts(cells)
  if (blank === cells.length) {
    return 'Nothing has been considered yet. Each cell asks whether a decision and a part of the organization carry each other.'
  }
  const considered = blank === 0 ? 'every place has' : `${numberWord(blank)} ${blank === 1 ? 'has not' : 'have not'}`
  const first = capitalize(`${strainWords(strains)}, and ${considered} been considered.`)
  const bare = cells.filter(({ fit }) => lacksAction(fit)).length
  if (bare === 0) return first
  return `${first} ${capitalize(numberWord(bare))} that ${bare === 1 ? 'strains has' : 'strain have'} no action yet.`
}
