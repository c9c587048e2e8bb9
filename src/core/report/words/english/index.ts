import { appendix } from './appendix'
import { coherence } from './coherence'
import { decision, decisions, ledger } from './decisions'
import { form } from './form'
import { general } from './general'
import { learning, risks } from './learning'
import { boardMemo, memo, worksheet } from './memo'
import { elements, environment, strains } from './organization'
import { pilots } from './pilots'
import { problem, theory } from './purpose'
import { resources } from './resources'
import { retreat } from './retreat'

/** Every fixed word of the document in English: short, plain, for a board. Statements about schools come from the content. */
export const ENGLISH = {
  ...general,
  memo,
  boardMemo,
  worksheet,
  form,
  retreat,
  problem,
  theory,
  decisions,
  decision,
  ledger,
  elements,
  strains,
  coherence,
  environment,
  pilots,
  resources,
  learning,
  risks,
  appendix,
} as const
