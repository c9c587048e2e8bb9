import type { AGENDA_KINDS } from './values'

// The team and its retreats, in the catalogue.

const agendaWords: Record<(typeof AGENDA_KINDS)[number], string> = {
  answer: 'Answer alone',
  reveal: 'Reveal',
  discuss: 'Discuss',
  again: 'Answer again',
  decide: 'Decide',
  other: 'Something else',
}

export const RETREAT_ROWS = [
  ['people/*/name', 'line', 'Name', 'Unnamed person', { person: true }],
  ['people/*/role', 'line', 'Role', 'No role'],
  ['agenda/*/kind', 'choice', 'Kind of step', 'Not set', { choices: agendaWords }],
  ['agenda/*/name', 'line', 'Step', 'Unnamed step'],
  ['agenda/*/minutes', 'count', 'Minutes', 'No time set'],
  ['parkingLot/*/text', 'line', 'Parked for later', 'Not written'],
  ['parkingLot/*/from', 'line', 'Raised by', 'Not named', { person: true }],
  ['actions/*/text', 'line', 'Next step', 'Not written'],
  ['actions/*/owner', 'line', 'Who', 'Nobody named', { person: true }],
  ['actions/*/date', 'day', 'By when', 'No date set'],
  ['actions/*/note', 'text', 'Note', 'No note'],
] as const

export const RETREAT_LISTS = [
  { path: 'people', item: 'person', items: 'people', nameField: 'name', empty: 'Nobody listed', limit: 120 },
  {
    path: 'agenda',
    item: 'step of the agenda',
    nameField: 'name',
    empty: 'No agenda yet',
    limit: 100,
    recorded: ['startedAt', 'endedAt'],
  },
  {
    path: 'parkingLot',
    item: 'parked question',
    nameField: 'text',
    empty: 'Nothing is parked',
    limit: 200,
  },
  { path: 'actions', item: 'next step', nameField: 'text', empty: 'No next steps yet', limit: 500 },
] as const
