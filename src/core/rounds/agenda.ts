import type { AgendaStep, Plan } from '../plan/schema'

export interface NamedStep extends AgendaStep {
  id: string
}

/** A step that is held up. Of no plan: a break in the clock is not part of what was agreed. */
export interface Pause {
  /** The id of the step whose clock it concerns. */
  step: string
  /** Since when the clock stands still, ISO 8601, UTC; null while it runs. */
  since: string | null
  /** How long it stood still before that, in milliseconds. */
  before: number
}

/** How a step stands against its plan, in whole seconds. */
export interface StepTime {
  used: number
  /** Below zero once the step takes longer than planned; null where no time is set. */
  left: number | null
  paused: boolean
}

/** An agenda for an afternoon, to begin with: three hours with a break. Ours; no research stands behind the minutes. */
export const SUGGESTED_AGENDA: readonly Pick<AgendaStep, 'kind' | 'name' | 'minutes'>[] = [
  { kind: 'other', name: 'Welcome, and what today is for', minutes: 10 },
  { kind: 'answer', name: 'Everyone answers alone', minutes: 25 },
  { kind: 'reveal', name: 'See where we stand', minutes: 10 },
  { kind: 'discuss', name: 'Discuss the two or three that lie furthest apart', minutes: 45 },
  { kind: 'other', name: 'Break', minutes: 10 },
  { kind: 'again', name: 'Answer those again, alone', minutes: 10 },
  { kind: 'reveal', name: 'See what moved', minutes: 10 },
  { kind: 'decide', name: 'Decide, and write down who sees it otherwise', minutes: 45 },
  { kind: 'other', name: 'Next steps: who does what by when', minutes: 15 },
]

export function stepsOf({ agenda }: Plan): NamedStep[] {
  return agenda.order.flatMap((id) => {
    const step = agenda.byId[id]
    return step ? [{ id, ...step }] : []
  })
}

/** The step that was begun and not ended, or null. */
export function runningStep(plan: Plan): NamedStep | null {
  return stepsOf(plan).find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null
}

/** What comes after the running step; with none running, after the last one that was begun. Null at the end. */
export function stepAfter(plan: Plan): NamedStep | null {
  const steps = stepsOf(plan)
  const here = steps.findIndex(({ id }) => id === runningStep(plan)?.id)
  const last = here === -1 ? steps.findLastIndex(({ startedAt }) => startedAt !== null) : here
  return steps[last + 1] ?? null
}

/** @param now ISO 8601, UTC */
export function timeOn(step: AgendaStep & { id?: string }, pause: Pause | null, now: string): StepTime {
  const own = pause !== null && pause.step === step.id ? pause : null
  const until = own?.since ?? step.endedAt ?? now
  const begun = step.startedAt === null ? until : step.startedAt
  const used = Math.max(0, Math.floor((Date.parse(until) - Date.parse(begun) - (own?.before ?? 0)) / 1000))
  return {
    used,
    left: step.minutes === null ? null : step.minutes * 60 - used,
    paused: own !== null && own.since !== null,
  }
}

/** The pause of a step, begun or ended at a moment. */
export function pausedAt(pause: Pause | null, step: string, now: string): Pause {
  if (pause === null || pause.step !== step) return { step, since: now, before: 0 }
  if (pause.since === null) return { ...pause, since: now }
  return { step, since: null, before: pause.before + Math.max(0, Date.parse(now) - Date.parse(pause.since)) }
}

/** "12:05" of minutes and seconds; hours only where there are some. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** What the clock of a step says: "12:05 left of 25 minutes", "3:10 over the 25 minutes", "4:00 so far". */
export function timeWords({ used, left, paused }: StepTime, minutes: number | null): string {
  const planned = minutes === 1 ? '1 minute' : `${minutes} minutes`
  const words =
    left === null
      ? `${clockText(used)} so far`
      : left >= 0
        ? `${clockText(left)} left of ${planned}`
        : `${clockText(left)} over the ${planned}`
  return paused ? `${words}, paused` : words
}
