import { useCallback, useState } from 'react'
import { bundledContent } from '../../../../core/content'
import { type NamedRound, roundName, whoSees } from '../../../../core/rounds'
import { localDay, upperFirst } from '../../../../core/text'
import { attempt, dispatch, request, showNotice, usePlan, useRoundStanding } from '../../../store'
import { Button, LinkButton, Section } from '../../../ui'
import { HandOver } from '../hand-over'
import { PaperGrid } from '../paper'
import { type SessionAsk, useSessionAsk } from './ask'
import { Confirm } from './Confirm'
import { goToPhones } from './PhonesHere'
import { RevealDialog } from './RevealDialog'
import styles from './session.module.css'
import { TightenDialog } from './TightenDialog'
import { Waiting } from './Waiting'

type Open = 'handOver' | 'paper' | 'reveal' | 'tighten' | 'end' | null

/** The round in which people answer: how far it is, the ways in, and how it ends. It never knows what was answered. */
export function RoundPanel({ round }: { round: NamedRound }) {
  const plan = usePlan()
  const standing = useRoundStanding(round.id)
  const [open, setOpen] = useState<Open>(null)
  const name = upperFirst(roundName(plan, round.id))
  const close = () => setOpen(null)

  const reveal = useCallback(async () => {
    setOpen(null)
    // The counts are the file's own: what is sent here is only what the window saw.
    const counts = { asked: standing?.asked ?? 0, answered: standing?.answered ?? 0 }
    if (!(await dispatch('round.reveal', { round: round.id, ...counts, on: localDay(new Date()) }))) return
    await attempt(() => request('room.show', { show: { what: 'results', round: round.id, tension: null } }))
  }, [round.id, standing])
  const askReveal = useCallback(() => {
    if (standing !== null && standing.answered === standing.asked && standing.asked > 0) void reveal()
    else setOpen('reveal')
  }, [standing, reveal])
  useSessionAsk(
    useCallback(
      (ask: SessionAsk) => {
        if (ask === 'reveal') askReveal()
        else if (ask === 'phones') goToPhones()
        else if (ask === 'openRound') showNotice(`${name} is still open: reveal it or end it first.`)
        else setOpen(ask)
      },
      [askReveal, name],
    ),
  )
  if (!standing) return null
  const subjects =
    round.tensions.length === bundledContent.tensions.length
      ? 'all seven tensions'
      : bundledContent.tensions.flatMap(({ id, title }) => (round.tensions.includes(id) ? title : [])).join(', ')
  return (
    <Section title={`${name} is open`} hint={`It asks about ${subjects}.`}>
      <div className={styles.roundHead}>
        <p className={styles.counted} role="status">
          {standing.answered} of {standing.asked} have answered
        </p>
        <Button kind="main" unavailable={standing.answered === 0} onPress={askReveal}>
          Reveal the answers
        </Button>
      </div>
      <div className={styles.doors}>
        <div>
          <Button onPress={() => setOpen('handOver')}>Hand over this laptop</Button>
          <p>One after the other, each alone with the screen.</p>
        </div>
        <div>
          <Button onPress={goToPhones}>Answer by phone</Button>
          <p>Everyone at once, on the room’s network.</p>
        </div>
        <div>
          <Button onPress={() => setOpen('paper')}>Type in paper forms</Button>
          <p>Without any network: print the forms, then type them in.</p>
        </div>
      </div>
      <Waiting round={round} standing={standing} />
      <div className={styles.promise}>
        <p>{whoSees(round.showing)}</p>
        <span className={styles.inline}>
          {round.showing !== 'nothing' && (
            <LinkButton quiet onPress={() => setOpen('tighten')}>
              Show less of who answered
            </LinkButton>
          )}
          <LinkButton quiet onPress={() => setOpen('end')}>
            End without revealing
          </LinkButton>
        </span>
      </div>
      {open === 'handOver' && <HandOver round={round.id} onDone={close} />}
      {open === 'paper' && <PaperGrid round={round.id} onDone={close} />}
      {open === 'reveal' && <RevealDialog standing={standing} onReveal={() => void reveal()} onClose={close} />}
      {open === 'tighten' && <TightenDialog round={round} onClose={close} />}
      {open === 'end' && (
        <Confirm
          title={`End ${roundName(plan, round.id)} without revealing it?`}
          does="End and delete the answers"
          onClose={close}
          onConfirm={() => {
            close()
            void dispatch('round.discard', { round: round.id, on: localDay(new Date()) })
          }}
        >
          <p>
            {standing.answered === 0
              ? 'Nobody has answered yet.'
              : `${standing.answered === 1 ? 'The one answer is' : `The ${standing.answered} answers are`} deleted and seen by nobody.`}{' '}
            Undo does not bring the round back.
          </p>
        </Confirm>
      )}
    </Section>
  )
}
