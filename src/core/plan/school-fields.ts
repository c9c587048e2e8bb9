import type { CRITERION_DIRECTIONS, CRITERION_KINDS, SCHOOL_CHOICES } from './values'

// Where to pilot, in the catalogue: the criteria that the district defines, and what its schools are by them.

const choiceWords: Record<(typeof SCHOOL_CHOICES)[number], string> = {
  pilot: 'Pilot now',
  prepare: 'Prepare',
  notNow: 'Not now',
}
const kindWords: Record<(typeof CRITERION_KINDS)[number], string> = { need: 'Need', readiness: 'Readiness' }
const directionWords: Record<(typeof CRITERION_DIRECTIONS)[number], string> = {
  higher: 'Higher is more',
  lower: 'Lower is more',
}

export const SCHOOL_ROWS = [
  ['criteria/*/name', 'line', 'Criterion', 'Unnamed criterion'],
  ['criteria/*/kind', 'choice', 'Tells of', 'Not set', { choices: kindWords, required: true }],
  ['criteria/*/weight', 'count', 'Weight', 'Not weighed'],
  ['criteria/*/direction', 'choice', 'Direction', 'Not set', { choices: directionWords, required: true }],
  ['criteria/*/from', 'number', 'Range from', 'Lowest'],
  ['criteria/*/to', 'number', 'Range to', 'Highest'],
  ['criteria/*/threshold', 'number', 'Needed to take part', 'No limit'],
  ['piloting/highNeed', 'count', 'High need begins at', '50, the middle'],
  ['piloting/ready', 'count', 'Ready begins at', '50, the middle'],

  ['schools/*/name', 'line', 'School', 'Unnamed school'],
  ['schools/*/level', 'line', 'Level or type', 'Not named'],
  ['schools/*/enrolment', 'count', 'Students', 'Not set'],
  ['schools/*/choice', 'choice', 'Choice', 'Not decided', { choices: choiceWords }],
  ['schools/*/reason', 'text', 'Reason for the choice', 'Not written'],
  ['schools/*/needed', 'text', 'What would make it ready', 'Not written'],
  ['schools/*/owner', 'line', 'Owner', 'No owner', { person: true }],
  ['schools/*/readyBy', 'day', 'Ready by', 'No date set'],
  ['schools/*/note', 'text', 'Note', 'No note'],
  ['schools/*/scores/*/value', 'number', 'Value', 'Not known'],
] as const

export const SCHOOL_LISTS = [
  { path: 'criteria', item: 'criterion', items: 'criteria', nameField: 'name', empty: 'No criteria yet', limit: 30 },
  { path: 'schools', item: 'school', nameField: 'name', empty: 'No schools listed', limit: 1000 },
  {
    path: 'schools/*/scores',
    item: 'value',
    nameField: 'value',
    empty: 'Nothing known yet',
    limit: 200,
    begunBySetting: true,
    namedBy: 'criteria',
  },
] as const
