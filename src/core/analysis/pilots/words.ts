import { fieldSpec } from '../../plan/paths'
import type { Plan, School } from '../../plan/schema'
import { withChoice } from './left-out'
import type { Sturdiness, Tilt } from './other-weights'
import type { Measure } from './scores'
import { type Exclusion, isHighNeed, type Quarter, type Standing, shown, standingsOf } from './standings'

const quarterWords: Record<Quarter, string> = {
  highReady: 'high need, ready',
  highNotReady: 'high need, not ready',
  lessReady: 'less need, ready',
  lessNotReady: 'less need, not ready',
}

/** The quarter within a sentence; "not known" where need or readiness is not. */
export function wordsOfQuarter(quarter: Quarter | null): string {
  return quarter === null ? 'not known' : quarterWords[quarter]
}

/** The choice of a school, or the field's own words for none. */
export function choiceWords(choice: School['choice']): string {
  const spec = fieldSpec('schools/*/choice')
  return (choice === null ? spec?.empty : spec?.choices?.[choice]) ?? ''
}

export function schoolName({ name }: Pick<School, 'name'>): string {
  return name.trim() || (fieldSpec('schools/*/name')?.empty ?? '')
}

/** "71", or "71, 2 of 4 known", or "not known". */
export function measureWords({ value, known, of }: Measure): string {
  if (value === null) return 'not known'
  return known < of ? `${shown(value)}, ${known} of ${of} known` : String(shown(value))
}

function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

const NEEDS = {
  higher: (limit: string) => `at least ${limit} needed`,
  lower: (limit: string) => `at most ${limit} needed`,
}

/** What says why a school is excluded, in the words of a document. */
export function exclusionsIn(needs: typeof NEEDS): (exclusion: Exclusion) => string {
  return ({ name, value, limit, direction }) => {
    const criterion = name.trim() || (fieldSpec('criteria/*/name')?.empty ?? '')
    return `${criterion}: ${plainNumber(value)}, ${needs[direction](plainNumber(limit))}`
  }
}

/** "Posts filled: 82, at least 90 needed" */
export const exclusionWords = exclusionsIn(NEEDS)

function ordinal(place: number): string {
  const [tens, ones] = [Math.floor(place / 10) % 10, place % 10]
  const end = tens === 1 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[ones] ?? 'th')
  return `${place}${end}`
}

/** "3rd by need, between 2nd and 5th", or "3rd by need throughout". */
export function rankWords({ rank, best, worst }: Pick<Sturdiness, 'rank' | 'best' | 'worst'>): string {
  if (rank === null || best === null || worst === null) return 'Need is not known'
  const place = `${ordinal(rank)} by need`
  return best === worst ? `${place} throughout` : `${place}, between ${ordinal(best)} and ${ordinal(worst)}`
}

/** "less need, ready when Attendance is doubled or Posts filled is halved" */
function tiltWords(quarter: Quarter | null, tilts: readonly Tilt[]): string {
  const when = tilts.map(({ criterion, factor }) => `${criterion.trim() || 'a criterion'} is ${factor}`)
  return `${wordsOfQuarter(quarter)} when ${when.join(' or ')}`
}

/** Whether a chosen school stays in its quarter when any one weight is doubled or halved, in one sentence. */
export function sturdinessWords({ standing, moves }: Sturdiness): string {
  if (standing.quarter === null) return 'Cannot be said: need or readiness is not known.'
  if (moves.length === 0) return `Stays ${wordsOfQuarter(standing.quarter)}, whichever one weight is doubled or halved.`
  const quarters = [...new Set(moves.map(({ quarter }) => quarter))]
  const clauses = quarters.map((quarter) =>
    tiltWords(
      quarter,
      moves.filter((move) => move.quarter === quarter),
    ),
  )
  return `${wordsOfQuarter(standing.quarter).replace(/^./, (first) => first.toUpperCase())}, but ${clauses.join('; ')}.`
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** What stands under the heading of the screen: how many are chosen, and how need and the choice meet. */
export function pilotsLead(plan: Plan): string {
  const standings: readonly Standing[] = standingsOf(plan)
  if (standings.length === 0) return 'Name what tells of need and of readiness, then see which schools that points to.'
  const chosen = withChoice(standings, 'pilot')
  const high = standings.filter(isHighNeed)
  const chosenWords =
    chosen.length === 0
      ? `No school of ${standings.length.toLocaleString('en-US')} is chosen yet.`
      : `${chosen.length.toLocaleString('en-US')} of ${plural(standings.length, 'school', 'schools')} ${chosen.length === 1 ? 'is' : 'are'} to pilot now.`
  if (standings.every(({ quarter }) => quarter === null)) return chosenWords
  const both = chosen.filter(isHighNeed).length
  return `${chosenWords} By these weights ${high.length === 1 ? '1 has' : `${high.length.toLocaleString('en-US')} have`} high need; ${both === 0 ? 'none' : both.toLocaleString('en-US')} of them ${both === 1 ? 'is' : 'are'} chosen.`
}
