import { matchingProfile } from '../../../core/analysis/profile-match'
import { bundledContent, type TensionContent } from '../../../core/content'
import { Sourced } from '../../ui'
import { Statements } from './Statements'
import styles from './tension.module.css'

const { study } = bundledContent
const limits = [...study.facts, ...study.limits, study.boxplot]

/** What other systems reported, with its limits; or that no share was published. A share is not a position. */
export function Reported({ tension, schools }: { tension: TensionContent; schools: number | null }) {
  const { shares, statements } = tension.reported
  const alike = matchingProfile(tension, schools)
  const quotations = bundledContent.quotations.filter(({ tensions }) => tensions.includes(tension.id))
  return (
    <section className={styles.aside}>
      <h3>What other systems reported</h3>
      {shares ? (
        <div className={styles.shares}>
          <div className={styles.shareWords}>
            <span data-pole="a">
              {shares.a.percent}% {shares.a.label}
            </span>
            <span data-pole="b">
              {shares.b.percent}% {shares.b.label}
            </span>
          </div>
          <div className={styles.bars} aria-hidden="true">
            <span data-pole="a" style={{ flexGrow: shares.a.percent }} />
            <span data-pole="none" style={{ flexGrow: shares.unreported }} />
            <span data-pole="b" style={{ flexGrow: shares.b.percent }} />
          </div>
          <p className={styles.quiet}>
            <Sourced text={study.unreported.text} sources={study.unreported.sources} />
          </p>
        </div>
      ) : (
        <p>
          <Sourced text={study.noShare.text} sources={study.noShare.sources} />
        </p>
      )}
      {statements.map(({ id, text, sources }) => (
        <p key={id}>
          <Sourced text={text} sources={sources} />
          {alike.has(id) && (
            <>
              {' '}
              <Sourced text={study.likeProfile.text} sources={study.likeProfile.sources} />
            </>
          )}
        </p>
      ))}
      {quotations.map(({ id, text, speaker, sources }) => (
        <blockquote key={id} className={styles.quotation}>
          <p>“{text}”</p>
          <div className={styles.quiet}>
            <Sourced text={speaker} sources={sources} />
          </div>
        </blockquote>
      ))}
      <Statements summary="Who was asked, and the limits" statements={limits} />
    </section>
  )
}
