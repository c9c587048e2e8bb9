import { positionWords } from '../../../../core/charts'
import type { TensionContent } from '../../../../core/content'
import { answeredCount, answerTo, CONFIDENCE_WORDS, isAnswered, type TensionAnswer } from '../../../../core/rounds'
import { upperFirst } from '../../../../core/text'
import { LinkButton } from '../../../ui'
import { Heading } from './Heading'
import styles from './hand-over.module.css'
import type { Step, Visit } from './steps'

function lines(tension: TensionContent, answer: TensionAnswer): string[] {
  const { today, shouldBe, range, confidence } = answer
  return [
    ...(today === null ? [] : [`today ${positionWords(tension, today, '')}`]),
    ...(shouldBe === null ? [] : [`should be ${positionWords(tension, shouldBe, '')}`]),
    ...(range === null ? [] : [`could live with ${range.from} to ${range.to}`]),
    ...(confidence === null ? [] : [`how sure: ${CONFIDENCE_WORDS[confidence].toLowerCase()}`]),
  ]
}

/** Everything once more before it is handed in. */
export function Review({
  asked,
  visit: { sheet },
  onStep,
}: {
  asked: readonly TensionContent[]
  visit: Visit
  onStep: (step: Step) => void
}) {
  const answered = answeredCount(
    sheet,
    asked.map(({ id }) => id),
  )
  return (
    <div className={styles.page}>
      <Heading>Look it over</Heading>
      <p className={styles.lead}>
        {answered === asked.length
          ? 'You have answered every question.'
          : `You have answered ${answered} of ${asked.length}. The others count as not answered.`}
      </p>
      <ol className={styles.review}>
        {asked.map((tension, place) => {
          const answer = answerTo(sheet, tension.id)
          const deed = isAnswered(answer) ? 'Change' : 'Answer'
          return (
            <li key={tension.id}>
              <h2>{tension.title}</h2>
              <div>
                {isAnswered(answer) ? (
                  <p>{upperFirst(lines(tension, answer).join('; '))}</p>
                ) : (
                  <p className={styles.quiet}>Not answered</p>
                )}
                {answer.reason.trim() !== '' && (
                  <p className={styles.reason} dir="auto">
                    {answer.reason.trim()}
                  </p>
                )}
              </div>
              <LinkButton label={`${deed}: ${tension.title}`} onPress={() => onStep({ type: 'go', to: place })}>
                {deed}
              </LinkButton>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
