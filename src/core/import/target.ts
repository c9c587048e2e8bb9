import { type FieldSpec, itemFields, listSpec } from '../plan'
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
