// One tension: where we are, where we should be, why, and what keeps the upside of the other side.
export { stepOfField, TENSION_STEPS, type TensionStep } from './steps'
export { TensionScreen } from './TensionScreen'
