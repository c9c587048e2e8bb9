export const learning = {
  heading: 'How we will learn',
  measures: 'What every school measures',
  measureColumns: { measure: 'Measure', goal: 'Goal', baseline: 'Now', target: 'Target' },
  triggers: 'What would make us move',
  triggerColumns: { tension: 'Decision', position: 'Stands at', trigger: 'Moves if', review: 'Reviewed' },
  falsifier: 'Wrong if',
} as const

export const risks = {
  heading: 'Risks and early warnings',
  mainRisk: 'Main risk',
  watch: 'Who watches for what',
  watchColumns: { owner: 'Watched by', signs: 'Early warnings' },
  calendar: 'Calendar',
  calendarColumns: { date: 'Date', what: 'What', who: 'Who' },
  decisionDue: 'The decision asked for in this document',
  review: (title: string) => `Review: ${title}`,
  action: (name: string) => `Due: ${name}`,
  goal: (name: string) => `Goal: ${name}`,
  noWarnings: 'No early warnings are named yet.',
  noDates: 'No dates are set yet.',
} as const
