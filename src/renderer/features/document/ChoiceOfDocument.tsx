import { useId } from 'react'
import { bundledContent } from '../../../core/content'
import { type DocumentChoice, type DocumentKind, REPORT_WORDS } from '../../../core/report'
import { Views } from '../../ui'
import styles from './document.module.css'

/** Forms of a round are printed where the session is. */
type ShownKind = Exclude<DocumentKind, 'form'>

const KINDS: readonly ShownKind[] = ['strategy', 'memo', 'record', 'worksheet', 'retreat']

const MEANINGS: Record<DocumentKind, string> = {
  strategy: 'The whole strategy with its appendix: for the board, and for everybody who works by it.',
  memo: 'Two pages for the board: the ask, the seven decisions, what pulls apart, the cost.',
  record: 'One decision on a page: the position, why, who decides, who disagrees, what it replaces.',
  worksheet: 'The both-sides map of one tension on a page that lies across, filled or to be written on.',
  form: 'A sheet of paper for each person, to answer a round alone.',
  retreat:
    'What happened at the retreat: the agenda, where everybody stood, what was agreed, who disagrees, what is next.',
}

interface ChoiceOfDocumentProps {
  choice: DocumentChoice
  onChoose: (choice: DocumentChoice) => void
}

/** Which document is shown and exported. */
export function ChoiceOfDocument({ choice, onChoose }: ChoiceOfDocumentProps) {
  const id = useId()
  const tension = 'tension' in choice ? choice.tension : (bundledContent.tensions[0]?.id ?? '')
  const blank = choice.kind === 'worksheet' && choice.blank === true
  function choose(kind: ShownKind, next = tension, empty = blank) {
    if (kind === 'record') onChoose({ kind, tension: next })
    else if (kind === 'worksheet') onChoose({ kind, tension: next, blank: empty })
    else onChoose({ kind })
  }
  return (
    <div className={styles.choice}>
      <Views
        label="Documents"
        views={KINDS.map((kind) => ({ id: kind, name: REPORT_WORDS.kinds[kind] }))}
        current={choice.kind}
        onView={(kind) => {
          if (kind !== 'form') choose(kind)
        }}
      />
      <p>{MEANINGS[choice.kind]}</p>
      {'tension' in choice && (
        <div className={styles.which} data-print="never">
          <label htmlFor={id}>Tension</label>
          <select id={id} value={tension} onChange={(event) => choose(choice.kind, event.target.value)}>
            {bundledContent.tensions.map(({ id: value, number, title }) => (
              <option key={value} value={value}>
                {number}. {title}
              </option>
            ))}
          </select>
          {choice.kind === 'worksheet' && (
            <label>
              <input
                type="checkbox"
                checked={blank}
                onChange={(event) => choose('worksheet', tension, event.target.checked)}
              />
              Blank, to be written on by hand
            </label>
          )}
        </div>
      )}
    </div>
  )
}
