// The ask: what the board is asked to decide, by when, at what cost.
export { AskScreen } from './AskScreen'
