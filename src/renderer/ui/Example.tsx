import { exampleAt } from '../../core/analysis/examples'
import { bundledContent } from '../../core/content'
import styles from './ui.module.css'

/** What such a place holds in a finished plan, said so that nobody takes it for their own. Nothing where there is no example. */
export function Example({ place }: { place: string }) {
  const example = exampleAt(place, bundledContent)
  if (!example) return null
  const { quoted, lines } = example
  return (
    <figure className={styles.example}>
      <figcaption>{quoted ? 'In the sample, a fictional district' : 'An example of our own'}</figcaption>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={text}>
            <dt>{label}</dt>
            <dd>{quoted ? `“${text}”` : text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
