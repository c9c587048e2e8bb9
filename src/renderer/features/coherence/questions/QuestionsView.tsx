import type { ReactNode } from 'react'
import { coherenceOf } from '../../../../core/analysis/coherence'
import { type PromptGroup, type PromptState, promptStates } from '../../../../core/analysis/prompt-states'
import { bundledContent, numberSources, type Statement } from '../../../../core/content'
import { usePlan, useToday } from '../../../store'
import { Section, SourceList, SourceNumbers } from '../../../ui'
import { Closed } from './Closed'
import { Group } from './Group'
import { NothingToAsk } from './NothingToAsk'
import { NotRaised } from './NotRaised'
import { OwnQuestions } from './OwnQuestions'
import styles from './questions.module.css'
import { SwitchedOff } from './SwitchedOff'
import { coherenceLead } from './words'

const RAISED: readonly PromptState[] = ['open', 'changed', 'accepted', 'aside']

const GROUPS: readonly (readonly [PromptGroup, string])[] = [
  ['pull', 'Decisions that pull against each other'],
  ['link', 'Links that are missing'],
]

interface QuestionsViewProps {
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
  onAsk: (subject: string) => void
  children: (lead: string) => ReactNode
}

/** The questions that the plan raises now, those of the team's own, and quietly the others. */
export function QuestionsView({ onGoTo, onOpenTension, onAsk, children }: QuestionsViewProps) {
  const plan = usePlan()
  const prompts = promptStates(plan, bundledContent, useToday())
  const { begun, others } = coherenceOf(plan, bundledContent)
  const inState = (states: readonly PromptState[]) =>
    prompts.filter(({ state, check }) => check && states.includes(state))
  const raised = inState(RAISED)
  const closed = inState(['closed'])
  const off = inState(['off'])
  const own = prompts.filter(({ check }) => check === null)
  const notRaised = others.filter(({ id }) => !prompts.some((prompt) => prompt.id === id))
  const asked = raised.flatMap(({ check }) => (check ? [check] : []))
  const statements: Pick<Statement, 'sources'>[] = [...asked.flatMap((check) => [check, check.why]), ...notRaised]
  const open = raised.filter(({ state }) => state === 'open').length
  return (
    <SourceNumbers statements={statements}>
      <div className={styles.scroll}>
        {children(
          begun
            ? coherenceLead(raised.length, open)
            : 'What your positions raise when they are read together, and what is not tied to anything yet.',
        )}
        {!begun && <NothingToAsk onOpenTension={onOpenTension} />}
        {GROUPS.map(([group, title]) => (
          <Group
            key={group}
            title={title}
            prompts={raised.filter((prompt) => prompt.group === group)}
            onGoTo={onGoTo}
            onOpenTension={onOpenTension}
          />
        ))}
        <OwnQuestions prompts={own} onGoTo={onGoTo} onOpenTension={onOpenTension} onAsk={onAsk} />
        {closed.length > 0 && <Closed prompts={closed} />}
        {off.length > 0 && <SwitchedOff prompts={off} />}
        {notRaised.length > 0 && <NotRaised checks={notRaised} begun={begun} />}
        {numberSources(statements).size > 0 && (
          <Section title="Sources">
            <SourceList />
          </Section>
        )}
      </div>
    </SourceNumbers>
  )
}
