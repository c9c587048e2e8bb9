import { RETREAT_LISTS, RETREAT_ROWS } from './retreat-fields'
import { SCHOOL_LISTS, SCHOOL_ROWS } from './school-fields'
import {
  type DISPOSITIONS,
  type EVIDENCE_KINDS,
  type FIT_STANDINGS,
  LINE_LIMIT,
  LINK_LIMIT,
  type LOCALES,
  LONG_TEXT_LIMIT,
  type PROMPT_ANSWERS,
  type STANDINGS,
} from './values'

/**
 * The catalogue of fields: every value that a person may set, with its name, its kind and its own words for
 * being empty. Undo labels, the screens' empty states, the report and the search read it, so a field is
 * described once. `*` in a path stands for an id.
 */

export type FieldKind =
  | 'line'
  | 'text'
  | 'link'
  | 'day'
  | 'amount'
  | 'count'
  | 'percent'
  | 'number'
  | 'position'
  | 'range'
  | 'choice'
  | 'reference'

/** What a reference may name: the items of a list, or the tensions. */
export type ReferenceTarget = 'purpose/objectives' | 'tensions'

export interface FieldSpec {
  readonly path: string
  readonly kind: FieldKind
  /** The field's name on screen, in sentence case. */
  readonly label: string
  /** What stands where the field is empty, on screen and in a draft. */
  readonly empty: string
  readonly choices?: Readonly<Record<string, string>>
  /** What the id of a reference names. */
  readonly of?: ReferenceTarget
  /** A decided tension's value changes only together with a reason (`tension.changeDecision`). */
  readonly lockedWhenDecided?: true
  /** Never unset: an item is added with this value, and it is changed but not cleared. */
  readonly required?: true
  /** The text says who it is: a person, several, or a group. Documents may say the role instead, or nothing. */
  readonly person?: true
  /** The text names decisions or a cell by their ids; what people read is told by `subjectWords`. */
  readonly subject?: true
}

export interface ListSpec {
  readonly path: string
  /** What one item is called, in running text. */
  readonly item: string
  /** Several of them, where that is not the item with an s. */
  readonly items?: string
  /** The field that names an item in labels. */
  readonly nameField: string
  readonly empty: string
  readonly limit: number
  /** An item begins to exist with the first of its fields that is set. */
  readonly begunBySetting?: true
  /**
   * An item is about the thing in `place` that has its id: it begins as what that says, keeps in `from` what the
   * field of that name said there, and ends when it says the same again.
   */
  readonly mirrors?: { readonly place: 'tensions' | 'initiatives'; readonly from: string }
  /** What only commands of their own set; unset in a new item. */
  readonly recorded?: readonly string[]
  /** Each item has the id of one of that list, and is called by its name. */
  readonly namedBy?: string
}

const dispositionWords: Record<(typeof DISPOSITIONS)[number], string> = {
  keep: 'Keep',
  change: 'Change',
  stop: 'Stop',
  pause: 'Pause',
}
const evidenceWords: Record<(typeof EVIDENCE_KINDS)[number], string> = {
  own: 'Our own data',
  published: 'Published',
  experience: 'Experience',
}
const poleWords = { a: 'First pole', b: 'Second pole' }
const fitWords: Record<(typeof FIT_STANDINGS)[number], string> = {
  reinforces: 'Reinforces',
  strains: 'Strains',
  neutral: 'Neutral',
}
const answerWords: Record<(typeof PROMPT_ANSWERS)[number], string> = {
  changed: 'We changed something',
  accepted: 'We accept it',
  aside: 'Set aside',
}
const localeWords: Record<(typeof LOCALES)[number], string> = {
  city: 'City',
  suburb: 'Suburb',
  town: 'Town',
  rural: 'Rural',
}
const standingWords: Record<(typeof STANDINGS)[number], string> = {
  control: 'We control it',
  influence: 'We can influence it',
  accept: 'We must live with it',
}

type Row = readonly [path: string, kind: FieldKind, label: string, empty: string, extra?: Partial<FieldSpec>]

