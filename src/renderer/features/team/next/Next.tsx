import { Columns, Field, ItemList, Section } from '../../../ui'

/** What is to be done after the session, and what was parked. */
export function Next() {
  return (
    <>
      <Section title="Next steps">
        <ItemList
          list="actions"
          addLabel="Add a next step"
          render={(path) => (
            <>
              <Field path={`${path}/text`} />
              <Columns>
                <Field path={`${path}/owner`} />
                <Field path={`${path}/date`} />
              </Columns>
              <Field path={`${path}/note`} />
            </>
          )}
        />
      </Section>
      <Section title="Parking lot">
        <ItemList
          list="parkingLot"
          addLabel="Park a question"
          render={(path) => (
            <Columns>
              <Field path={`${path}/text`} />
              <Field path={`${path}/from`} />
            </Columns>
          )}
        />
      </Section>
    </>
  )
}
