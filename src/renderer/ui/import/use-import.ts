import { useMemo, useState } from 'react'
import { bundledContent } from '../../../core/content'
import {
  guessMapping,
  guessTable,
  type ImportSubject,
  type MadeField,
  type Mapping,
  numberColumns,
  type OnExisting,
  readRows,
  type Sheet,
  settleImport,
  type TableFile,
  tableOf,
} from '../../../core/import'
import { RequestFailed, request, usePlan } from '../../store'

export const STEPS = ['table', 'columns', 'rows'] as const
export type Step = (typeof STEPS)[number]

/** The table that was chosen, with how it is understood so far. */
interface Chosen {
  file: TableFile
  sheet: number
  headerRow: number | null
  mapping: Mapping
  /** Columns that become fields of their own. */
  made: readonly MadeField[]
}

type Source = { from: 'dialog' } | { from: 'text'; text: string }

const emptySheet: Sheet = { name: '', rows: [], problem: null }

const none: readonly MadeField[] = []

/** The way of an import through its steps. Nothing reaches the plan before the last one. */
export function useImport(subject: ImportSubject) {
  const plan = usePlan()
  const [step, setStep] = useState<Step>('table')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [onExisting, setOnExisting] = useState<OnExisting>('update')
  const [problem, setProblem] = useState<string | null>(null)

  const sheet = chosen?.file.sheets[chosen.sheet] ?? emptySheet
  const headerRow = chosen?.headerRow ?? null
  const made = chosen?.made ?? none
  const target = useMemo(() => subject.target(plan, made), [subject, plan, made])
  const mapped = chosen?.mapping
  const mapping = useMemo(
    () => mapped && { ...mapped, ...Object.fromEntries(made.map((one) => [subject.keyOf(one), one.column])) },
    [mapped, made, subject],
  )
  const table = useMemo(() => tableOf(sheet, headerRow), [sheet, headerRow])
  const rows = useMemo(
    () => (mapping && step === 'rows' ? readRows(table, mapping, target, plan, bundledContent) : []),
    [table, mapping, target, plan, step],
  )
  const settlement = useMemo(() => settleImport(rows, onExisting, target, plan), [rows, onExisting, target, plan])

  function understand(file: TableFile, index: number): void {
    const picked = file.sheets[index] ?? emptySheet
    const guessed = guessTable(picked, target, plan, bundledContent)
    setChosen({ file, sheet: index, headerRow: guessed.headerRow, mapping: guessed.mapping, made: none })
  }

  return {
    step,
    goTo: setStep,
    problem,
    file: chosen?.file ?? null,
    sheetIndex: chosen?.sheet ?? 0,
    sheet,
    headerRow,
    target,
    mapping: mapping ?? {},
    made,
    madeKeys: new Set(made.map((one) => subject.keyOf(one))),
    /** The places of the columns that could become fields of their own. */
    makeable: mapped ? numberColumns(table, mapped) : [],
    table,
    rows,
    settlement,
    onExisting,
    setOnExisting,
    async read(source: Source) {
      setProblem(null)
      try {
        const file = await request('table.read', source)
        if (file === null) return
        const usable = file.sheets.findIndex((one) => one.problem === null)
        understand(file, Math.max(0, usable))
        setStep('columns')
      } catch (error) {
        setProblem(
          error instanceof RequestFailed ? error.message : 'This table could not be read. Nothing was changed.',
        )
      }
    },
    chooseSheet(index: number) {
      if (chosen) understand(chosen.file, index)
    },
    chooseHeader(row: number | null) {
      if (!chosen) return
      const renamed = tableOf(sheet, row)
      setChosen({ ...chosen, headerRow: row, mapping: guessMapping(renamed, target, plan, bundledContent), made: none })
    },
    map(field: string, column: number | null) {
      if (!chosen) return
      const free = chosen.made.filter((one) => one.column !== column)
      setChosen({ ...chosen, mapping: { ...chosen.mapping, [field]: column }, made: free })
    },
    /** Makes a column a field of its own, or null leaves it out. */
    make(column: number, as: string | null) {
      if (!chosen) return
      const others = chosen.made.filter((one) => one.column !== column)
      const id = chosen.made.find((one) => one.column === column)?.id ?? crypto.randomUUID()
      const name = table.columns[column] ?? ''
      setChosen({ ...chosen, made: as === null ? others : [...others, { column, name, as, id }] })
    },
  }
}

export type Importing = ReturnType<typeof useImport>
