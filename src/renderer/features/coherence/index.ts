// Coherence: what the positions raise when they are read together, as questions for the team.
export { CoherenceScreen } from './CoherenceScreen'
