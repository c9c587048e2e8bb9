import { itemsOf, type Plan } from '../plan'
import { plain } from './plain'
import { type ImportSubject, type ImportTarget, importTarget, type MadeField, type TargetField } from './target'

const BASE: ImportTarget = importTarget('schools', {
  items: 'schools',
  columns: {
    name: ['schools', 'school name', 'name of school', 'campus', 'campus name', 'building', 'site', 'name'],
    level: ['level', 'type', 'school level', 'school type', 'grade span', 'grade band', 'grades', 'grades served'],
    enrolment: [
      'enrolment',
      'enrollment',
      'students enrolled',
      'total enrollment',
      'number of students',
      'student count',
      'pupils',
    ],
    choice: ['pilot', 'decision', 'status', 'selected'],
    reason: ['reason', 'why', 'rationale'],
    needed: ['needed', 'what it needs', 'support needed', 'needs first'],
    owner: ['lead', 'responsible', 'person responsible', 'contact'],
    readyBy: ['by when', 'ready date', 'due', 'due date'],
    note: ['notes', 'comment', 'comments', 'remarks'],
  },
  choices: {
    choice: {
      pilot: ['pilot', 'yes', 'now', 'selected', 'chosen', 'begin'],
      prepare: ['preparing', 'next', 'later', 'make ready'],
      notNow: ['no', 'not selected', 'not chosen', 'wait'],
    },
  },
})

function scoreKey(criterion: string): string {
  return `scores/${criterion}/value`
}

function scoreField(id: string, name: string, words: string): TargetField {
  return {
    path: `schools/*/${scoreKey(id)}`,
    kind: 'number',
    key: scoreKey(id),
    label: name,
    empty: words,
    names: new Set([plain(name)]),
    words: new Map(),
  }
}

const NOT_KNOWN = 'Not known'

/** The fields of a school, then its value by each criterion of the plan and by those that columns become. */
function target(plan: Plan, made: readonly MadeField[]): ImportTarget {
  const named = itemsOf(plan.criteria).filter(({ name }) => plain(name) !== '')
  return {
    ...BASE,
    fields: [
      ...BASE.fields,
      ...named.map(({ id, name }) => scoreField(id, name, NOT_KNOWN)),
      ...made.map(({ id, name }) => scoreField(id, name, NOT_KNOWN)),
    ],
    needs: made.map(({ id, name, as }) => ({
      list: 'criteria',
      id,
      values: { name, kind: as, direction: 'higher', weight: 1 },
    })),
  }
}

/** Schools, with what they are by the criteria; a column of numbers may become a criterion. */
export const SCHOOLS_SUBJECT: ImportSubject = {
  item: BASE.item,
  items: BASE.items,
  makes: [
    { as: 'need', words: 'A new criterion of need' },
    { as: 'readiness', words: 'A new criterion of readiness' },
  ],
  target,
  keyOf: ({ id }) => scoreKey(id),
}
