import type { FieldSpec } from '../plan/fields'
import { fieldSpec, listSpec } from '../plan/paths'
import type { Find, Trait } from './link-schema'
import type { Content, Link, LinkCondition, LinkQuestion } from './schema'

/** The decisions are no list of the catalogue, because nobody adds to them. */
export const DECISIONS = 'tensions'
const PARTS = 'tensions/*/parts'

/** The questions of the links. Besides what they find they quote the decisions without whose side they are not asked. */
export function linkQuestions(content: Content): LinkQuestion[] {
  return content.links.map(({ find, raisedBy, ...asked }) => ({
    ...asked,
    quotes: asked.when.all.flatMap((condition) => (condition.kind === 'side' ? [condition.tension] : [])),
    link: { find, raisedBy },
  }))
}

/** Where a link names what neither the catalogue nor the content has: it would never be raised, and nobody would know. */
export function linkProblems(content: Content): string[] {
  return content.links.flatMap((link) =>
    problemsOf(link, content).map((problem) => `coherence/links.json: ${link.id}: ${problem}`),
  )
}

function problemsOf({ when, find }: Link, content: Content): string[] {
  return [
    ...when.all.flatMap((condition) => conditionProblems(condition, content)),
    ...findProblems(find, content),
    ...find.where.flatMap((trait) => traitProblems(find.list, trait, content)),
  ]
}

function conditionProblems(condition: LinkCondition, content: Content): string[] {
  switch (condition.kind) {
    case 'status':
      return condition.tension === null ? [] : tensionProblems(condition.tension, content)
    case 'some':
      return [
        ...listProblems(condition.list),
        ...condition.where.flatMap((trait) => traitProblems(condition.list, trait, content)),
      ]
    case 'side':
      return tensionProblems(condition.tension, content)
  }
}

function findProblems({ list, opens, tells }: Find, content: Content): string[] {
  return [
    ...listProblems(list),
    ...(opens.kind === 'field' ? fieldProblems(list, opens.field) : columnProblems(list, opens.column, content)),
    ...tells.flatMap((key) => fieldProblems(list, key)),
  ]
}

function traitProblems(list: string, trait: Trait, content: Content): string[] {
  switch (trait.kind) {
    case 'filled':
      return trait.any.flatMap((key) => fieldProblems(list, key))
    case 'above':
      return trait.any.flatMap((key) => fieldProblems(list, key, ({ kind }) => kind === 'amount'))
    case 'oneOf':
      return fieldProblems(list, trait.field, ({ choices = {} }) =>
        trait.values.every((value) => value === null || Object.hasOwn(choices, value)),
      )
    case 'status':
      return list === DECISIONS ? [] : [`${list} has no status`]
    case 'side':
      return [...(isPlaced(list) ? [] : [`${list} has no side`]), ...tensionProblems(trait.tension, content)]
    case 'bearsOn':
      return columnProblems(list, trait.column, content)
    case 'namedBy':
      return [
        ...fieldProblems(trait.list, trait.field, ({ of }) => of === list),
        ...trait.where.flatMap((own) => traitProblems(trait.list, own, content)),
      ]
  }
}

function isPlaced(list: string): boolean {
  return list === DECISIONS || list === PARTS
}

function listProblems(list: string): string[] {
  return list === DECISIONS || listSpec(list) ? [] : [`there is no list ${list}`]
}

function fieldProblems(list: string, key: string, fits: (spec: FieldSpec) => boolean = () => true): string[] {
  const spec = fieldSpec(`${list}/*/${key}`)
  if (!spec) return [`there is no field ${list}/*/${key}`]
  return fits(spec) ? [] : [`the field ${list}/*/${key} does not fit here`]
}

function columnProblems(list: string, column: string, content: Content): string[] {
  if (!isPlaced(list)) return [`${list} has no row in the grid`]
  return content.gridColumns.includes(column) ? [] : [`${column} is not a column of the grid`]
}

function tensionProblems(tension: string, content: Content): string[] {
  return content.tensions.some(({ id }) => id === tension) ? [] : [`${tension} is not a tension`]
}
