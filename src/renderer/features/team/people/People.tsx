import { Columns, Field, ItemList, Section } from '../../../ui'

/** Who is asked: names with their roles. */
export function People() {
  return (
    <Section title="People and roles">
      <ItemList
        list="people"
        addLabel="Add a person"
        render={(path) => (
          <Columns>
            <Field path={`${path}/name`} />
            <Field path={`${path}/role`} />
          </Columns>
        )}
      />
    </Section>
  )
}