const rows: readonly Row[] = [
  ['title', 'line', 'Plan name', 'Untitled plan'],
  ['document/confidentiality', 'line', 'Confidentiality line', 'No confidentiality line'],

  ['ask/audience', 'line', 'To whom', 'Not named'],
  ['ask/decideBy', 'day', 'Decide by', 'No date set'],
  ['ask/decision', 'text', 'The decision asked for', 'Not written'],
  ['ask/options/*/name', 'line', 'Option', 'Unnamed option'],
  ['ask/options/*/consequence', 'text', 'What it would mean', 'Not considered'],
  ['ask/recommendation', 'text', 'Recommendation', 'Not decided'],
  ['ask/costOnce', 'amount', 'Cost once', 'Not estimated'],
  ['ask/costPerYear', 'amount', 'Cost per year', 'Not estimated'],
  ['ask/costSource', 'line', 'Where the money comes from', 'Not named'],
  ['ask/mainRisk', 'text', 'Main risk', 'Not named'],
  ['ask/earlierAction', 'text', 'Earlier board action', 'None recorded'],

  ['profile/districtName', 'line', 'District', 'Not named'],
  ['profile/schools', 'count', 'Schools', 'Not set'],
  ['profile/enrolment', 'count', 'Students enrolled', 'Not set'],
  ['profile/locale', 'choice', 'Locale', 'Not set', { choices: localeWords }],
  ['profile/lowIncomePercent', 'percent', 'Share of low-income students', 'Not set'],

  ['purpose/innovation', 'line', 'The innovation being scaled', 'Not named'],
  ['purpose/problem', 'text', 'Problem of practice', 'Not written'],
  ['purpose/vision', 'text', 'Vision', 'Not written'],
  ['purpose/coreTeacher', 'text', 'What changes for the teacher', 'Not decided'],
  ['purpose/coreStudent', 'text', 'What changes for the student', 'Not decided'],
  ['purpose/coreContent', 'text', 'What changes in the content', 'Not decided'],
  ['purpose/theoryIf', 'text', 'If', 'Not written'],
  ['purpose/theoryThen', 'text', 'Then', 'Not written'],
  ['purpose/theorySoThat', 'text', 'So that', 'Not written'],
  ['purpose/assumptions/*/text', 'text', 'Assumption', 'Not written'],
  ['purpose/falsifier', 'text', 'What would prove it wrong', 'Not written'],
  ['purpose/objectives/*/name', 'line', 'Objective', 'Unnamed objective'],
  ['purpose/objectives/*/population', 'line', 'Population', 'Not named'],
  ['purpose/objectives/*/measure', 'line', 'Measure', 'Not chosen'],
  ['purpose/objectives/*/baseline', 'line', 'Baseline', 'Not set'],
  ['purpose/objectives/*/target', 'line', 'Target', 'Not set'],
  ['purpose/objectives/*/date', 'day', 'Target date', 'No date set'],
  ['purpose/objectives/*/milestones/*/text', 'line', 'Milestone', 'Not written'],
  ['purpose/objectives/*/milestones/*/date', 'day', 'Milestone date', 'No date set'],

  ['tensions/*/today', 'position', 'Today mark', 'Not answered'],
  ['tensions/*/shouldBe', 'position', 'Should-be mark', 'Not decided', { lockedWhenDecided: true }],
  ['tensions/*/range', 'range', 'Acceptable range', 'Not set'],
  ['tensions/*/rationale', 'text', 'Rationale', 'Not written', { lockedWhenDecided: true }],
  ['tensions/*/wantedA', 'text', 'What we want of the first pole', 'Not written'],
  ['tensions/*/guardA', 'text', 'Guard for the first pole', 'No guard yet'],
  ['tensions/*/wantedB', 'text', 'What we want of the second pole', 'Not written'],
  ['tensions/*/guardB', 'text', 'Guard for the second pole', 'No guard yet'],
  ['tensions/*/trigger', 'text', 'Trigger', 'Not named'],
  ['tensions/*/warnings/*/pole', 'choice', 'Warns of too much of', 'Either side', { choices: poleWords }],
  ['tensions/*/warnings/*/sign', 'line', 'Early warning', 'Not named'],
  ['tensions/*/warnings/*/measure', 'line', 'Measure', 'No measure'],
  ['tensions/*/warnings/*/owner', 'line', 'Owner', 'No owner', { person: true }],
  ['tensions/*/parts/*/name', 'line', 'Part', 'Unnamed part'],
  ['tensions/*/parts/*/today', 'position', 'Today', 'Not answered'],
  ['tensions/*/parts/*/shouldBe', 'position', 'Should be', 'Not decided'],
  ['tensions/*/parts/*/decider', 'line', 'Who decides it', 'Nobody named', { person: true }],
  ['tensions/*/parts/*/note', 'line', 'Why', 'Not written'],
  ['tensions/*/parts/*/movedBy', 'text', 'What evidence would move it', 'Not named'],
  ['tensions/*/additions/*/pole', 'choice', 'Pole', 'Not set', { choices: poleWords, required: true }],
  [
    'tensions/*/additions/*/kind',
    'choice',
    'Kind',
    'Not set',
    { choices: { upside: 'Upside', risk: 'Risk' }, required: true },
  ],
  ['tensions/*/additions/*/text', 'line', 'Your own point', 'Not written'],
  ['tensions/*/decider', 'line', 'Who decides', 'No owner', { person: true }],
  ['tensions/*/consulted', 'text', 'Consulted', 'Nobody named', { person: true }],
  ['tensions/*/informed', 'text', 'Informed', 'Nobody named', { person: true }],
  ['tensions/*/interests', 'text', 'Whose interests were weighed', 'Not written'],
  ['tensions/*/evidence/*/claim', 'line', 'Claim', 'Not written'],
  ['tensions/*/evidence/*/support', 'text', 'Evidence', 'None cited'],
  ['tensions/*/evidence/*/kind', 'choice', 'Kind of evidence', 'Not said', { choices: evidenceWords }],
  ['tensions/*/evidence/*/link', 'link', 'Link', 'No link'],
  ['tensions/*/reviewDate', 'day', 'Review date', 'No review date'],
  ['tensions/*/dissents/*/text', 'text', 'Dissent', 'Not written'],
  ['tensions/*/dissents/*/from', 'line', 'From', 'Not named', { person: true }],

  ['elements/*/now', 'text', 'Now', 'Not described'],
  ['elements/*/needed', 'text', 'Needed', 'Not decided'],
  ['elements/*/action', 'text', 'Action', 'Not decided'],
  ['elements/*/owner', 'line', 'Owner', 'No owner', { person: true }],
  ['elements/*/date', 'day', 'Date', 'No date set'],

  ['environment/*/name', 'line', 'Factor', 'Unnamed factor'],
  ['environment/*/standing', 'choice', 'Where it stands', 'Not decided', { choices: standingWords }],
  ['environment/*/response', 'text', 'What we do about it', 'Not decided'],

  ['initiatives/*/name', 'line', 'Initiative', 'Unnamed initiative'],
  ['initiatives/*/owner', 'line', 'Owner', 'No owner', { person: true }],
  ['initiatives/*/disposition', 'choice', 'Keep, change or stop', 'Not decided', { choices: dispositionWords }],
  ['initiatives/*/reason', 'text', 'Reason', 'Not written'],
  ['initiatives/*/objective', 'reference', 'Objective it serves', 'No objective', { of: 'purpose/objectives' }],
  ['initiatives/*/decision', 'reference', 'Decision it serves', 'No decision', { of: 'tensions' }],
  ['initiatives/*/serves', 'line', 'What else it serves', 'Nothing else named'],
  ['initiatives/*/peopleTime', 'line', 'People’s time', 'Not estimated'],
  ['initiatives/*/costOnce', 'amount', 'Cost once', 'Not estimated'],
  ['initiatives/*/costPerYear', 'amount', 'Cost per year', 'Not estimated'],
  ['initiatives/*/fundingSource', 'line', 'Funding source', 'Not named'],
  ['initiatives/*/fundedUntil', 'day', 'Funded until', 'No date set'],
  ['refusals/*/text', 'line', 'What we will not do', 'Not written'],
  ['refusals/*/reason', 'text', 'Why not', 'Not written'],
  ['promptResponses/*/kind', 'choice', 'Kind of answer', 'Open', { choices: answerWords }],
  ['promptResponses/*/until', 'day', 'Comes back after', 'No date set'],
  ['promptResponses/*/text', 'text', 'Our answer', 'Not answered'],

  ['fits/*/standing', 'choice', 'Standing', 'Not considered', { choices: fitWords }],
  ['fits/*/note', 'text', 'Note', 'No note'],
  ['fits/*/action', 'text', 'Action', 'No action yet'],
  ['fits/*/owner', 'line', 'Owner', 'No owner', { person: true }],
  ['fits/*/date', 'day', 'Date', 'No date set'],
  ['switchedOff/*/reason', 'text', 'Why we do not ask this', 'No reason given'],
  ['ownQuestions/*/text', 'line', 'Our own question', 'Not written'],
  ['ownQuestions/*/about', 'line', 'About', 'Nothing named', { subject: true }],

  ['arrows/*/assumption', 'text', 'Assumption', 'Not said'],
  ['arrows/*/evidence', 'text', 'Evidence', 'None cited'],
  ['arrows/*/kind', 'choice', 'Kind of evidence', 'Not said', { choices: evidenceWords }],

  ['scenarios/*/name', 'line', 'Scenario', 'Unnamed scenario'],
  ['scenarios/*/why', 'text', 'Why we consider it', 'Not written'],
  ['scenarios/*/tensions/*/shouldBe', 'position', 'Should-be mark', 'Not decided'],
  ['scenarios/*/tensions/*/range', 'range', 'Acceptable range', 'Not set'],
  ['scenarios/*/tensions/*/rationale', 'text', 'Rationale', 'Not written'],
  [
    'scenarios/*/initiatives/*/disposition',
    'choice',
    'Keep, change or stop',
    'Not decided',
    { choices: dispositionWords },
  ],
  ...SCHOOL_ROWS,
  ...RETREAT_ROWS,
]

