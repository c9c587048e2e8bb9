export const elements = {
  heading: 'What must change in the organization',
  caption: 'The organization, now and as needed',
  columns: { element: 'Element', now: 'Now', needed: 'Needed', action: 'Action', owner: 'Who, by when' },
} as const

export const strains = {
  caption: 'Where decisions strain the organization',
  none: 'Of what we have considered, no decision strains the organization.',
  columns: {
    element: 'Strained',
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
