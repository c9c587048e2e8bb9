import { type ChainBreak, chainBreaks } from '../../analysis/chain'
import { breakWords } from '../../analysis/chain-words'
import { CHAIN_DOCUMENT_FRAME, layoutChain } from '../../charts'
import { type Chain, chainOf } from '../../plan/chain'
import type { Block, FigureBlock } from '../blocks'
import type { ReportContext } from '../context'
import { text } from '../runs'
import { WORDS } from '../words'

const words = WORDS.theory

/** So many breaks are told; the picture shows where the others are. */
const MOST_BREAKS = 6

function figure(chain: Chain, breaks: readonly ChainBreak[]): FigureBlock {
  const { width, height, marks, title, description } = layoutChain(chain, breaks, CHAIN_DOCUMENT_FRAME)
  return {
    kind: 'figure',
    caption: `${words.figure}. ${words.legend}`,
    number: 0,
    alternative: words.figureAlternative(title, description),
    drawing: { width, height, marks, title, description },
    table: null,
  }
}

function broken(breaks: readonly ChainBreak[]): Block[] {
  if (breaks.length === 0) return [{ kind: 'paragraph', role: 'body', runs: [text(words.whole)], field: 'arrows' }]
  const told = breaks.slice(0, MOST_BREAKS).map(breakWords)
  const more = breaks.length - told.length
  const items = [...told, ...(more > 0 ? [WORDS.andMore(more)] : [])].map((one) => ({ paragraphs: [[text(one)]] }))
  return [
    { kind: 'paragraph', role: 'body', runs: [text(words.breaks)], field: 'arrows', keepWithNext: true },
    { kind: 'list', ordered: false, items, field: 'arrows' },
  ]
}

/** The theory of action as a picture, and where it breaks; nothing while no arrow is drawn. */
export function chain({ plan }: ReportContext): Block[] {
  const drawn = chainOf(plan)
  if (drawn.arrows.length === 0) return []
  const breaks = chainBreaks(drawn, plan)
  return [figure(drawn, breaks), ...broken(breaks)]
}
