// One tension: where we are, where we should be, why, and what keeps the upside of the other side.
export { BoardScreen } from './board/BoardScreen'
export { TensionScreen } from './TensionScreen'
