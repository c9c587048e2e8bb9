// What the product may state: the seven tensions, the elements, the sources, the coherence checks.
// All of it is data in resources/content; this folder checks its shape and finds things in it.
// No tension is named in code: rewording, or another study, needs no TypeScript.
export { bundledContent } from './bundled'
export {
  frameById,
  numberSources,
  pointWord,
  quotationById,
  type Side,
  sourceById,
  statementById,
  tensionById,
} from './lookup'
export { ours } from './marks'
export type {
  CoherenceCheck,
  Condition,
  Content,
  ElementContent,
  LinkQuestion,
  Pole,
  PositionCondition,
  ProfileCondition,
  Quotation,
  Shares,
  Source,
  Statement,
  Study,
  TensionContent,
} from './schema'
