import { type FieldSpec, itemFields, listSpec, type Plan } from '../plan'
import { plain } from './plain'

/** A field into which a column may go. */
export interface TargetField extends FieldSpec {
  key: string
  /** Names of columns that mean this field, in plain form. */
  names: ReadonlySet<string>
  /** Words that mean a choice, in plain form, with the choice. */
  words: ReadonlyMap<string, string>
}

/** A list of the plan into which the rows of a table can go: the catalogue's fields with what people call them. */
export interface ImportTarget {
  list: string
  /** One row's thing, in running text, and several of them. */
  item: string
  items: string
  /** The field that names a thing: a row needs it, and rows are recognized by it. */
  nameField: string
  limit: number
  fields: readonly TargetField[]
  /** What the rows refer to and the plan does not have yet: it is added in the same change, before the rows. */
  needs?: readonly { list: string; id: string; values: Readonly<Record<string, unknown>> }[]
}

/** A column that becomes a field of its own. */
export interface MadeField {
  /** The column's place from 0. */
  column: number
  /** Its name in the table. */
  name: string
  /** One of the subject's `makes`. */
  as: string
  id: string
}

/** What a table can bring in, whatever the plan has: its target is told beside the plan. */
export interface ImportSubject {
  /** One row's thing, and several of them. */
  item: string
  items: string
  /** As what a column of numbers that goes nowhere can come in; empty where it cannot. */
  makes: readonly { as: string; words: string }[]
  target(plan: Plan, made: readonly MadeField[]): ImportTarget
  /** The key of the field that a column was made into. */
  keyOf(made: MadeField): string
}

interface Synonyms {
  items: string
  /** By field: other names of columns. */
  columns: Readonly<Record<string, readonly string[]>>
  /** By field and choice: other words for it. */
  choices?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Throws where the catalogue has no such list or field: a misspelt key must not go unnoticed. */
export function importTarget(list: string, { items, columns, choices = {} }: Synonyms): ImportTarget {
  const spec = listSpec(list)
  if (!spec) throw new Error(`no list at ${list}`)
  const fields = itemFields(list)
  for (const key of [...Object.keys(columns), ...Object.keys(choices)]) {
    if (!fields.some((field) => field.key === key)) throw new Error(`no field ${key} in ${list}`)
  }
  return {
    list,
    item: spec.item,
    items,
    nameField: spec.nameField,
    limit: spec.limit,
    fields: fields.map((field) => ({
      ...field,
      names: new Set([field.label, field.key, ...(columns[field.key] ?? [])].map(plain)),
      words: new Map(
        Object.entries(field.choices ?? {}).flatMap(([value, label]) =>
          [value, label, ...(choices[field.key]?.[value] ?? [])].map((word) => [plain(word), value] as const),
        ),
      ),
    })),
  }
}
