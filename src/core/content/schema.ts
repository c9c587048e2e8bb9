import { z } from 'zod'
import { findSchema, planConditions } from './link-schema'
import { ours, pointCount } from './marks'

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'has white space at an end')
const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'is not an id (lower case, digits, hyphens, dots)')
const sourceId = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'is not a source id')
const sources = z.array(sourceId).min(1, 'has no source: name one, or say "ours"')

const statementSchema = z.strictObject({ id, text, sources })

const poleSchema = z.strictObject({
  name: text,
  inSentence: text,
  lines: z.array(text).min(1).max(2),
  sources,
  upsides: z.array(statementSchema).min(2, 'has fewer than two upsides'),
  risks: z.array(statementSchema).min(2, 'has fewer than two risks'),
})

const shareSchema = z.strictObject({ percent: z.number().int().positive().max(99), label: text })

const sharesSchema = z
  .strictObject({ a: shareSchema, b: shareSchema, unreported: z.number().int().positive().max(99), sources })
  .refine((shares) => shares.a.percent + shares.b.percent < 100, 'the two shares must not fill 100')
  .refine(
    (shares) => shares.a.percent + shares.b.percent + shares.unreported === 100,
    'unreported is not what the two shares leave of 100',
  )

/** A profile that the plan can be matched against exactly; both ends are included. */
const profileConditionSchema = z
  .strictObject({
    kind: z.literal('schoolCount'),
    from: z.number().int().positive(),
    to: z.number().int().positive(),
  })
  .refine((range) => range.from <= range.to, 'from lies above to')

const reportedSchema = z.strictObject({
  /** Null where no share was published. */
  shares: sharesSchema.nullable(),
  statements: z.array(statementSchema).min(1),
  /** Which of the statements to show as reported by systems with a like profile. */
  profile: z.array(z.strictObject({ when: profileConditionSchema, statementId: id })).default([]),
})

const pointWord = text.max(20, 'is longer than 20 characters')

export const tensionSchema = z.strictObject({
  id,
  number: z.number().int().positive(),
  title: text,
  titleSources: sources,
  question: z.strictObject({ text, sources }),
  poles: z.strictObject({ a: poleSchema, b: poleSchema }),
  points: z.strictObject({ words: z.array(pointWord).length(pointCount, 'needs nine words'), sources }),
  reported: reportedSchema,
  prompts: z.array(statementSchema).min(1),
  both: z.array(statementSchema).min(1),
  /** Parts that a team may want to place one by one: names to press, never put into a plan by themselves. */
  parts: z.strictObject({ names: z.array(text.max(32, 'is longer than 32 characters')).min(4).max(8), sources }),
})

export const sourceSchema = z.strictObject({
  id: sourceId,
  short: text.max(48),
  reference: text,
  kind: z.enum(['article', 'web', 'paper']),
  /** Year, year-month or day; null where none is printed or recorded. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  limits: text.optional(),
  url: z.httpUrl().optional(),
})

export const quotationSchema = z.strictObject({
  id,
  text,
  speaker: text,
  article: text,
  sources,
  /** The tensions beside which it may be shown; the choice is ours. */
  tensions: z.array(id),
})

const elementSchema = z.strictObject({
  id,
  name: text,
  definition: statementSchema,
  diagnostic: statementSchema,
})

export const elementsFileSchema = z.strictObject({
  elements: z.array(elementSchema).length(5),
  frame: z.array(elementSchema).min(1),
  /** The columns of the grid, in their order: ids of elements and of the frame. */
  grid: z.array(id).min(1),
  mapping: z.strictObject({ sources, byTension: z.record(id, z.array(id).min(1)) }),
})

const sideConditionSchema = z.strictObject({ kind: z.literal('side'), tension: id, side: z.enum(['a', 'b']) })

/** "side" is met by a should-be mark off the middle; "noSharedMeasure" by a plan in which no measure is shared. */
const conditionSchema = z.discriminatedUnion('kind', [
  sideConditionSchema,
  z.strictObject({ kind: z.literal('noSharedMeasure') }),
])
const linkConditionSchema = z.discriminatedUnion('kind', [sideConditionSchema, ...planConditions])

/** What is asked, why, and which elements it touches. */
const questionFields = {
  id,
  title: text,
  question: text.max(220, 'is longer than 220 characters').regex(/\?$/, 'is not a question'),
  /** Where title and question come from; `why` has its own. */
  sources,
  why: statementSchema.refine((why) => why.text.length <= 260, 'is longer than 260 characters'),
  elements: z.array(id).min(1),
}

/** A question that positions raise together. */
const askedFields = {
  ...questionFields,
  /** The decisions to quote beside the question, by tension id. */
  quotes: z.array(id).min(1),
}

export const coherenceCheckSchema = z.strictObject({
  ...askedFields,
  when: z.strictObject({ all: z.array(conditionSchema).min(1) }),
})

/** A question that something raises which lacks what a coherent strategy ties it to; it quotes what it finds. */
export const linkSchema = z.strictObject({
  ...questionFields,
  /** How far along the plan must be. */
  when: z.strictObject({ all: z.array(linkConditionSchema).min(1) }),
  find: findSchema,
  /** What would raise it, in words that end a sentence. */
  raisedBy: text.regex(/[^.]$/, 'ends with a full stop'),
})

