import { useId, useState } from 'react'
import { amountsTogether, foundWords } from '../../../../core/analysis/link-words'
import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { bundledContent, type LinkQuestion } from '../../../../core/content'
import { usePlan } from '../../../store'
import { LinkButton } from '../../../ui'
import styles from './questions.module.css'

/** As many are shown at first; one more than these is shown too, where a button would take its place. */
const FEW = 5

interface FoundListProps {
  prompt: StatedPrompt
  check: LinkQuestion
  onGoTo: (path: string) => void
}

/** What a link found, each leading to the field that would mend it. On paper all of them stand. */
export function FoundList({ prompt: { found }, check, onGoTo }: FoundListProps) {
  const id = useId()
  const plan = usePlan()
  const [all, setAll] = useState(false)
  const words = foundWords(check, found, plan, bundledContent)
  const more = words.length > FEW + 1 ? words.length - FEW : 0
  const together = amountsTogether(check, found)
  return (
    <div className={styles.found}>
      <ul id={id} data-all={all || undefined}>
        {words.map(({ path, name, opens, details }, index) => (
          <li key={path} data-more={(more > 0 && index >= FEW) || undefined}>
            <span dir="auto">
              <LinkButton printed onPress={() => onGoTo(opens)}>
                {name}
              </LinkButton>
            </span>
            <span dir="auto">{details.join(' · ')}</span>
          </li>
        ))}
      </ul>
      {(more > 0 || together !== '') && (
        <p className={styles.foundEnd}>
          {more > 0 && (
            <button
              type="button"
              data-print="never"
              aria-expanded={all}
              aria-controls={id}
              onClick={() => setAll(!all)}
            >
              {all ? 'Show fewer' : `and ${more} more`}
            </button>
          )}
          {together !== '' && <span>{`All ${words.length} together: ${together}.`}</span>}
        </p>
      )}
    </div>
  )
}
