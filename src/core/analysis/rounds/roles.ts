import type { Plan, Round } from '../../plan/schema'
import type { RevealedAnswer } from '../../rounds'
import { groupByRole } from '../agreement'
import { type Distribution, distributionOf } from './distribution'

/** What should be, as one role answers it. */
export interface ByRole {
  /** Null for everybody whose role is not shown apart. */
  role: string | null
  shouldBe: Distribution
}

/** The role behind an answer, as far as its round shows it: where it shows names, the list of people has it. */
function roleOf(plan: Plan, { showing }: Pick<Round, 'showing'>, { person, role }: RevealedAnswer): string {
  if (showing === 'roles') return role ?? ''
  return showing === 'names' && person !== null ? (plan.people.byId[person]?.role.trim() ?? '') : ''
}

/**
 * What should be by role, where nobody can be singled out. Whoever skipped the question is not among them, so that a
 * group is as large as its dots. Empty where no group can be shown apart.
 */
export function byRole(plan: Plan, round: Round, answers: readonly RevealedAnswer[], tension: string): ByRole[] {
  const placed = answers.flatMap((answer) => {
    const position = answer.sheet[tension]?.shouldBe ?? null
    return position === null ? [] : [{ role: roleOf(plan, round, answer), position }]
  })
  const { shown, rest } = groupByRole(placed)
  const of = (members: readonly { position: number }[]) => distributionOf(members.map(({ position }) => position))
  // In the order of the list of people: the order of answers tells nothing, and must not change from round to round.
  const listed = plan.people.order.map((id) => plan.people.byId[id]?.role.trim() ?? '')
  const place = (role: string) => (listed.includes(role) ? listed.indexOf(role) : listed.length)
  const groups = shown
    .toSorted((one, other) => place(one.role) - place(other.role))
    .map(({ role, answers: members }): ByRole => ({ role, shouldBe: of(members) }))
  return groups.length === 0 || rest.length === 0 ? groups : [...groups, { role: null, shouldBe: of(rest) }]
}
