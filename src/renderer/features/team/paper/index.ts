// Forms of paper: printing them, and typing in what came back.
export { PaperGrid } from './PaperGrid'
