/** The views of the coherence screen: decisions against what must fit them, what they raise together, and the chain. */
export const COHERENCE_VIEWS = ['grid', 'questions', 'chain'] as const
export type CoherenceView = (typeof COHERENCE_VIEWS)[number]