/** Two sides taken together: a question about them, or the reason why there is nothing to ask. */
const combinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prompt'), ...askedFields }),
  z.strictObject({ kind: z.literal('none'), reason: text.max(160, 'is longer than 160 characters') }),
])

/** Two tensions and what each meeting of their sides raises: "ab" is side a of the first with side b of the second. */
export const tensionPairSchema = z.strictObject({
  tensions: z.tuple([id, id]),
  combinations: z.strictObject({
    aa: combinationSchema,
    ab: combinationSchema,
    ba: combinationSchema,
    bb: combinationSchema,
  }),
})

export const studySchema = z.strictObject({
  name: text,
  facts: z.array(statementSchema).min(1),
  limits: z.array(statementSchema).min(1),
  stance: z.array(statementSchema).min(1),
  noShare: statementSchema,
  unreported: statementSchema,
  likeProfile: statementSchema,
  boxplot: statementSchema,
  conflict: statementSchema,
})

/** `core` and `theory` name parts of the frame, `theoryExample` a quotation. */
export const purposeSchema = z.strictObject({
  core: id,
  theory: id,
  theoryExample: id,
  objectives: statementSchema,
  mapBackward: statementSchema,
  mappedBackward: statementSchema,
})

/** On Schools: the tension that it carries out, and which of that tension's statements stand beside what. */
export const pilotsSchema = z.strictObject({ tension: id, publish: id, excludedRisk: id, excluded: id, ready: id })

/** How the spread of answers is put into words, which are ours, and what the measures behind them are. */
export const agreementSchema = z.strictObject({
  words: z.strictObject({ camps: text, close: text, some: text, wide: text }),
  sources,
  limits: statementSchema,
  correct: statementSchema,
  measures: z.strictObject({
    agreement: statementSchema,
    consensus: statementSchema,
    quartiles: statementSchema,
    flag: statementSchema,
    flagBetweenPoles: statementSchema,
  }),
})

/**
 * What a screen or a list shows of a finished plan while it is empty itself: from the sample, word for word, or
 * made up by us and marked as such. `path` is the field of a plan that holds such a text.
 */
export const exampleSchema = z.strictObject({
  /** A screen, or the path of a list in the catalogue. */
  place: z.string().regex(/^[a-zA-Z]+(\/([a-zA-Z]+|\*))*$/, 'is not a screen or a list'),
  source: z.enum(['sample', ours]),
  lines: z.array(z.strictObject({ path: text, text })).min(1),
})

export const manifestSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  tensions: z.array(id),
  elements: z.array(id),
})

export type Statement = z.infer<typeof statementSchema>
export type Pole = z.infer<typeof poleSchema>
export type Shares = z.infer<typeof sharesSchema>
export type ProfileCondition = z.infer<typeof profileConditionSchema>
export type TensionContent = z.infer<typeof tensionSchema>
export type Source = z.infer<typeof sourceSchema>
export type Quotation = z.infer<typeof quotationSchema>
export type ElementContent = z.infer<typeof elementSchema>
export type PositionCondition = z.infer<typeof conditionSchema>
export type LinkCondition = z.infer<typeof linkConditionSchema>
export type Condition = PositionCondition | LinkCondition
export type Link = z.infer<typeof linkSchema>
/** A question that positions raise: a check, or a pair of decisions. */
export type PositionQuestion = z.infer<typeof coherenceCheckSchema> & { link?: undefined }
/** A question of a link, with the decisions that it quotes besides what it finds. */
export interface LinkQuestion extends Omit<PositionQuestion, 'when' | 'link'>, Pick<Link, 'when'> {
  link: Pick<Link, 'find' | 'raisedBy'>
}
/** A question of the content, whichever file it comes from. */
export type CoherenceCheck = PositionQuestion | LinkQuestion
export type Combination = z.infer<typeof combinationSchema>
export type TensionPair = z.infer<typeof tensionPairSchema>
export type Study = z.infer<typeof studySchema>
export type PurposeContent = z.infer<typeof purposeSchema>
export type PilotsContent = z.infer<typeof pilotsSchema>
export type AgreementContent = z.infer<typeof agreementSchema>
export type Example = z.infer<typeof exampleSchema>

/** Everything that the product may state. Lists stand in the order in which they are shown. */
export interface Content {
  version: string
  tensions: TensionContent[]
  elements: ElementContent[]
  frame: ElementContent[]
  /** The columns of the grid, by the ids of elements and of the frame. */
  gridColumns: string[]
  elementsByTension: Record<string, string[]>
  sources: Source[]
  quotations: Quotation[]
  /** Questions with conditions of their own: on more than two decisions, or on more than sides. */
  checks: PositionQuestion[]
  /** Every two tensions once, in their order. */
  pairs: TensionPair[]
  /** Questions about what is not tied to what. */
  links: Link[]
  study: Study
  purpose: PurposeContent
  pilots: PilotsContent
  agreement: AgreementContent
  examples: Example[]
}
