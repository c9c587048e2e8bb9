import { useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import {
  comparePlans,
  type Difference,
  destinationOf,
  differenceSentence,
  type HistoryEntry,
  isSame,
  itemHeading,
  marksDiffer,
  untold,
} from '../../../core/history'
import { fieldSpec } from '../../../core/plan'
import { usePlan } from '../../store'
import { Button } from '../../ui'
import { Differences } from './Differences'
import differencesStyles from './differences.module.css'
import styles from './history.module.css'
import { momentWords, type Point } from './points'
import { ThenAndNow } from './ThenAndNow'
import { usePlanAt } from './use-plan-at'

interface WhatChangedProps {
  point: Point
  /** How many changes there are. */
  of: number
  createdAt: string
  onGoTo: (path: string) => void
}

/** What one change did, in words and with what stood before. */
export function WhatChanged({ point, of, createdAt, onGoTo }: WhatChangedProps) {
  if (point.kind !== 'entry') {
    return (
      <header className={styles.chosen}>
        <h2>The plan was made</h2>
        <p className={styles.meta}>{momentWords(createdAt)}</p>
        <p className={styles.said}>Nothing stood before this. Every change came after it.</p>
      </header>
    )
  }
  return <EntryDetail entry={point.entry} of={of} onGoTo={onGoTo} />
}

function EntryDetail({ entry, of, onGoTo }: { entry: HistoryEntry; of: number; onGoTo: (path: string) => void }) {
  const destination = destinationOf(entry.paths, usePlan())
  const facts = [
    momentWords(entry.at),
    entry.actor,
    `Change ${entry.number.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`,
  ]
  return (
    <>
      <header className={styles.chosen}>
        <h2 dir="auto">{entry.label}</h2>
        <p className={styles.meta}>{facts.filter(Boolean).join(' · ')}</p>
        {entry.undone && <p className={styles.meta}>This was undone later.</p>}
      </header>
      <Changed entry={entry} />
      <div className={styles.onward}>
        {'path' in destination ? (
          <Button onPress={() => onGoTo(destination.path)}>
            {fieldSpec(destination.path) ? 'Go to the field' : 'Go to its place'}
          </Button>
        ) : (
          <p className={styles.quiet}>
            {destination.gone === 'place' ? 'Its place' : `This ${destination.gone}`} is no longer in the plan.
          </p>
        )}
      </div>
    </>
  )
}

/** A thing that came or went is named by what it holds, which stands below. */
function sentenceOf(differences: readonly Difference[]): string {
  const [only] = differences
  if (differences.length === 1 && only?.kind === 'item' && only.change !== 'changed') return `${itemHeading(only)}.`
  return differenceSentence(differences, bundledContent)
}

function Changed({ entry }: { entry: HistoryEntry }) {
  const before = usePlanAt(entry.first - 1)
  const after = usePlanAt(entry.last)
  const comparison = useMemo(
    () => (before && after ? comparePlans(before, after, bundledContent) : null),
    [before, after],
  )
  if (!comparison) return <div className={styles.reading} aria-busy="true" />
  if (isSame(comparison)) return <p className={styles.said}>In the end it is as it was before.</p>
  const tensions = comparison.tensions.filter(({ differences }) => differences.length > 0)
  return (
    <div className={differencesStyles.changed}>
      {tensions.map((each) => (
        <div key={each.tension.id} className={differencesStyles.changed}>
          <p className={styles.said}>{sentenceOf(each.differences)}</p>
          {marksDiffer(each) && <ThenAndNow comparison={each} />}
          <Differences differences={untold(each.differences)} named={each.differences.length === 1} />
        </div>
      ))}
      {comparison.sections.map(({ section, differences }) => (
        <div key={section} className={differencesStyles.changed}>
          <p className={styles.said}>{sentenceOf(differences)}</p>
          <Differences differences={untold(differences)} named={differences.length === 1} />
        </div>
      ))}
    </div>
  )
}
