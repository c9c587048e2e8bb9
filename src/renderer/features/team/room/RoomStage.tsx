import type { RoomView } from '../../../../contract'
import { UNENCRYPTED } from '../../../../contract/live'
import { positionWords } from '../../../../core/charts'
import { bundledContent } from '../../../../core/content'
import { itemsOf } from '../../../../core/plan'
import { openRound, roundName, runningStep, stepAfter, timeOn, timeWords, whoSees } from '../../../../core/rounds'
import { formatDay, shorten, upperFirst } from '../../../../core/text'
import { useLive, usePlan } from '../../../store'
import { RoundResults } from '../answers/RoundResults'
import { JoinCode } from '../phones/JoinCode'
import { useNow } from '../session/steps'
import { Entered } from './Entered'
import styles from './room.module.css'

/** What the room sees: one thing at a time, large enough for the last row, and nothing that is not revealed. */
export function RoomStage({ room }: { room: RoomView }) {
  const plan = usePlan()
  const { show } = room
  const sample = plan.sample ? <p className={styles.sample}>Sample: a fictional district</p> : null
  if (show.what === 'results') {
    return (
      <div className={styles.results}>
        <RoundResults round={show.round} {...(show.tension === null ? {} : { tension: show.tension })} room moves />
      </div>
    )
  }
  return (
    <div className={styles.stage}>
      <header className={styles.top}>
        <p dir="auto">{plan.title.trim() || 'Untitled plan'}</p>
        {sample}
      </header>
      {show.what === 'step' && <Step room={room} />}
      {show.what === 'round' && <Answering room={room} />}
      {show.what === 'decision' && <Decision id={show.tension} />}
      {show.what === 'next' && <NextSteps />}
    </div>
  )
}

function Step({ room }: { room: RoomView }) {
  const plan = usePlan()
  const running = runningStep(plan)
  const next = stepAfter(plan)
  const now = useNow(running !== null)
  const name = (step: { name: string }) => step.name.trim() || 'Unnamed step'
  if (running === null) {
    return (
      <>
        <h1 dir="auto">{plan.purpose.innovation.trim() || plan.profile.districtName.trim() || plan.title}</h1>
        {next && <p className={styles.after}>Next: {name(next)}</p>}
      </>
    )
  }
  const time = timeOn(running, room.pause, now)
  return (
    <>
      <h1 dir="auto">{name(running)}</h1>
      <p className={styles.count} role="timer" aria-live="off">
        {timeWords(time, running.minutes)}
      </p>
      {room.counts && (
        <p className={styles.finding}>
          {room.counts.answered} of {room.counts.asked} have answered
        </p>
      )}
      {next && <p className={styles.after}>Next: {name(next)}</p>}
    </>
  )
}

function Counts({ room: { counts } }: { room: RoomView }) {
  return (
    counts && (
      <p className={styles.count}>
        {counts.answered} of {counts.asked} have answered
      </p>
    )
  )
}

function Answering({ room }: { room: RoomView }) {
  const plan = usePlan()
  const [live] = useLive()
  const round = openRound(plan)
  if (round === null) return null
  const count = round.tensions.length
  return (
    <>
      <h1>{upperFirst(roundName(plan, round.id))}: answer alone</h1>
      <Counts room={room} />
      {live?.url && live.code && live.joinUrl ? (
        <div className={styles.join}>
          <JoinCode url={live.url} code={live.code} joinUrl={live.joinUrl} large />
          <p className={styles.said}>{UNENCRYPTED}</p>
        </div>
      ) : (
        <p className={styles.said}>{count === 1 ? 'One question.' : `${count} questions; each may be skipped.`}</p>
      )}
      <p className={styles.said}>{whoSees(round.showing)}</p>
    </>
  )
}

/** What fits on a wall; the whole text stands in the plan. */
const LONGEST = 360
const MOST_DISSENTS = 2

function Decision({ id }: { id: string }) {
  const plan = usePlan()
  const tension = bundledContent.tensions.find((each) => each.id === id)
  const decision = plan.tensions[id]
  if (!tension || !decision) return null
  const dissents = itemsOf(decision.dissents).filter(({ text }) => text.trim() !== '')
  const more = dissents.length - MOST_DISSENTS
  return (
    <>
      <h1 className={styles.question}>{tension.question.text}</h1>
      <Entered tension={tension} decision={decision} />
      <p className={styles.finding}>{positionWords(tension, decision.shouldBe, 'No position entered yet')}</p>
      <div className={styles.columns}>
        {decision.rationale.trim() !== '' && (
          <p className={styles.prose} dir="auto">
            {shorten(decision.rationale, LONGEST)}
          </p>
        )}
        {dissents.length > 0 && (
          <div>
            {dissents.slice(0, MOST_DISSENTS).map(({ id: dissent, text, from }) => (
              <p key={dissent} className={styles.prose} dir="auto">
                <b>{from.trim() === '' ? 'Sees it otherwise' : from}:</b> {shorten(text, LONGEST / MOST_DISSENTS)}
              </p>
            ))}
            {more > 0 && <p className={styles.said}>And {more} more.</p>}
          </div>
        )}
      </div>
    </>
  )
}

const MOST_STEPS = 6

function NextSteps() {
  const { actions } = usePlan()
  const steps = itemsOf(actions).filter(({ text }) => text.trim() !== '')
  const more = steps.length - MOST_STEPS
  return (
    <>
      <h1>Next steps</h1>
      {steps.length === 0 && <p className={styles.finding}>No next steps yet</p>}
      <ul className={styles.list}>
        {steps.slice(0, MOST_STEPS).map(({ id, text, owner, date }) => (
          <li key={id} dir="auto">
            <b>{shorten(text, 120)}</b>
            <span>
              {owner.trim() || 'Nobody named'}
              {date === null ? '' : `, by ${formatDay(date)}`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.said}>And {more} more.</p>}
    </>
  )
}
