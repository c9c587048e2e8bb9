import { z } from 'zod'
import { houseStyle } from '../house/schema'
import { retreatShape } from './retreat-schema'
import { amount, collection, count, day, line, link, number, pole, position, range, reference, text } from './shapes'
import {
  CRITERION_DIRECTIONS,
  CRITERION_KINDS,
  DECISION_STATUSES,
  DISPOSITIONS,
  DOCUMENT_STATUSES,
  EVIDENCE_KINDS,
  FIT_STANDINGS,
  LOCALES,
  NAMINGS,
  PROMPT_ANSWERS,
  SCHOOL_CHOICES,
  STANDINGS,
} from './values'

/**
 * The shape of a plan. A plan is one immutable JSON value: it never holds `undefined`, a Date or a class.
 * A field that came later has a default, so that a plan written before it is read as one that left it empty.
 * Lists of things live in collections (`byId` and `order`), never in arrays of objects, because Immer
 * compares arrays by index: removing the first of two would read as replacing it. (What is frozen may hold arrays.)
 */

const option = z.object({ name: line, consequence: text })
const assumption = z.object({ text })
const milestone = z.object({ text: line, date: day })
const objective = z.object({
  name: line,
  population: line,
  measure: line,
  baseline: line,
  target: line,
  date: day,
  milestones: collection(milestone),
})
/** `pole`: too much of which side this would be the first sign of. */
const earlyWarning = z.object({ pole: pole.nullable().default(null), sign: line, measure: line, owner: line })
/** `note`: why it stands there. */
const part = z.object({
  name: line,
  today: position,
  shouldBe: position,
  decider: line.default(''),
  note: line,
  movedBy: text.default(''),
})
const dissent = z.object({ text, from: line })
const addition = z.object({ pole, kind: z.enum(['upside', 'risk']), text: line })
const claim = z.object({ claim: line, support: text, kind: z.enum(EVIDENCE_KINDS).nullable(), link })
const supersededDecision = z.object({
  shouldBe: position,
  rationale: text,
  decidedOn: day,
  supersededOn: z.iso.date(),
  reason: text,
})

/** What the team agreed on, frozen: it stays as it was when a later decision takes its place. */
const agreement = z.object({
  on: z.iso.date(),
  /** In whose words: who was in the room, or who decided. */
  by: line,
  /** The id of the round from which it came, or null where there was none. */
  round: reference,
  shouldBe: position,
  range,
  rationale: text,
  guardA: text,
  guardB: text,
  trigger: text,
  warnings: z.array(line),
  /** The minority report as it then stood, in the dissenters’ own words. */
  minority: z.array(dissent),
})

const decision = z.object({
  today: position,
  shouldBe: position,
  range,
  rationale: text,
  /** What is wanted of each pole, and what keeps it while the emphasis lies on the other. */
  wantedA: text.default(''),
  wantedB: text.default(''),
  guardA: text.default(''),
  guardB: text.default(''),
  trigger: text,
  warnings: collection(earlyWarning),
  parts: collection(part),
  additions: collection(addition),
  decider: line,
  consulted: text.default(''),
  informed: text.default(''),
  interests: text.default(''),
  evidence: collection(claim).default({ byId: {}, order: [] }),
  reviewDate: day,
  dissents: collection(dissent),
  status: z.enum(DECISION_STATUSES),
  decidedOn: day,
  superseded: collection(supersededDecision),
  agreed: collection(agreement).default({ byId: {}, order: [] }),
})

const element = z.object({ now: text, needed: text, action: text, owner: line, date: day })

const initiative = z.object({
  name: line,
  owner: line,
  peopleTime: line.default(''),
  /** Ids of what it serves; one that is no longer in the plan reads as empty. */
  objective: reference.default(null),
  decision: reference.default(null),
  serves: line,
  disposition: z.enum(DISPOSITIONS).nullable(),
  reason: text,
  costOnce: amount,
  costPerYear: amount,
  fundingSource: line,
  fundedUntil: day,
})
const refusal = z.object({ text: line, reason: text })
const factor = z.object({ name: line, standing: z.enum(STANDINGS).nullable(), response: text })
const promptResponse = z.object({
  text,
  kind: z.enum(PROMPT_ANSWERS).nullable().default(null),
  until: day.default(null),
})
const switchedOff = z.object({ reason: text })
/** `about`: the ids of two tensions joined by a plus sign, or the id of a cell of the grid. */
const ownQuestion = z.object({ text: line, about: line })
/** One cell of the grid. What is said of it begins to exist with its first value. */
const fit = z.object({
  standing: z.enum(FIT_STANDINGS).nullable(),
  note: text,
  action: text,
  owner: line,
  date: day,
})

