import { bundledContent } from '../../../core/content'
import type { ImportRow, ImportTarget, OnExisting, RowProblem, TargetField } from '../../../core/import'
import { type Plan, referenceName } from '../../../core/plan'
import { formatValue } from '../../../core/report/values'
import { formatDayShort, shorten } from '../../../core/text'
import { usePlan } from '../../store'
import styles from './import.module.css'
import type { Importing } from './use-import'

const SHOWN_ROWS = 20
const SHOWN_REMARKS = 100

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

function ExistingChoice({ importing, target }: { importing: Importing; target: ImportTarget }) {
  const existing = importing.rows.filter((row) => row.existing.length > 0).length
  if (existing === 0) return null
  const choices: [OnExisting, string][] = [
    ['update', 'Update what is listed, with what the row says; an empty cell changes nothing'],
    ['add', 'Add them as new ones beside what is listed'],
    ['leave', 'Leave these rows out'],
  ]
  return (
    <fieldset className={styles.existing}>
      <legend>
        {existing === 1
          ? `One row has the name of ${/^[aeiou]/.test(target.item) ? 'an' : 'a'} ${target.item} that is listed already.`
          : `${counted(existing, 'row', 'rows')} have names of ${target.items} that are listed already.`}
      </legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name="import-existing"
            checked={importing.onExisting === choice}
            onChange={() => importing.setOnExisting(choice)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

function Remarks({ title, remarks }: { title: string; remarks: readonly RowProblem[] }) {
  if (remarks.length === 0) return null
  return (
    <section className={styles.remarks} aria-label={title}>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <ul tabIndex={0} aria-label={title}>
        {remarks.slice(0, SHOWN_REMARKS).map(({ row, column, text }) => (
          <li key={`${row} ${column} ${text}`}>
            <span className={styles.where}>
              Row {row}
              {column === '' ? '' : `, ${shorten(column, 40)}`}:
            </span>{' '}
            {text}
          </li>
        ))}
        {remarks.length > SHOWN_REMARKS && (
          <li>And {(remarks.length - SHOWN_REMARKS).toLocaleString('en-US')} more.</li>
        )}
      </ul>
    </section>
  )
}

function standing(row: ImportRow, onExisting: OnExisting, bad: ReadonlySet<number>): string {
  if (bad.has(row.number)) return '! Does not fit'
  if (row.existing.length === 0) return row.sameAs === null ? 'New' : `New, same name as row ${row.sameAs}`
  return { update: 'Updates', add: 'New, listed already', leave: 'Left out' }[onExisting]
}

function valueWords(field: TargetField, value: unknown, plan: Plan): string {
  if (field.kind === 'day') return formatDayShort(value as string)
  const name = field.of ? referenceName(plan, bundledContent, field.of, value as string) : value
  return formatValue(field, name, field.path, bundledContent)
}

function Cell({ row, field, plan }: { row: ImportRow; field: TargetField; plan: Plan }) {
  const problem = row.problems.find((one) => one.field === field.key)
  if (problem) {
    return (
      <td data-kind={field.kind} className={styles.wrong}>
        <span aria-hidden="true">! </span>
        {shorten(problem.value, 60) || 'No name'}
      </td>
    )
  }
  const value = row.values[field.key]
  return (
    <td data-kind={field.kind}>
      {value === undefined ? (
        <span className={styles.quiet}>{row.existing.length > 0 ? '' : field.empty}</span>
      ) : (
        <span className={styles.clamped}>{shorten(valueWords(field, value, plan), 120)}</span>
      )}
    </td>
  )
}

/** What each row would be in the plan, which rows do not fit and why, and what happens with what is listed already. */
export function RowsStep({ importing, target }: { importing: Importing; target: ImportTarget }) {
  const plan = usePlan()
  const { rows, settlement, mapping, onExisting } = importing
  const bad = new Set(settlement.problems.map(({ row }) => row))
  const fields = target.fields.filter(({ key }) => typeof mapping[key] === 'number')
  const notes = rows.flatMap((row) => (bad.has(row.number) ? [] : row.notes))
  if (rows.length === 0) {
    return (
      <p className={styles.hint}>There are no rows below the names of the columns. Go back and choose another table.</p>
    )
  }
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {counted(rows.length, 'row', 'rows')}: {settlement.added.toLocaleString('en-US')} to add,{' '}
        {settlement.updated.toLocaleString('en-US')} to update, {settlement.left.toLocaleString('en-US')} left out,{' '}
        {bad.size === 0
          ? 'all fit.'
          : `${bad.size.toLocaleString('en-US')} that ${bad.size === 1 ? 'does' : 'do'} not fit.`}
        {bad.size > 0 && ' Mend them in the table and choose it again, or import the good rows only.'}
      </p>
      <ExistingChoice importing={importing} target={target} />
      <Remarks title="Rows that do not fit" remarks={settlement.problems} />
      <Remarks title="Read as empty" remarks={notes} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles.scrolls} aria-label="The rows as they will stand" tabIndex={0}>
        <table className={`${styles.table} ${styles.preview}`}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">
                <span className="visually-hidden">What happens</span>
              </th>
              {fields.map(({ key, label, kind }) => (
                <th key={key} scope="col" data-kind={kind}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row) => (
              <tr key={row.number}>
                <th scope="row">{row.number}</th>
                <td className={bad.has(row.number) ? styles.wrong : styles.quiet}>{standing(row, onExisting, bad)}</td>
                {fields.map((field) => (
                  <Cell key={field.key} row={row} field={field} plan={plan} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN_ROWS && (
        <p className={styles.hint}>
          The first {SHOWN_ROWS} of {rows.length.toLocaleString('en-US')} rows. What does not fit is listed above from
          all of them.
        </p>
      )}
    </>
  )
}
