import { bundledContent } from '../../../core/content'
import { gridColumns } from '../../../core/plan'
import {
  Columns,
  Field,
  FirstStep,
  ItemList,
  Page,
  revealField,
  Section,
  Sourced,
  SourceList,
  SourceNumbers,
} from '../../ui'
import styles from './elements.module.css'
import { FromGrid } from './FromGrid'
import { Surroundings } from './Surroundings'

const { elements } = bundledContent
const [first] = elements
/** The last column of the grid lies around the organization, as the environment does. */
const surroundings = gridColumns(bundledContent).findLast(({ id }) => !elements.some((element) => element.id === id))

/** Now, needed, action, owner and date for each element that must fit the strategy. */
export function ElementsScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const statements = elements.flatMap(({ definition, diagnostic }) => [definition, diagnostic])
  return (
    <SourceNumbers statements={statements}>
      <Page
        title="Elements"
        lead="What must be true of the organization for the decisions to hold, and what you will do about it."
        firstStep={
          first && (
            <FirstStep
              screen="elements"
              label={`Begin with ${first.name}`}
              onPress={() => void revealField(document, `elements/${first.id}/now`)}
            />
          )
        }
      >
        {elements.map((element) => (
          <Section
            key={element.id}
            title={element.name}
            hint={
              <span className={styles.hints}>
                <span>
                  <Sourced text={element.definition.text} sources={element.definition.sources} />
                </span>
                <span>
                  <Sourced text={element.diagnostic.text} sources={element.diagnostic.sources} />
                </span>
              </span>
            }
          >
            <Columns count={3}>
              <Field path={`elements/${element.id}/now`} compact rows={3} />
              <Field path={`elements/${element.id}/needed`} compact rows={3} />
              <Field path={`elements/${element.id}/action`} compact rows={3} />
            </Columns>
            <div className={styles.who}>
              <Field path={`elements/${element.id}/owner`} />
              <Field path={`elements/${element.id}/date`} />
            </div>
            <FromGrid column={element.id} onGoTo={onGoTo} />
          </Section>
        ))}
        <Section
          title="Environment"
          hint="State rules, contracts, funding, politics: what is yours to change, and what you answer to it."
        >
          <Surroundings onGoTo={onGoTo} />
          <ItemList
            list="environment"
            teach="Name one thing outside that could stop this, and say what is under your control beside it."
            render={(path) => (
              <div className={styles.factor}>
                <Field path={`${path}/name`} />
                <Field path={`${path}/standing`} />
                <Field path={`${path}/response`} compact />
              </div>
            )}
          />
          {surroundings && <FromGrid column={surroundings.id} onGoTo={onGoTo} />}
        </Section>
        <Section title="Sources">
          <SourceList />
        </Section>
      </Page>
    </SourceNumbers>
  )
}
