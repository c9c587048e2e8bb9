import { Field, ItemList, Page, Section } from '../../ui'
import styles from './initiatives.module.css'

export function InitiativesScreen() {
  return (
    <Page
      title="Initiatives"
      lead="Everything under way that competes for the same people, time and money. A strategy says what to stop."
    >
      <Section title="Inventory">
        <ItemList
          list="initiatives"
          teach="List what is under way today, each with the money that pays for it."
          render={(path) => (
            <div className={styles.initiative}>
              <div className={styles.first}>
                <Field path={`${path}/name`} />
                <Field path={`${path}/disposition`} />
              </div>
              <Field path={`${path}/owner`} />
              <Field path={`${path}/serves`} />
              <div className={styles.money}>
                <Field path={`${path}/costOnce`} />
                <Field path={`${path}/costPerYear`} />
                <Field path={`${path}/fundingSource`} />
                <Field path={`${path}/fundedUntil`} />
              </div>
              <div className={styles.whole}>
                <Field path={`${path}/reason`} compact />
              </div>
            </div>
          )}
        />
      </Section>
      <Section title="What we will not do">
        <ItemList
          list="refusals"
          teach="Name one thing that people will expect and that this strategy leaves out."
          render={(path) => (
            <div className={styles.initiative}>
              <Field path={`${path}/text`} />
              <Field path={`${path}/reason`} compact />
            </div>
          )}
        />
      </Section>
    </Page>
  )
}
