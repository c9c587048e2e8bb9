export const memo = {
  heading: 'Decision memo',
  to: 'Asked of',
  by: ', by ',
  why: 'Why',
  /** After the name of the section. */
  whyContinues: ' tells the rest.',
  options: 'Options',
  recommendation: 'We recommend',
  cost: 'Cost',
  once: 'once',
  perYear: 'a year',
  costSource: 'Paid from',
  mainRisk: 'Main risk',
  standing: 'The decisions',
  dissent: 'Who disagrees',
  dissentOn: (titles: string) => ` on ${titles}`,
  moreDissenters: (count: number) => `And ${count} more.`,
  /** After the name of the section. */
  dissentWhere: ' has their words.',
  earlier: 'Before this',
} as const

export const boardMemo = {
  whyContinues: 'The strategy document tells the rest.',
  coherence: 'Where decisions conflict',
  open: 'We have not answered this yet.',
  allChanged: 'We answered every question that the decisions raised by changing something.',
  moreQuestions: (count: number) => `And ${count} more, in the strategy document.`,
  cost: 'What the initiatives cost',
  continuing: 'Kept or changed',
  ending: 'Stopped or paused',
  next: 'Next steps',
} as const

export const worksheet = {
  filled: (positions: string) => `Neither end is better than the other. ${positions}`,
  blank: 'Mark today with a bar and where we should be with a circle. Neither end is better than the other.',
  /** Below the names of the rows that people fill in. */
  hints: {
    wanted: 'What do we hope for from this side?',
    guard: 'What keeps this side’s upsides while we lean to the other?',
    warnings: 'What would show first that we have too much of it?',
  },
} as const
