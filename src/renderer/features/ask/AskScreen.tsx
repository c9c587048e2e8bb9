import { Columns, Field, FirstStep, ItemList, Page, Prose, revealField, Section } from '../../ui'

export function AskScreen() {
  return (
    <Page
      title="The ask"
      lead="What you ask for, of whom, by when. Page one of the document is made from this."
      firstStep={
        <FirstStep
          screen="ask"
          label="Begin with the decision"
          onPress={() => void revealField(document, 'ask/decision')}
        />
      }
    >
      <Section title="The decision">
        <Prose>
          <Columns count={2}>
            <Field path="ask/audience" hint="The board, a committee, the cabinet" />
            <Field path="ask/decideBy" hint="The meeting at which it is decided" />
          </Columns>
          <Field path="ask/decision" hint="One or two sentences that could stand in the minutes" />
        </Prose>
      </Section>
      <Section
        title="Options considered"
        hint="Staying as we are belongs in the list, so that the choice is an honest one."
      >
        <Prose>
          <ItemList
            list="ask/options"
            teach="Begin with staying as we are."
            render={(path) => (
              <div style={{ display: 'grid', gap: 8 }}>
                <Field path={`${path}/name`} />
                <Field path={`${path}/consequence`} compact />
              </div>
            )}
          />
          <Field path="ask/recommendation" />
        </Prose>
      </Section>
      <Section title="Cost">
        <Prose>
          <Columns count={2}>
            <Field path="ask/costOnce" />
            <Field path="ask/costPerYear" />
          </Columns>
          <Field path="ask/costSource" />
        </Prose>
      </Section>
      <Section title="Risk and history">
        <Prose>
          <Field path="ask/mainRisk" />
          <Field path="ask/earlierAction" hint="What the board has decided about this before" />
        </Prose>
      </Section>
    </Page>
  )
}
