import type { TensionContent } from '../../../../core/content'
import { PAPER_CELLS, type PaperCell, paperRow, REASON_LIMIT } from '../../../../core/rounds'
import styles from './paper.module.css'
import type { Paper } from './use-paper'

const LABELS: Record<PaperCell, string> = {
  today: 'today',
  shouldBe: 'should be',
  from: 'could live with, from',
  to: 'could live with, to',
  confidence: 'how sure',
}

/** One question of the form: a box for each sign, and a line for the reason. */
export function QuestionRow({ tension, paper }: { tension: TensionContent; paper: Paper }) {
  const { id, number, title, poles } = tension
  const row = paperRow(paper.form, id)
  const problems = paper.problems[id] ?? {}
  const [problem] = Object.values(problems)
  return (
    <>
      <tr>
        <th scope="row">
          {number}. {title}
          <span className={styles.poles}>
            1 {poles.a.name} – 9 {poles.b.name}
          </span>
        </th>
        {PAPER_CELLS.map((cell) => (
          <td key={cell}>
            <input
              type="text"
              inputMode={cell === 'confidence' ? 'text' : 'numeric'}
              autoComplete="off"
              spellCheck={false}
              className={styles.cell}
              aria-label={`${title}: ${LABELS[cell]}`}
              aria-invalid={problems[cell] !== undefined}
              aria-describedby={problem === undefined ? undefined : `paper-${id}`}
              data-row={id}
              data-cell={cell}
              value={row[cell]}
              onFocus={(event) => event.target.select()}
              onChange={(event) => paper.type(id, cell, event.target.value.slice(-1).toUpperCase())}
            />
          </td>
        ))}
        <td>
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            className={styles.reason}
            maxLength={REASON_LIMIT}
            aria-label={`${title}: why`}
            data-row={id}
            data-cell="reason"
            value={row.reason}
            onChange={(event) => paper.type(id, 'reason', event.target.value)}
          />
        </td>
      </tr>
      {problem !== undefined && (
        <tr className={styles.problemRow}>
          <td colSpan={7} id={`paper-${id}`} className={styles.wrong}>
            {problem}
          </td>
        </tr>
      )}
    </>
  )
}
