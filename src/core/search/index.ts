// Looking for words: in every text of a plan, and in the names of things to choose from.
export { findInTexts, findMatches, type Match, type ShownMatch, showMatches } from './find'
export { neighbourIndex } from './neighbour'
export { rankByWords } from './words'
