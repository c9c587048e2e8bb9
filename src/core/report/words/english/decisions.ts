export const decisions = {
  heading: 'The seven decisions',
  introduction:
    ' The picture shows where the district stands today and where its leaders say it should be. Neither end is better than the other.',
  figure: 'Where we are today and where we should be',
  legend:
    'The bar is where we are today, the numbered disc where we should be, and the arrow the move. Brackets show what would still be acceptable; a ring struck through is an earlier decision. The thin line only joins the seven.',
  figureAlternative: (title: string, states: string) =>
    `${title}. Scales of nine points, one below the other. ${states}`,
  wording: ' The short titles and the words for the nine points are Throughline’s own.',
  positions: 'The seven positions',
  columns: {
    tension: 'Decision',
    today: 'Today',
    shouldBe: 'Should be',
    status: 'Status',
    decider: 'Who decides',
    review: 'Review',
    decision: 'Decision, who decides',
    reasons: 'The question and our reasons',
  },

  summary: 'The seven decisions in short',
  today: 'Today ',
  shouldBe: 'Should be ',
  review: 'Review ',
  why: 'Why: ',
  guard: 'Guard: ',
  guardFor: 'Guard for ',
  trigger: 'What would move it: ',
  dissent: 'Disagrees: ',
  moreDissents: (count: number) =>
    count === 1
      ? 'One more who disagrees is quoted in the appendix.'
      : `${count} more who disagree are quoted in the appendix.`,
} as const

export const decision = {
  between: 'Between',
  and: ' and ',
  position: 'Position',
  today: 'today ',
  shouldBe: 'should be ',
  acceptable: 'acceptable ',
  status: 'Status',
  decidedOn: (day: string) => `Decided ${day}`,
  review: 'review: ',
  people: 'Who',
  decides: 'decides: ',
  consulted: 'consulted: ',
  informed: 'informed: ',
  interests: 'Interests',
  rationale: 'Why',
  guard: 'Guard',
  guardFor: 'For ',
  trigger: 'We move if',
  warnings: 'Early warnings',
  warningColumns: { sign: 'Early warning', side: 'Too much of', measure: 'Measure', owner: 'Watched by' },
  /** On the next page the caption alone says to which decision a table belongs. */
  captionOf: (what: string, title: string) => `${what}: ${title}`,
  parts: 'By part',
  partsCaption: 'Parts that were decided by themselves',
  partWhy: 'why: ',
  partMovedBy: 'would move it: ',
  partColumns: { name: 'Part', today: 'Today', shouldBe: 'Should be', decider: 'Who decides it' },
  dissent: 'Disagrees',
  replaces: 'Replaces',
  replaced: (position: string, from: string | null, to: string) =>
    from === null ? `${position}, until ${to}. ` : `${position}, from ${from} to ${to}. `,
  changedBecause: 'Changed because: ',
} as const

export const ledger = {
  heading: 'Who decides what, part by part',
  caption: (title: string) => `Every part of ${title}`,
  columns: {
    name: 'Part',
    held: 'Side',
    shouldBe: 'Should be, today',
    decider: 'Who decides it',
    note: 'Why',
    movedBy: 'What evidence would move it',
  },
} as const
