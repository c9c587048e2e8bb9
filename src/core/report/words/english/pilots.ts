export const pilots = {
  heading: 'Where to pilot',
  noPick: ' The numbers do not pick a school.',
  criteria: 'Our criteria',
  schools: 'Schools',
  kinds: { need: 'need', readiness: 'readiness' },
  madeOf: { need: 'Need: ', readiness: 'Readiness: ' },
  part: (name: string, percent: number) => `${name} (${percent}%)`,
  line: {
    need: (from: number) => `High from ${from} of 100.`,
    readiness: (from: number) => `Ready from ${from} of 100.`,
  },
  share: (percent: number, kind: string) => `${percent}% of ${kind}`,
  rangeTo: ' to ',
  limit: { higher: 'at least ', lower: 'at most ' },
  needs: {
    higher: (limit: string) => `at least ${limit} needed`,
    lower: (limit: string) => `at most ${limit} needed`,
  },
  figure: 'Need against readiness, by our criteria and weights.',
  legend:
    'A full disc pilots now, a half one is to be prepared, a ring struck through waits, a dot is not decided. A dashed outline lacks a value; a cross is excluded by a limit.',
  figureAlternative: (title: string, lead: string) => `${title}. ${lead}`,
  quarters: 'Schools in each quarter of the picture',
  pilots: 'Schools that pilot now',
  sturdy: 'What changes if one weight is doubled or halved',
  noPilots: 'No school is chosen to pilot yet.',
  ready: 'Schools to be made ready, the highest need first',
  more: (count: number) => `And ${count.toLocaleString('en-US')} more, in the appendix.`,
  excludedLead: 'Excluded by our criteria: ',
  excluded: (count: number, students: number, missing: number) => {
    const schools = count === 1 ? '1 school' : `${count.toLocaleString('en-US')} schools`
    if (missing === count) return `${schools}.`
    const without = missing === 0 ? '' : `, not counting ${missing} whose number of students is not set`
    return `${schools} with ${students.toLocaleString('en-US')} students${without}.`
  },
  meanNeed: (excluded: number, others: number) => `Their average need is ${excluded}; that of the others is ${others}.`,
  columns: {
    criterion: 'Criterion',
    kind: 'Shows',
    weight: 'Weight',
    range: 'Range',
    limit: 'Needed',
    quarter: 'Quarter',
    schools: 'Schools',
    school: 'School',
    need: 'Need',
    readiness: 'Readiness',
    reason: 'Why',
    sturdy: 'Where it lies',
    rank: 'Its rank',
    needed: 'What would make it ready',
    owner: 'Who, by when',
  },
} as const
