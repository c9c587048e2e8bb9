import { Columns, Field, ItemList, Page, Prose, Section } from '../../ui'
import { Objective } from './Objective'

export function PurposeScreen() {
  return (
    <Page title="Purpose" lead="What is being scaled, for whom, and why it should work.">
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
      <Section title="Instructional core" hint="What is different in a classroom once this is in place?">
        <Prose>
          <Field path="purpose/coreTeacher" />
          <Field path="purpose/coreStudent" />
          <Field path="purpose/coreContent" />
        </Prose>
      </Section>
      <Section
        title="Theory of action"
        hint="The cause and effect that you count on, said so that it could turn out wrong."
      >
        <Prose>
          <Field path="purpose/theoryIf" hint="what the system does" />
          <Field path="purpose/theoryThen" hint="what changes in the instructional core" />
          <Field path="purpose/theorySoThat" hint="what becomes different for students" />
          <h3>Assumptions</h3>
          <ItemList
            list="purpose/assumptions"
            teach="What must be true for the chain to hold?"
            render={(path) => <Field path={`${path}/text`} compact hideLabel />}
          />
          <Field path="purpose/falsifier" />
        </Prose>
      </Section>
      <Section title="Objectives" hint="Each with its measure, and milestones mapped backward from the end.">
        <ItemList
          list="purpose/objectives"
          teach="Name one thing that will be different, and how you will know"
          render={(path) => <Objective path={path} />}
        />
      </Section>
    </Page>
  )
}
