// This window's side of the app: its copy of the plan, what is being typed, and the way to the main process.
export { onEvent, RequestFailed, request } from './bridge'
export { type Reading, useDraft } from './draft'
export { flushPending } from './pending'
export * from './plan-store'
export { offerRemedy, remedyFor } from './remedies'
export { useRevealedRounds, useRoundStanding } from './rounds'
export * from './settings'
export { useToday } from './today'
