export const learning = {
  heading: 'How we will learn',
  /** Before the name of the table of goals. */
  measures: 'This is what we measure. Where we stand and what we aim for is in ',
  measuresEnd: '.',
  /** After the name of the table of decisions. */
  triggers: ' says what would move each decision',
  reviews: '; the days on which we look at it again are in ',
} as const

export const risks = {
  heading: 'Risks and early warnings',
  mainRisk: 'Main risk',
  watch: 'Who watches for what',
  watchColumns: { owner: 'Watched by', signs: 'Early warnings' },
  calendar: 'Calendar',
  next: 'What comes next',
  everything: 'Everything that has a date',
  /** After the name of the part of the appendix. */
  everyDate: ' has every date.',
  calendarColumns: { date: 'Date', what: 'What', who: 'Who' },
  decisionDue: 'The decision asked for in this document',
  review: (title: string) => `Review: ${title}`,
  action: (name: string) => `Action due: ${name}`,
  goal: (name: string) => `Goal: ${name}`,
  noWarnings: 'No early warnings are named yet.',
  noDates: 'No dates are set yet.',
} as const
