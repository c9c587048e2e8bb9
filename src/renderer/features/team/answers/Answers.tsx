import { useEffect, useId, useRef, useState } from 'react'
import { bundledContent } from '../../../../core/content'
import { openRound, revealedRounds } from '../../../../core/rounds'
import { formatDay } from '../../../../core/text'
import { usePlan } from '../../../store'
import { Button, LinkButton, Section } from '../../../ui'
import styles from './answers.module.css'
import { Pictures } from './Pictures'
import { ShownLarge } from './ShownLarge'
import { useResults } from './use-results'

function NothingYet() {
  const open = openRound(usePlan()) !== null
  return (
    <Section title="Answers">
      <p className={styles.empty}>
        {open
          ? 'A round is open. Nobody sees an answer before it is revealed: reveal it in the session.'
          : 'No round has been revealed yet. Open one in the session: everybody answers alone, and then the answers stand here.'}
      </p>
      <p className={styles.empty}>
        For each tension you will see every answer as a dot, how many stand on each side, what people could live with,
        and their reasons, the widest disagreement first.
      </p>
    </Section>
  )
}

const SHOWN = { names: 'with names', roles: 'with roles', nothing: 'without names' } as const

/** What was answered in the rounds that were revealed. */
export function Answers({ onOpenTension }: { onOpenTension: (id: string) => void }) {
  const plan = usePlan()
  const heading = useId()
  const rounds = revealedRounds(plan)
  const [chosen, setRound] = useState<string | null>(null)
  const [tension, setTension] = useState<string | null>(null)
  const round = rounds.find(({ id }) => id === chosen) ?? rounds.at(-1)
  const [large, setLarge] = useState(false)
  const results = useResults(round?.id ?? '')
  const top = useRef<HTMLHeadingElement>(null)
  const shown = useRef(tension)
  useEffect(() => {
    const opened = (shown.current === null) !== (tension === null)
    shown.current = tension
    // What was pressed is gone, so the focus goes where reading goes on.
    if (opened) top.current?.focus()
  }, [tension])
  if (!round) return <NothingYet />
  const order = results?.tensions.map((result) => result.tension.id) ?? []
  const asked = tension !== null && round.tensions.includes(tension) ? tension : null
  const place = asked === null ? -1 : order.indexOf(asked)
  const { title } = bundledContent.tensions.find(({ id }) => id === asked) ?? { title: 'Answers' }
  const step = (by: 1 | -1) => setTension(order[place + by] ?? asked)
  return (
    <section className={styles.answers} aria-labelledby={heading}>
      <h2 id={heading} ref={top} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.bar}>
        <label>
          <span>Round</span>
          <select value={round.id} onChange={({ target }) => setRound(target.value)}>
            {rounds.map(({ id, revealedOn, answered, asked: people, showing }) => (
              <option key={id} value={id}>
                {`Round ${plan.rounds.order.indexOf(id) + 1}, ${formatDay(revealedOn ?? '')}: ${answered} of ${people}, ${SHOWN[showing]}`}
              </option>
            ))}
          </select>
        </label>
        {asked === null ? (
          results !== null && <Button onPress={() => setLarge(true)}>Show large</Button>
        ) : (
          <nav aria-label="Tensions of this round">
            <LinkButton onPress={() => setTension(null)}>All tensions</LinkButton>
            <Button onPress={() => step(-1)} unavailable={place <= 0}>
              Previous
            </Button>
            <span className={styles.quiet}>{`${place + 1} of ${order.length}, by disagreement`}</span>
            <Button onPress={() => step(1)} unavailable={place >= order.length - 1}>
              Next
            </Button>
            <Button onPress={() => setLarge(true)}>Show large</Button>
            <LinkButton onPress={() => onOpenTension(asked)}>Open the decision</LinkButton>
          </nav>
        )}
      </div>
      {results !== null && <Pictures results={results} tension={asked} onOpen={setTension} />}
      {large && results !== null && <ShownLarge results={results} first={asked} onClose={() => setLarge(false)} />}
    </section>
  )
}