/** Every field of a plan, in the order in which screens and documents walk them. */
export const FIELDS: readonly FieldSpec[] = rows.map(([path, kind, label, empty, extra]) => ({
  path,
  kind,
  label,
  empty,
  ...extra,
}))

/** Every list of a plan to which people add items. */
export const LISTS: readonly ListSpec[] = [
  { path: 'ask/options', item: 'option', nameField: 'name', empty: 'No options listed', limit: 20 },
  { path: 'purpose/assumptions', item: 'assumption', nameField: 'text', empty: 'None named', limit: 100 },
  { path: 'purpose/objectives', item: 'objective', nameField: 'name', empty: 'No objectives yet', limit: 500 },
  { path: 'purpose/objectives/*/milestones', item: 'milestone', nameField: 'text', empty: 'None set', limit: 100 },
  { path: 'tensions/*/warnings', item: 'early warning', nameField: 'sign', empty: 'None named', limit: 100 },
  { path: 'tensions/*/parts', item: 'part', nameField: 'name', empty: 'No part differs', limit: 100 },
  { path: 'tensions/*/additions', item: 'point of your own', nameField: 'text', empty: 'None added', limit: 100 },
  { path: 'tensions/*/evidence', item: 'claim', nameField: 'claim', empty: 'None cited', limit: 100 },
  { path: 'tensions/*/dissents', item: 'dissent', nameField: 'text', empty: 'None recorded', limit: 100 },
  { path: 'environment', item: 'factor', nameField: 'name', empty: 'None listed', limit: 200 },
  { path: 'initiatives', item: 'initiative', nameField: 'name', empty: 'None listed', limit: 1000 },
  { path: 'refusals', item: 'refusal', nameField: 'text', empty: 'None listed', limit: 200 },
  {
    path: 'promptResponses',
    item: 'answer',
    nameField: 'text',
    empty: 'None',
    limit: 1000,
    begunBySetting: true,
  },
  {
    path: 'fits',
    item: 'cell of the grid',
    nameField: 'note',
    empty: 'Nothing considered yet',
    limit: 10_000,
    begunBySetting: true,
  },
  { path: 'switchedOff', item: 'question', nameField: 'reason', empty: 'None is switched off', limit: 500 },
  { path: 'ownQuestions', item: 'question of our own', nameField: 'text', empty: 'None added', limit: 500 },
  { path: 'arrows', item: 'arrow', nameField: 'assumption', empty: 'No arrow drawn yet', limit: 2000 },
  {
    path: 'scenarios',
    item: 'scenario',
    nameField: 'name',
    empty: 'No scenarios',
    limit: 100,
    recorded: ['copiedOn', 'adoptedOn'],
  },
  {
    path: 'scenarios/*/tensions',
    item: 'decision',
    nameField: 'rationale',
    empty: 'It changes no decision',
    limit: 100,
    begunBySetting: true,
    mirrors: { place: 'tensions', from: 'shouldBe' },
  },
  {
    path: 'scenarios/*/initiatives',
    item: 'initiative',
    nameField: 'disposition',
    empty: 'It changes no initiative',
    limit: 1000,
    begunBySetting: true,
    mirrors: { place: 'initiatives', from: 'disposition' },
  },
  ...SCHOOL_LISTS,
  ...RETREAT_LISTS,
]

/** What several items of a list are called: "early warnings", "points of your own", "criteria". */
export function itemsWord({ item, items }: Pick<ListSpec, 'item' | 'items'>): string {
  if (items !== undefined) return items
  const [first = '', rest = ''] = item.split(/(?= of )/)
  return `${/[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ie` : first}s${rest}`
}

/** The most characters that a field of this kind holds, or null where it is not a text. */
export function lengthLimit(kind: FieldKind): number | null {
  if (kind === 'line') return LINE_LIMIT
  if (kind === 'text') return LONG_TEXT_LIMIT
  if (kind === 'link') return LINK_LIMIT
  return null
}
