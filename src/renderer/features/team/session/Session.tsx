import { useCallback, useEffect, useRef, useState } from 'react'
import { bundledContent } from '../../../../core/content'
import { openRound, revealedRounds, runningStep } from '../../../../core/rounds'
import type { TeamView } from '../../../../core/rounds/views'
import { showNotice, useOpenPlan, usePlan, useRoom } from '../../../store'
import { Button, LinkButton, Section } from '../../../ui'
import { Decide } from '../decide/Decide'
import { Agenda } from './Agenda'
import { type SessionAsk, useSessionAsk, useSessionCalled } from './ask'
import { DecisionBoard } from './DecisionBoard'
import { Discuss } from './Discuss'
import { Notes } from './Notes'
import { OpenRoundDialog } from './OpenRoundDialog'
import { Park } from './Park'
import { PhonesHere } from './PhonesHere'
import { PresentStep } from './PresentStep'
import { RoomControl } from './RoomControl'
import { RoundPanel } from './RoundPanel'
import styles from './session.module.css'
import { isLetter } from './use-held-key'

interface SessionProps {
  onView: (view: TeamView) => void
  onRoomHere: () => void
  onOpenTension: (id: string) => void
}

const ALL = bundledContent.tensions.map(({ id }) => id)

/** The facilitator’s view of a session: what runs, who has answered, what comes next, and what is agreed. */
export function Session({ onView, onRoomHere, onOpenTension }: SessionProps) {
  const room = useRoom()
  const [deciding, setDeciding] = useState<string | null>(null)
  const [asking, setAsking] = useState<readonly string[] | null>(null)
  const main = useRef<HTMLDivElement>(null)
  const park = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isLetter(event, 'p') || document.querySelector('dialog[open]')) return
      event.preventDefault()
      park.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  useSessionCalled(useCallback(() => setDeciding(null), []))
  // What is decided is another page in the same place: the focus goes to its question.
  useEffect(() => {
    if (deciding === null) return
    document.getElementById('main')?.scrollTo(0, 0)
    main.current?.querySelector<HTMLElement>('[data-focus-first]')?.focus()
  }, [deciding])

  return (
    <div className={styles.session}>
      <div ref={main}>
        {deciding === null ? (
          <Running onView={onView} onDecide={setDeciding} onAsk={setAsking} />
        ) : (
          <Decide
            key={deciding}
            tension={deciding}
            onBack={() => setDeciding(null)}
            onDecide={setDeciding}
            onOpenTension={onOpenTension}
          />
        )}
      </div>
      <aside className={styles.aside} aria-label="Beside the session">
        <RoomControl room={room} onHere={onRoomHere} />
        <Park input={park} onNext={() => onView('next')} />
        <Notes room={room} />
      </aside>
      {asking && (
        <OpenRoundDialog tensions={asking} onClose={() => setAsking(null)} onPeople={() => onView('people')} />
      )}
    </div>
  )
}

interface RunningProps {
  onView: (view: TeamView) => void
  onDecide: (tension: string) => void
  onAsk: (tensions: readonly string[]) => void
}

function Running({ onView, onDecide, onAsk }: RunningProps) {
  const plan = usePlan()
  const room = useRoom()
  const readOnly = useOpenPlan()?.file.state === 'reading'
  const round = openRound(plan)
  const last = revealedRounds(plan).at(-1) ?? null
  return (
    <>
      {readOnly && <p className={styles.told}>This plan is only read here: a session can be looked at and not run.</p>}
      <PresentStep room={room} />
      {round ? (
        <RoundPanel key={round.id} round={round} />
      ) : (
        <NoRound
          onView={onView}
          onAsk={onAsk}
          first={last === null && plan.agenda.order.length > 0 && plan.people.order.length > 0}
        />
      )}
      {round && <PhonesHere round={round.id} />}
      {!round && last && (
        <Discuss round={last} onAskAgain={onAsk} onDecide={onDecide} onAnswers={() => onView('answers')} />
      )}
      {(last !== null || runningStep(plan)?.kind === 'decide') && <DecisionBoard onDecide={onDecide} />}
      <Agenda />
      {!round && <PhonesHere round={null} />}
      {last === null && <DecisionBoard onDecide={onDecide} />}
    </>
  )
}

/** Before a round: who would be asked, and the way to open one. */
function NoRound({ onView, onAsk, first }: Pick<RunningProps, 'onView' | 'onAsk'> & { first: boolean }) {
  const { people } = usePlan()
  const count = people.order.length
  useSessionAsk(
    useCallback(
      (ask: SessionAsk) => {
        if (ask === 'openRound') onAsk(ALL)
        else showNotice('No round is open. Open one first.')
      },
      [onAsk],
    ),
  )
  return (
    <Section
      title="Rounds"
      hint="In a round everybody answers alone. Nobody sees an answer, you included, until you reveal it."
    >
      <div className={styles.actions}>
        <Button kind={first ? 'main' : 'plain'} onPress={() => onAsk(ALL)}>
          Open a round
        </Button>
        <p className={styles.quiet}>
          {count === 0
            ? 'Nobody is listed yet.'
            : count === 1
              ? '1 person would be asked.'
              : `${count} people would be asked.`}{' '}
          <LinkButton quiet onPress={() => onView('people')}>
            {count === 0 ? 'List the people first' : 'Look at the list'}
          </LinkButton>
        </p>
      </div>
    </Section>
  )
}
