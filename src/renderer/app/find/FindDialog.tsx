import { useDeferredValue, useEffect, useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { type ShownMatch, showMatches } from '../../../core/search'
import { flushPending, usePlan } from '../../store'
import { Picker } from '../../ui'
import { closeOverlay } from '../overlays'
import styles from './find.module.css'
import { groupByScreen } from './groups'
import { matchesInOrder, openMatch, setQuery, useFindSession } from './session'

/** More than this nobody reads through; a longer query does. */
const MOST_SHOWN = 200

function Excerpt({ place, excerpt: { text, start, end } }: ShownMatch) {
  return (
    <span className={styles.match}>
      <span className={styles.place}>{place}</span>
      <span className={styles.excerpt} dir="auto">
        {text.slice(0, start)}
        <mark className={styles.marked}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </span>
    </span>
  )
}

function placesFound(count: number): string {
  if (count === 0) return ''
  const more = count - MOST_SHOWN
  if (more <= 0) return `${count} ${count === 1 ? 'place' : 'places'}`
  return `The first ${MOST_SHOWN} places, and ${more.toLocaleString('en-US')} more. Add a word to see fewer.`
}

/** Words in every text of the plan; Enter opens the field with the match selected. */
export function FindDialog() {
  const plan = usePlan()
  const { query, last } = useFindSession()
  const asked = useDeferredValue(query)
  // What was typed a moment ago is to be found too.
  useEffect(() => void flushPending(), [])
  const matches = useMemo(() => matchesInOrder(plan, asked), [plan, asked])
  const groups = useMemo(() => {
    const shown = showMatches(plan, bundledContent, matches.slice(0, MOST_SHOWN))
    return groupByScreen(shown.map((match, index) => ({ ...match, index })))
  }, [plan, matches])
  return (
    <Picker
      label="Find in the plan"
      query={query}
      onQuery={setQuery}
      initial={last?.index}
      groups={groups.map(({ name, items }) => ({
        name,
        options: items.map((match) => ({ id: String(match.index), content: <Excerpt {...match} /> })),
      }))}
      status={placesFound(matches.length)}
      empty={
        asked.trim() === '' ? (
          <p>
            Finds words in every text of this plan: reasons, guards, objectives, initiatives, answers. Capitals and
            accents make no difference.
          </p>
        ) : (
          <p>No text of this plan has “{asked.trim()}”. Try fewer letters or another word.</p>
        )
      }
      onClose={closeOverlay}
      onChoose={(id) => {
        // Enter may come before the list has caught up with the last letter.
        const index = asked === query ? Number(id) : 0
        const match = (asked === query ? matches : matchesInOrder(plan, query))[index]
        closeOverlay()
        if (match) openMatch(match, index)
      }}
    />
  )
}
