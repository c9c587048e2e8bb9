import { ledgerLead } from '../../../../core/analysis/ledger'
import { positionWords } from '../../../../core/charts'
import { bundledContent, type TensionContent, tensionById } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import { usePlan } from '../../../store'
import { LinkButton, Sourced } from '../../../ui'
import { Board } from './Board'
import styles from './board.module.css'

function wholeWords(tension: TensionContent, { shouldBe }: Decision): string {
  if (shouldBe === null) return 'The decision as a whole has no should-be mark yet.'
  return `The decision as a whole stands at ${positionWords(tension, shouldBe, '')}.`
}

interface BoardScreenProps {
  id: string
  onBoard: (tension: string) => void
  onBothSides: () => void
}

/** One tension's parts as a board of its own, to be shown to those who live with it, and printed on one sheet. */
export function BoardScreen({ id, onBoard, onBothSides }: BoardScreenProps) {
  const plan = usePlan()
  const tension = tensionById(bundledContent, id)
  const decision = plan.tensions[id]
  if (!decision) return null
  const any = decision.parts.order.length > 0
  const { tensions } = bundledContent
  const index = tensions.indexOf(tension)
  const [before, after] = [tensions[index - 1], tensions[index + 1]]
  return (
    <div className={styles.screen} data-scrolls>
      <header>
        <div className={styles.walk} data-print="never">
          <LinkButton quiet onPress={onBothSides}>
            {`Back to ${tension.title}`}
          </LinkButton>
          <span>
            {before && (
              <LinkButton quiet onPress={() => onBoard(before.id)}>
                {`Back: ${before.title}`}
              </LinkButton>
            )}
            {after && (
              <LinkButton quiet onPress={() => onBoard(after.id)}>
                {`Next: ${after.title}`}
              </LinkButton>
            )}
          </span>
        </div>
        <h1 tabIndex={-1}>{`${tension.title}, part by part`}</h1>
        <p className={styles.lead}>
          {any && `${ledgerLead(tension, decision)} `}
          {wholeWords(tension, decision)}
        </p>
      </header>
      <Board tension={tension} decision={decision} alone />
      {!any && (
        <section className={styles.toAsk} aria-labelledby="to-ask">
          <h2 id="to-ask">Questions worth asking first</h2>
          <ul>
            {tension.prompts.map(({ id: prompt, text, sources }) => (
              <li key={prompt}>
                <Sourced text={text} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
