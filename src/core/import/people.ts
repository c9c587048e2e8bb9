import { type ImportSubject, type ImportTarget, importTarget } from './target'

/** The people who are asked, with what lists of staff call their columns. */
const PEOPLE: ImportTarget = importTarget('people', {
  items: 'people',
  columns: {
    name: [
      'names',
      'full name',
      'person',
      'people',
      'member',
      'members',
      'team member',
      'participant',
      'participants',
      'attendee',
      'attendees',
      'invitee',
      'display name',
      'employee',
      'employee name',
      'staff name',
      'who',
    ],
    role: [
      'roles',
      'position',
      'title',
      'job title',
      'job',
      'function',
      'department',
      'group',
      'stakeholder group',
      'represents',
      'constituency',
    ],
  },
})

/** Every plan has the same fields for a person. */
export const PEOPLE_SUBJECT: ImportSubject = {
  item: PEOPLE.item,
  items: PEOPLE.items,
  makes: [],
  target: () => PEOPLE,
  keyOf: ({ id }) => id,
}
