export const resources = {
  heading: 'Resources',
  caption: 'What we keep, change and stop, and what it costs',
  columns: {
    name: 'Initiative, owner',
    disposition: 'Choice',
    once: 'Once',
    perYear: 'Per year',
    source: 'Paid from',
    until: 'Funded until',
  },
  continuing: 'Kept or changed',
  ending: 'Stopped or paused',
  undecided: 'Not yet decided',
  withoutEstimate: (count: number) => `${count} not estimated`,
  more: (count: number) => `The sums count ${count} more, which cost less.`,
  /** After the name of the part of the appendix. */
  where: ' says why, what each initiative serves, and what each source pays.',

  inFull: 'Initiatives in full',
  reasons: 'What each initiative serves, and why we chose so',
  reasonColumns: { name: 'Initiative, owner', disposition: 'Choice', serves: 'Serves', reason: 'Reason' },
  everyCost: 'What each initiative costs',
  source: 'Paid from',
  bySource: 'What each source pays',
  chart: {
    caption: 'What each source pays a year',
    values: 'Dollars a year',
    alternative: (sums: string) => `A bar for each source. ${sums}`,
  },
  unnamedSource: 'No source named',
  all: 'All initiatives',
  inHeader: { once: 'once', perYear: 'per year' },
} as const
