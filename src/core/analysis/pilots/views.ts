/** What the screen of schools shows, one at a time. */
export const PILOTS_VIEWS = ['picture', 'table', 'criteria', 'leftOut'] as const
export type PilotsView = (typeof PILOTS_VIEWS)[number]
