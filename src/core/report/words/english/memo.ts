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
  coherence: 'What pulls apart',
  open: 'We have not answered this yet.',
  allChanged: 'The questions that the decisions raised together have been answered by changing them.',
  moreQuestions: (count: number) => `And ${count} more, in the strategy document.`,
  cost: 'What the initiatives cost',
  continuing: 'Kept or changed',
  ending: 'Stopped or paused',
  next: 'Next steps',
} as const

export const worksheet = {
  filled: (positions: string) => `Left and right carry no better or worse. ${positions}`,
  blank: 'Mark today with a bar and where we should be with a circle. Left and right carry no better or worse.',
} as const
