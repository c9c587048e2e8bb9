import { useRef } from 'react'
import { type NamedStep, stepsOf } from '../../../../core/rounds'
import { formatTime } from '../../../../core/text'
import { usePlan } from '../../../store'
import { Button, EmptyList, Field, ItemTools, LinkButton, Section, useItemActions } from '../../../ui'
import styles from './session.module.css'
import { goToStep, suggestAgenda } from './steps'

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}

/** When it really was: "9:02 to 9:31". */
function Really({ step }: { step: NamedStep }) {
  const { startedAt, endedAt } = step
  if (startedAt === null) {
    return (
      <LinkButton quiet label={`Begin ${step.name.trim() || 'this step'}`} onPress={() => void goToStep(step.id)}>
        Begin
      </LinkButton>
    )
  }
  const from = formatTime(new Date(startedAt))
  return <span>{endedAt === null ? `Since ${from}` : `${from} to ${formatTime(new Date(endedAt))}`}</span>
}

/** The agenda as it is planned, and as it happened. */
export function Agenda() {
  const plan = usePlan()
  const list = useRef<HTMLDivElement>(null)
  const actions = useItemActions('agenda', list)
  const steps = stepsOf(plan)
  const planned = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  return (
    <Section title="Agenda" hint={steps.length === 0 ? undefined : `${minutes(planned)} planned in all`}>
      {steps.length === 0 && (
        <EmptyList
          list="agenda"
          teach="An afternoon usually runs: answer alone, see where you stand, discuss what lies furthest apart, answer again, decide."
        />
      )}
      <div ref={list} className={styles.agenda}>
        {steps.length > 0 && (
          <div className={styles.agendaHeads} aria-hidden="true">
            <span>Step</span>
            <span>Kind</span>
            <span>Minutes</span>
            <span>Really</span>
          </div>
        )}
        {steps.map((step, index) => (
          <div
            key={step.id}
            className={styles.agendaRow}
            data-item={step.id}
            data-running={step.startedAt !== null && step.endedAt === null}
          >
            <Field path={`agenda/${step.id}/name`} hideLabel compact />
            <Field path={`agenda/${step.id}/kind`} hideLabel />
            <Field path={`agenda/${step.id}/minutes`} hideLabel />
            <span className={styles.really}>
              <Really step={step} />
            </span>
            <ItemTools
              list="agenda"
              id={step.id}
              index={index}
              count={steps.length}
              actions={actions}
              places={{ before: index - 1, after: index + 1 }}
            />
          </div>
        ))}
      </div>
      <div className={styles.actions}>
        {steps.length === 0 && (
          <Button kind="main" onPress={() => void suggestAgenda()}>
            Begin with a suggested agenda
          </Button>
        )}
        <Button adds="agenda" onPress={() => void actions.add()}>
          Add a step
        </Button>
        {steps.length === 0 && (
          <p className={styles.quiet}>
            The suggestion is ours: three hours with a break, every step and minute yours to change.
          </p>
        )}
      </div>
    </Section>
  )
}
