import { useState } from 'react'
import {
  acceptableWords,
  movementWords,
  type RoundResults,
  sidesWords,
  spreadName,
  type TensionResults,
} from '../../../../core/analysis/rounds'
import { layoutDistribution, layoutMovement, screenFrame } from '../../../../core/charts'
import { bundledContent, ours } from '../../../../core/content'
import { roundName } from '../../../../core/rounds'
import { useContentWidth } from '../../../charts/use-content-width'
import { usePlan } from '../../../store'
import { Sourced } from '../../../ui'
import styles from './answers.module.css'
import { ByRole } from './ByRole'
import { Figure } from './Figure'
import { Measures } from './Measures'
import { Moves } from './Moves'
import { Reasons } from './Reasons'

interface Shown {
  results: RoundResults
  one: TensionResults
}

/** The least width in which nine boxes with their numbers are legible. */
const NARROWEST = 600

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function Findings({ one }: { one: TensionResults }) {
  const spread = spreadName(bundledContent, one.spread)
  const accepted = acceptableWords(one)
  return (
    <div className={styles.findings}>
      <div>
        <p className={styles.finding}>{`${one.shouldBe.answered} of ${one.asked} answered`}</p>
        <p className={styles.quiet}>
          {one.skipped === 0 ? 'Nobody who answered skipped it' : `${one.skipped} skipped it`}
        </p>
      </div>
      <div>
        <p className={styles.finding}>
          {spread === null ? 'Too few answers for a word' : <Sourced text={spread} sources={[ours]} />}
        </p>
        <p className={styles.quiet}>{sidesWords(one)}</p>
      </div>
      <div>
        {accepted === null ? (
          <p className={styles.quiet}>Fewer than five said what they could live with.</p>
        ) : (
          <>
            <p className={styles.finding}>{accepted.split(': ')[0]}</p>
            <p className={styles.quiet}>{accepted.split(': ')[1] ?? 'Here all ranges meet'}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** The answers to one tension: all dots, who moved, each role where it can be shown, and the reasons. */
export function OneTension({ results, one }: Shown) {
  const plan = usePlan()
  const [element, width] = useContentWidth<HTMLDivElement>()
  const [view, setView] = useState<'dots' | 'moves' | 'roles'>('dots')
  const frame = screenFrame(Math.max(width, NARROWEST))
  const before = one.movement && roundName(plan, one.movement.from)
  const moves = before && layoutMovement(one, { before: capitalize(before), after: capitalize(results.name) }, frame)
  const views = [
    { id: 'dots', name: 'All answers', there: true },
    { id: 'moves', name: `Since ${before}`, there: moves !== null },
    { id: 'roles', name: 'By role', there: one.roles.length > 0 },
  ] as const
  const shown = views.filter(({ there }) => there)
  return (
    <>
      <p className={styles.question}>{one.tension.question.text}</p>
      {shown.length > 1 && (
        <fieldset className={styles.choices} aria-label="What the picture shows">
          {shown.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === view} onClick={() => setView(id)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      <div ref={element} className={styles.large}>
        {width > 0 && view === 'dots' && <Figure drawing={layoutDistribution(one, frame)} />}
        {width > 0 && view === 'moves' && moves && <Figure drawing={moves} />}
        {view === 'roles' && <ByRole one={one} />}
      </div>
      {view === 'moves' && <p className={styles.moved}>{movementWords(one)}</p>}
      <Findings one={one} />
      {view === 'moves' && <Moves one={one} />}
      <Reasons one={one} showing={results.showing} />
      <Measures one={one} />
    </>
  )
}
