/** The three steps of a tension. Only the first is needed, so that all seven can be walked in one evening. */
export const TENSION_STEPS = ['position', 'bothSides', 'record'] as const
export type TensionStep = (typeof TENSION_STEPS)[number]

const bothSides = /^(wanted|guard)[AB]$|^(trigger|warnings|parts|additions)$/
const record = /^(decider|consulted|informed|interests|evidence|reviewDate|dissents|superseded)$/

/** The step on which a field of a tension stands; `path` begins with `tensions/…`. */
export function stepOfField(path: string): TensionStep {
  const field = path.split('/')[2] ?? ''
  if (bothSides.test(field)) return 'bothSides'
  return record.test(field) ? 'record' : 'position'
}
