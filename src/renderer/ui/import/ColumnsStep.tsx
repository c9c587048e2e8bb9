import { useId } from 'react'
import { type ImportSubject, type TargetField, unmappedColumns } from '../../../core/import'
import { shorten } from '../../../core/text'
import styles from './import.module.css'
import type { Importing } from './use-import'

const SHOWN_ROWS_FOR_HEADER = 15
const SHOWN_VALUES = 3

function HeaderSelect({ importing }: { importing: Importing }) {
  const id = useId()
  const rows = importing.sheet.rows
    .slice(0, SHOWN_ROWS_FOR_HEADER)
    .map((cells, place) => ({ place, words: cells.filter((cell) => cell.trim() !== '').join(', ') }))
    .filter(({ words }) => words !== '')
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>The names of the columns stand in</label>
      <select
        id={id}
        value={importing.headerRow ?? ''}
        onChange={({ target }) => importing.chooseHeader(target.value === '' ? null : Number(target.value))}
      >
        {rows.map(({ place, words }) => (
          <option key={place} value={place}>
            {`row ${place + 1}: ${shorten(words.replace(/\s+/g, ' '), 70)}`}
          </option>
        ))}
        <option value="">no row: the columns have no names</option>
      </select>
    </div>
  )
}

function SheetSelect({ importing }: { importing: Importing }) {
  const id = useId()
  const sheets = importing.file?.sheets ?? []
  if (sheets.length < 2) return null
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>Sheet</label>
      <select
        id={id}
        value={importing.sheetIndex}
        onChange={({ target }) => importing.chooseSheet(Number(target.value))}
      >
        {sheets.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function firstValues(importing: Importing, place: number): string {
  return importing.table.rows
    .flatMap(({ cells }) => cells[place]?.trim() || [])
    .slice(0, SHOWN_VALUES)
    .map((value) => shorten(value, 30))
    .join(' · ')
}

function FieldRow({ importing, field, needed }: { importing: Importing; field: TargetField; needed: boolean }) {
  const id = useId()
  const { table, mapping } = importing
  const place = mapping[field.key] ?? null
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>
          {field.label}
          {needed && <span className={styles.quiet}> (needed)</span>}
        </label>
      </th>
      <td>
        <select
          id={id}
          data-unset={place === null}
          value={place ?? ''}
          onChange={({ target }) => importing.map(field.key, target.value === '' ? null : Number(target.value))}
        >
          <option value="">No column</option>
          {table.columns.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have one name
            <option key={`${index + 1} ${name}`} value={index}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td className={styles.values}>{place === null ? '' : firstValues(importing, place)}</td>
    </tr>
  )
}

/** A column of numbers that goes nowhere: left out, or a field of its own. */
function MadeRow({ importing, subject, place }: { importing: Importing; subject: ImportSubject; place: number }) {
  const id = useId()
  const made = importing.made.find(({ column }) => column === place)
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{importing.table.columns[place]}</label>
      </th>
      <td>
        <select
          id={id}
          data-unset={made === undefined}
          value={made?.as ?? ''}
          onChange={({ target }) => importing.make(place, target.value === '' ? null : target.value)}
        >
          <option value="">Leave out</option>
          {subject.makes.map(({ as, words }) => (
            <option key={as} value={as}>
              {words}
            </option>
          ))}
        </select>
      </td>
      <td className={styles.values}>{firstValues(importing, place)}</td>
    </tr>
  )
}

/** Columns of numbers for which the plan has no field yet. */
function MadeColumns({ importing, subject }: { importing: Importing; subject: ImportSubject }) {
  if (subject.makes.length === 0 || importing.makeable.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>Columns of numbers that go nowhere yet</caption>
      <thead>
        <tr>
          <th scope="col">Column of the table</th>
          <th scope="col">Comes in as</th>
          <th scope="col">Its first values</th>
        </tr>
      </thead>
      <tbody>
        {importing.makeable.map((place) => (
          <MadeRow key={place} importing={importing} subject={subject} place={place} />
        ))}
      </tbody>
    </table>
  )
}

/** Which column goes into which field: guessed from the names, and changed here. */
export function ColumnsStep({ importing, subject }: { importing: Importing; subject: ImportSubject }) {
  const { table, mapping, file, target } = importing
  const ignored = unmappedColumns(table, mapping)
  return (
    <>
      <div className={styles.choices}>
        {file?.fileName && <p className={styles.hint}>{file.fileName}</p>}
        <SheetSelect importing={importing} />
        {importing.sheet.problem === null && <HeaderSelect importing={importing} />}
      </div>
      {importing.sheet.problem === null && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">In Throughline</th>
              <th scope="col">Column of the table</th>
              <th scope="col">Its first values</th>
            </tr>
          </thead>
          <tbody>
            {target.fields
              .filter(({ key }) => !importing.madeKeys.has(key))
              .map((field) => (
                <FieldRow key={field.key} importing={importing} field={field} needed={field.key === target.nameField} />
              ))}
          </tbody>
        </table>
      )}
      {importing.sheet.problem === null && <MadeColumns importing={importing} subject={subject} />}
      {ignored.length > 0 && (
        <p className={styles.hint}>Not imported: {ignored.map((name) => shorten(name, 40)).join(', ')}.</p>
      )}
    </>
  )
}
