/** The two views of the seven tensions: what is decided, and what could be decided instead. */
export const OVERVIEW_VIEWS = ['decisions', 'scenarios'] as const
export type OverviewView = (typeof OVERVIEW_VIEWS)[number]
