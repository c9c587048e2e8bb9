/** The two views of the coherence screen: decisions against what must fit them, and what they raise together. */
export const COHERENCE_VIEWS = ['grid', 'questions'] as const
export type CoherenceView = (typeof COHERENCE_VIEWS)[number]
