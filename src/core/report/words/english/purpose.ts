export const problem = {
  heading: 'Problem and goals',
  problem: 'The problem',
  vision: 'The vision',
  innovation: 'To be scaled',
  district: 'The district',
  schools: 'schools',
  enrolment: 'students',
  lowIncome: 'low-income',
  teacher: 'For teachers',
  student: 'For students',
  content: 'In the content',
  goals: 'Goals',
  columns: {
    goal: 'Goal, and for whom',
    measure: 'Measured by',
    baseline: 'Now',
    target: 'Target, by when',
    milestones: 'Milestones',
  },
} as const

export const theory = {
  heading: 'Theory of action',
  ifLabel: 'If',
  thenLabel: 'Then',
  soThat: 'So that',
  assumptions: 'We assume',
  falsifier: 'Wrong if',
  chain: 'The chain',
  figure: 'From what we do to what we want',
  legend:
    'Each arrow is a step that we expect. A dashed one does not say yet what it takes for granted; at a frayed end the chain stops.',
  figureAlternative: (title: string, steps: string) => `${title}. ${steps}`,
  whole: 'Every action leads through the classroom to an objective.',
  breaks: 'Where the chain breaks:',
} as const
