import { coherenceOf } from '../../../core/analysis/coherence'
import { bundledContent, numberSources, type Statement } from '../../../core/content'
import { usePlan } from '../../store'
import { Page, Section, SourceList, SourceNumbers } from '../../ui'
import { NothingToAsk } from './NothingToAsk'
import { NotRaised } from './NotRaised'
import { RaisedQuestion } from './RaisedQuestion'
import { coherenceLead } from './words'

/** The coherence checks as questions: those that the positions raise now, then quietly the others. */
export function CoherenceScreen({ onOpenTension }: { onOpenTension: (id: string) => void }) {
  const plan = usePlan()
  const { begun, raised, others, answered } = coherenceOf(plan, bundledContent)
  const statements: Pick<Statement, 'sources'>[] = [...raised.flatMap((check) => [check, check.why]), ...others]
  return (
    <SourceNumbers statements={statements}>
      <Page title="Coherence" lead={begun ? coherenceLead(raised.length, answered) : undefined}>
        {!begun && <NothingToAsk onOpenTension={onOpenTension} />}
        {raised.map((check) => (
          <RaisedQuestion key={check.id} check={check} onOpenTension={onOpenTension} />
        ))}
        {others.length > 0 && <NotRaised checks={others} begun={begun} />}
        {numberSources(statements).size > 0 && (
          <Section title="Sources">
            <SourceList />
          </Section>
        )}
      </Page>
    </SourceNumbers>
  )
}