/** One step of the theory of action. Its id names its ends: `arrowId`. */
const arrow = z.object({ assumption: text, evidence: text, kind: z.enum(EVIDENCE_KINDS).nullable() })
/** What a school has by one criterion; its id is the criterion's. Begins to exist with its value. */
const score = z.object({ value: number })
const school = z.object({
  name: line,
  level: line,
  enrolment: count,
  note: text,
  choice: z.enum(SCHOOL_CHOICES).nullable(),
  reason: text,
  needed: text,
  owner: line,
  readyBy: day,
  scores: collection(score),
})
/** `from` and `to`: the values that count as the two ends; unset, the lowest and the highest that a school has. */
const criterion = z.object({
  name: line,
  kind: z.enum(CRITERION_KINDS),
  weight: count,
  direction: z.enum(CRITERION_DIRECTIONS),
  from: number,
  to: number,
  threshold: number,
})

/** A decision as a scenario would have it. `from`: where the plan’s should-be mark stood when the scenario left it. */
const scenarioDecision = z.object({ shouldBe: position, range, rationale: text, from: position })
const scenarioInitiative = z.object({
  disposition: z.enum(DISPOSITIONS).nullable(),
  from: z.enum(DISPOSITIONS).nullable(),
})
/** Only what it changes stands in it, by the ids of the plan’s own tensions and initiatives; the rest is the plan’s. */
const scenario = z.object({
  name: line,
  why: text,
  copiedOn: day,
  adoptedOn: day,
  tensions: collection(scenarioDecision),
  initiatives: collection(scenarioInitiative),
})

export const planSchema = z.object({
  id: z.string().min(1),
  createdAt: z.iso.datetime(),
  contentVersion: z.string(),
  /** True for the labelled sample of a fictional district; its documents say so on every page. */
  sample: z.boolean(),
  title: line,
  houseStyle,
  document: z.object({
    status: z.enum(DOCUMENT_STATUSES),
    adoptedOn: day,
    confidentiality: line,
    names: z.enum(NAMINGS).default('names'),
  }),
  ask: z.object({
    audience: line,
    decideBy: day,
    decision: text,
    options: collection(option),
    recommendation: text,
    costOnce: amount,
    costPerYear: amount,
    costSource: line,
    mainRisk: text,
    earlierAction: text,
  }),
  profile: z.object({
    districtName: line,
    schools: z.number().int().nonnegative().nullable(),
    enrolment: z.number().int().nonnegative().nullable(),
    locale: z.enum(LOCALES).nullable(),
    lowIncomePercent: z.number().min(0).max(100).nullable(),
  }),
  purpose: z.object({
    innovation: line,
    problem: text,
    vision: text,
    coreTeacher: text,
    coreStudent: text,
    coreContent: text,
    theoryIf: text,
    theoryThen: text,
    theorySoThat: text,
    assumptions: collection(assumption),
    falsifier: text,
    objectives: collection(objective),
  }),
  tensions: z.record(z.string(), decision),
  elements: z.record(z.string(), element),
  environment: collection(factor),
  initiatives: collection(initiative),
  refusals: collection(refusal),
  promptResponses: collection(promptResponse),
  fits: collection(fit).default({ byId: {}, order: [] }),
  switchedOff: collection(switchedOff).default({ byId: {}, order: [] }),
  ownQuestions: collection(ownQuestion).default({ byId: {}, order: [] }),
  arrows: collection(arrow).default({ byId: {}, order: [] }),
  scenarios: collection(scenario).default({ byId: {}, order: [] }),
  schools: collection(school).default({ byId: {}, order: [] }),
  criteria: collection(criterion).default({ byId: {}, order: [] }),
  /** From which need a school counts as one of high need, and from which readiness as ready, of 100. */
  piloting: z.object({ highNeed: count, ready: count }).default({ highNeed: null, ready: null }),
  ...retreatShape,
})

export type Plan = z.infer<typeof planSchema>
export type Decision = z.infer<typeof decision>
export type DecisionStatus = Decision['status']
export type SupersededDecision = z.infer<typeof supersededDecision>
export type EarlyWarning = z.infer<typeof earlyWarning>
export type Claim = z.infer<typeof claim>
export type Pole = z.infer<typeof pole>
export type Part = z.infer<typeof part>
export type Dissent = z.infer<typeof dissent>
export type Addition = z.infer<typeof addition>
export type Objective = z.infer<typeof objective>
export type Milestone = z.infer<typeof milestone>
export type ElementState = z.infer<typeof element>
export type Initiative = z.infer<typeof initiative>
export type Arrow = z.infer<typeof arrow>
export type Scenario = z.infer<typeof scenario>
export type ScenarioDecision = z.infer<typeof scenarioDecision>
export type Position = number
export type Agreement = z.infer<typeof agreement>
export type School = z.infer<typeof school>
export type Criterion = z.infer<typeof criterion>
export type CriterionKind = Criterion['kind']
export type SchoolChoice = NonNullable<School['choice']>
export type Fit = z.infer<typeof fit>
export type FitStanding = (typeof FIT_STANDINGS)[number]
export type PromptResponse = z.infer<typeof promptResponse>
export type PositionRange = { from: Position; to: Position }
export type Person = Plan['people']['byId'][string]
export type Round = Plan['rounds']['byId'][string]
export type RoundShowing = Round['showing']
export type AgendaStep = Plan['agenda']['byId'][string]

/** A collection as it stands in a plan: items by id, with their order. */
export type Collection<Item> = { byId: Record<string, Item>; order: string[] }
