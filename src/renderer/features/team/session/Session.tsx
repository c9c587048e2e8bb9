import { useState } from 'react'
import { openRound } from '../../../../core/rounds'
import type { TeamView } from '../../../../core/rounds/views'
import { usePlan } from '../../../store'
import { Button, Columns, Field, ItemList, Section } from '../../../ui'
import { HandOver } from '../hand-over'
import { PaperGrid } from '../paper'

interface SessionProps {
  onView: (view: TeamView) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** The facilitator’s view of a session. */
export function Session(_props: SessionProps) {
  const round = openRound(usePlan())
  const [way, setWay] = useState<'hand-over' | 'paper' | null>(null)
  return (
    <Section title="Agenda">
      {round && <Button onPress={() => setWay('hand-over')}>Hand over this laptop</Button>}
      {round && <Button onPress={() => setWay('paper')}>Type in paper forms</Button>}
      {round && way === 'paper' && <PaperGrid round={round.id} onDone={() => setWay(null)} />}
      {round && way === 'hand-over' && <HandOver round={round.id} onDone={() => setWay(null)} />}
      <ItemList
        list="agenda"
        addLabel="Add a step"
        render={(path) => (
          <Columns count={3}>
            <Field path={`${path}/kind`} />
            <Field path={`${path}/name`} />
            <Field path={`${path}/minutes`} />
          </Columns>
        )}
      />
    </Section>
  )
}
