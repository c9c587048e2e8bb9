// The sections of the strategy document, one file each, in the order in which they are printed.
import type { Block } from '../blocks'
import type { ReportContext } from '../context'
import { appendix } from './appendix'
import { coherence } from './coherence'
import { decisions } from './decisions'
import { elements } from './elements'
import { environment } from './environment'
import { learning } from './learning'
import { memo } from './memo'
import { pilots } from './pilots'
import { problem } from './problem'
import { resources } from './resources'
import { risks } from './risks'
import { theory } from './theory'

/** A section of the document: its blocks, before headings and tables have their numbers. */
export type Section = (context: ReportContext) => Block[]

export const SECTIONS: readonly Section[] = [
  memo,
  problem,
  theory,
  decisions,
  elements,
  coherence,
  environment,
  pilots,
  resources,
  learning,
  risks,
  appendix,
]
