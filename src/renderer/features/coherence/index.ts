// Coherence: each decision against what must fit it, and what the positions raise when they are read together.
export { CoherenceScreen } from './CoherenceScreen'
