import { useReducer, useState } from 'react'
import { bundledContent, type TensionContent } from '../../../../core/content'
import { readCode, roundName, whoSees, withoutBlank } from '../../../../core/rounds'
import { upperFirst } from '../../../../core/text'
import { RequestFailed, request, usePlan } from '../../../store'
import { LinkButton } from '../../../ui'
import { Takeover } from '../takeover/Takeover'
import { Buttons } from './Buttons'
import styles from './hand-over.module.css'
import { Kept } from './Kept'
import { Question } from './Question'
import { Review } from './Review'
import { afterStep, holdsAnything, newVisit, type Step, type Visit } from './steps'
import { Told } from './Told'
import { WhoIsNext } from './WhoIsNext'

interface HandOverProps {
  /** The id of an open round. */
  round: string
  onDone: () => void
}

const FAILED = 'The answers could not be kept. They are still here: try once more, or call the facilitator.'

/** The laptop is passed from person to person: each answers alone, and nothing of those before can be reached. */
export function HandOver({ round: id, onDone }: HandOverProps) {
  const plan = usePlan()
  const round = plan.rounds.byId[id]
  const asked = bundledContent.tensions.filter((tension) => round?.tensions.includes(tension.id))
  const [visit, step] = useReducer(
    (before: Visit, each: Step) => afterStep(before, each, asked.length),
    undefined,
    () => newVisit(0),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  if (!round) return null
  const name = (visit.person !== null && plan.people.byId[visit.person]?.name.trim()) || 'Unnamed person'

  function go(next: Step): void {
    setProblem(null)
    step(next)
  }

  function begin(): void {
    if (visit.earlier.trim() !== '' && readCode(visit.earlier) === null) {
      setProblem('A code has eight letters and digits. Look at it again, or leave this empty.')
    } else go({ type: 'go', to: 0 })
  }

  async function handIn(): Promise<void> {
    if (sending || visit.person === null) return
    setSending(true)
    try {
      const code = readCode(visit.earlier)
      const sheet = withoutBlank(visit.sheet)
      const kept = await request('round.submit', { round: id, person: visit.person, code, sheet })
      go({ type: 'kept', code: kept.code })
    } catch (error) {
      setProblem(error instanceof RequestFailed ? error.message : FAILED)
    } finally {
      setSending(false)
    }
  }

  const ended = round.revealedOn !== null || round.discardedOn !== null
  const lost = holdsAnything(visit) && !ended ? `What ${name} has answered so far is not handed in.` : null
  return (
    <Takeover
      key={visit.number}
      label={`${upperFirst(roundName(plan, id))}: answer alone`}
      standing={standingWords(visit, name, asked) ?? upperFirst(roundName(plan, id))}
      lost={lost}
      onLeave={onDone}
      foot={
        <>
          <p className={styles.sees}>{visit.stage === 'told' ? '' : whoSees(round.showing)}</p>
          <Buttons
            visit={visit}
            asked={asked}
            sending={sending}
            onStep={go}
            onBegin={begin}
            onHandIn={() => void handIn()}
          />
        </>
      }
    >
      {visit.stage === 'name' && <WhoIsNext round={id} ended={ended} isFirst={visit.number === 0} onStep={go} />}
      {visit.stage === 'told' && <Told plan={plan} round={id} name={name} visit={visit} onStep={go} onBegin={begin} />}
      {visit.stage === 'question' && asked[visit.place] && (
        <Question key={visit.place} tension={asked[visit.place] as TensionContent} visit={visit} onStep={go} />
      )}
      {visit.stage === 'review' && <Review asked={asked} visit={visit} onStep={go} />}
      {visit.stage === 'kept' && <Kept showing={round.showing} code={visit.code ?? ''} />}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          <span aria-hidden="true">! </span>
          {problem}{' '}
          {visit.stage === 'review' && visit.earlier.trim() !== '' && (
            <LinkButton onPress={() => go({ type: 'change-code' })}>Change the code</LinkButton>
          )}
        </p>
      )}
    </Takeover>
  )
}

function standingWords({ stage, place }: Visit, name: string, asked: readonly TensionContent[]): string | null {
  if (stage === 'question') return `${name}, question ${place + 1} of ${asked.length}`
  return stage === 'told' || stage === 'review' ? name : null
}
