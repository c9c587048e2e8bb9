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
  tensionById,
} from './lookup'
export {
  type CoherenceCheck,
  type Condition,
  type Content,
  type ElementContent,
  ours,
  type Pole,
  type ProfileCondition,
  type Quotation,
  type Shares,
  type Source,
  type Statement,
  type Study,
  type TensionContent,
} from './schema'
