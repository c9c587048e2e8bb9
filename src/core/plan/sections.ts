/** The parts of a plan as people know them from the screens, in the order of the walk; the tensions have one each. */
export const PLAN_SECTIONS = {
  ask: 'The ask',
  purpose: 'Purpose',
  tensions: 'Seven tensions',
  team: 'Team',
  scenarios: 'Scenarios',
  elements: 'Elements',
  initiatives: 'Initiatives',
  schools: 'Schools',
  coherence: 'Coherence',
  document: 'Document',
} as const

export type PlanSection = keyof typeof PLAN_SECTIONS

const bySteps: Record<string, PlanSection> = {
  ask: 'ask',
  tensions: 'tensions',
  scenarios: 'scenarios',
  people: 'team',
  rounds: 'team',
  agenda: 'team',
  parkingLot: 'team',
  actions: 'team',
  elements: 'elements',
  environment: 'elements',
  initiatives: 'initiatives',
  refusals: 'initiatives',
  schools: 'schools',
  criteria: 'schools',
  piloting: 'schools',
  promptResponses: 'coherence',
  fits: 'coherence',
  switchedOff: 'coherence',
  ownQuestions: 'coherence',
  arrows: 'coherence',
  document: 'document',
  houseStyle: 'document',
}

/** The part of the plan in which the value at `path` is set. */
export function sectionOf(path: string): PlanSection {
  const [first = ''] = path.split('/')
  return Object.hasOwn(bySteps, first) ? (bySteps[first] as PlanSection) : 'purpose'
}
