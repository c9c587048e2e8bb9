import { useId } from 'react'
import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import styles from './questions.module.css'
import { RaisedQuestion } from './RaisedQuestion'
import { openWords } from './words'

interface GroupProps {
  title: string
  prompts: readonly StatedPrompt[]
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** The questions of one kind that the plan raises; nothing where it raises none. */
export function Group({ title, prompts, onGoTo, onOpenTension }: GroupProps) {
  const id = useId()
  if (prompts.length === 0) return null
  const open = prompts.filter(({ state }) => state === 'open').length
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.groupHead}>
        <h2 id={id}>{title}</h2>
        <p>{openWords(prompts.length, open)}</p>
      </div>
      {prompts.map(
        (prompt) =>
          prompt.check && (
            <RaisedQuestion
              key={prompt.id}
              prompt={prompt}
              check={prompt.check}
              onGoTo={onGoTo}
              onOpenTension={onOpenTension}
            />
          ),
      )}
    </section>
  )
}
