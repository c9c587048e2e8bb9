import { Section } from '../../../ui'
import { QuickList } from './QuickList'

/** What is to be done after the session, and what was parked. */
export function Next() {
  return (
    <>
      <Section title="Next steps" hint="Who does what by when. They stand in the retreat record and in the strategy.">
        <QuickList
          list="actions"
          columns={['text', 'owner', 'date', 'note']}
          add="Next step, then Enter"
          button="Add"
          teach="What has to happen after today, who does it, and by when?"
        />
      </Section>
      <Section title="Parking lot" hint="Questions that were not for today, so that none is lost.">
        <QuickList
          list="parkingLot"
          columns={['text', 'from']}
          add="Question for later, then Enter"
          button="Park"
          teach="During a session P parks a question without leaving the discussion."
        />
      </Section>
    </>
  )
}
