import type { TeamView } from '../../../../core/rounds/views'
import { Columns, Field, ItemList, Section } from '../../../ui'

interface SessionProps {
  onView: (view: TeamView) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** The facilitator’s view of a session. */
export function Session(_props: SessionProps) {
  return (
    <Section title="Agenda">
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
