import { bundledContent, frameById, quotationById, type Statement } from '../../../core/content'
import {
  Columns,
  Field,
  FirstStep,
  Page,
  Prose,
  revealField,
  Section,
  Sourced,
  SourceList,
  SourceNumbers,
} from '../../ui'
import { ObjectiveList } from './ObjectiveList'
import { Theory } from './Theory'

const { purpose } = bundledContent
const core = frameById(bundledContent, purpose.core)
const theory = frameById(bundledContent, purpose.theory)

/** In the order in which the screen shows them. */
const statements: Pick<Statement, 'sources'>[] = [
  core.definition,
  theory.definition,
  quotationById(bundledContent, purpose.theoryExample),
  purpose.objectives,
  purpose.mapBackward,
  purpose.mappedBackward,
]

export function PurposeScreen({ onOpenChain }: { onOpenChain: () => void }) {
  return (
    <SourceNumbers statements={statements}>
      <Page
        title="Purpose"
        lead="What is being scaled, for whom, and why it should work."
        firstStep={
          <FirstStep
            screen="purpose"
            label="Begin with the problem"
            onPress={() => void revealField(document, 'purpose/problem')}
          />
        }
      >
        <Section title="The plan and the district">
          <Prose>
            <Field path="title" />
            <Field path="profile/districtName" />
            <Columns count={2}>
              <Field path="profile/schools" />
              <Field path="profile/enrolment" />
              <Field path="profile/locale" />
              <Field path="profile/lowIncomePercent" />
            </Columns>
          </Prose>
        </Section>
        <Section title="The innovation and the problem">
          <Prose>
            <Field path="purpose/innovation" hint="One line: what works in some schools and should reach the others" />
            <Field path="purpose/problem" hint="What students meet in classrooms today that should be otherwise" />
            <Field path="purpose/vision" />
          </Prose>
        </Section>
        <Section title={core.name} hint={<Sourced {...core.definition} />}>
          <Prose>
            <Field path="purpose/coreTeacher" />
            <Field path="purpose/coreStudent" />
            <Field path="purpose/coreContent" />
          </Prose>
        </Section>
        <Section title={theory.name} hint={<Sourced {...theory.definition} />}>
          <Theory onOpenChain={onOpenChain} />
        </Section>
        <Section title="Objectives" hint={<Sourced {...purpose.objectives} />}>
          <ObjectiveList />
        </Section>
        <Section title="Sources">
          <SourceList />
        </Section>
      </Page>
    </SourceNumbers>
  )
}
