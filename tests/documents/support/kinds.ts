import type { DocumentChoice } from '../../../src/core/report'
import { content } from './plans'

const first = content.tensions[0]?.id ?? ''
const last = content.tensions.at(-1)?.id ?? ''

type Choices<Kind> = Readonly<Record<string, Extract<DocumentChoice, { kind: Kind }>>>

/**
 * Every kind of document stands here, with the ways in which it is made: a kind that is missing does not compile. Only
 * forms of paper, which need an open round, have a test of their own (forms.test.ts).
 */
const BY_KIND = {
  strategy: { strategy: { kind: 'strategy' } },
  memo: { memo: { kind: 'memo' } },
  record: {
    'first record': { kind: 'record', tension: first },
    'last record': { kind: 'record', tension: last },
  },
  worksheet: {
    worksheet: { kind: 'worksheet', tension: first },
    'blank worksheet': { kind: 'worksheet', tension: last, blank: true },
  },
  retreat: { 'retreat record': { kind: 'retreat' } },
} satisfies { [Kind in Exclude<DocumentChoice['kind'], 'form'>]: Choices<Kind> }

/** What the gate looks at with each hard plan, and what there is a golden document of. */
export const CHOICES: Readonly<Record<string, DocumentChoice>> = Object.assign({}, ...Object.values(BY_KIND))

/** All but the strategy, which has tests of its own. */
export const SHORT_CHOICES = Object.fromEntries(Object.entries(CHOICES).filter(([, { kind }]) => kind !== 'strategy'))
