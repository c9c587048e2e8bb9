/** A group of fewer is not shown apart, and neither is a rest from which it could be computed. */
const FEWEST_IN_A_GROUP = 3

export interface Group<Answer> {
  role: string
  answers: Answer[]
}

export interface Grouped<Answer> {
  /** Groups that may be shown apart, in the order in which their roles first came. */
  shown: Group<Answer>[]
  /** Everybody else. Empty where every group is shown; otherwise never fewer than three. */
  rest: Answer[]
}

/**
 * Divides answers by role so that nobody can be singled out: whoever knows the whole and the groups that are shown
 * can compute the rest, so a rest of one or two takes in the smallest shown group as well.
 * An answer without a role belongs to the rest.
 */
export function groupByRole<Answer extends { role: string }>(answers: readonly Answer[]): Grouped<Answer> {
  const byRole = new Map<string, Answer[]>()
  for (const answer of answers) {
    const group = byRole.get(answer.role)
    if (group === undefined) byRole.set(answer.role, [answer])
    else group.push(answer)
  }
  const groups = [...byRole].map(([role, members]) => ({ role, answers: members }))
  const shown = groups.filter((group) => group.role !== '' && group.answers.length >= FEWEST_IN_A_GROUP)
  const hidden = () => answers.length - shown.reduce((total, group) => total + group.answers.length, 0)
  while (shown.length > 0 && hidden() > 0 && hidden() < FEWEST_IN_A_GROUP) {
    const smallest = shown.reduce((least, group) => (group.answers.length <= least.answers.length ? group : least))
    shown.splice(shown.indexOf(smallest), 1)
  }
  const roles = new Set(shown.map((group) => group.role))
  return { shown, rest: answers.filter((answer) => !roles.has(answer.role)) }
}
