export const elements = {
  heading: 'What must change in the organization',
  caption: 'Where the organization stands, and what it needs',
  columns: { element: 'Area', now: 'Now', needed: 'Needed', action: 'Action', owner: 'Who, by when' },
} as const

export const strains = {
  lead: 'Strained by the decisions: ',
  withoutAction: (count: number) =>
    count === 1 ? 'In one place nothing is planned yet.' : `In ${count} places nothing is planned yet.`,
  /** After the name of the part of the appendix. */
  where: ' says how, and what we do about each.',
  caption: 'Where decisions strain the organization, and what we do about it',
  by: (decision: string) => `, by ${decision}`,
  none: 'Of what we have considered, no decision strains the organization.',
  columns: {
    element: 'What is strained',
    note: 'How',
    action: 'What we do about it',
    owner: 'Who, by when',
  },
} as const

export const environment = {
  heading: 'What we control and what we do not',
  caption: 'Around the district',
  columns: { name: 'Factor', standing: 'Where it stands', response: 'What we do about it' },
} as const
