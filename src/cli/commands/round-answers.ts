import { z } from 'zod'
import { plain, quoted } from '../../core/import'
import { itemsOf, type Plan } from '../../core/plan'
import { type AnswerSheet, type NamedRound, openRound, type RoundStanding, type Submission } from '../../core/rounds'
import { answerToken, tensionAnswer } from '../../core/rounds/answer-schema'
import { tensionNamed } from './tensions-named'

/** What is left out of an answer is not answered. */
const oneAnswer = z.strictObject({
  today: tensionAnswer.shape.today.default(null),
  shouldBe: tensionAnswer.shape.shouldBe.default(null),
  range: tensionAnswer.shape.range.default(null),
  confidence: tensionAnswer.shape.confidence.default(null),
  reason: tensionAnswer.shape.reason.default(''),
})

const oneForm = z.strictObject({
  /** The name of a person on the list. */
  person: z.string().nullable().default(null),
  code: answerToken.nullable().default(null),
  /** By the number or the short title of a tension. */
  answers: z.record(z.string(), oneAnswer),
})
type Form = z.infer<typeof oneForm>

const MOST_FORMS = 1000

export interface ReadAnswers {
  submissions: Submission[]
  /** One sentence each, with the number of the answer in the file; where there is any, nothing is to be added. */
  problems: string[]
}

/** Whose answer it is: the id of the person, or why that cannot be told. */
function personOf(plan: Plan, standing: RoundStanding, name: string): { id: string } | { problem: string } {
  const found = itemsOf(plan.people).filter((person) => plain(person.name) === plain(name))
  const [only] = found
  if (!only) return { problem: `${quoted(name)} is not on the list of people.` }
  if (found.length > 1) return { problem: `${quoted(name)} is on the list more than once: tell them apart first.` }
  const seat = standing.seats.find(({ person }) => person === only.id)
  return seat?.state === 'answered' ? { problem: `an answer of ${quoted(name)} has already arrived.` } : { id: only.id }
}

function sheetOf(answers: Form['answers'], round: NamedRound): { sheet: AnswerSheet; problems: string[] } {
  const sheet: AnswerSheet = {}
  const problems: string[] = []
  for (const [name, answer] of Object.entries(answers)) {
    const tension = tensionNamed(name)
    if (!tension || !round.tensions.includes(tension.id)) {
      problems.push(`this round does not ask about ${quoted(name)}.`)
    } else if (Object.hasOwn(sheet, tension.id)) problems.push(`it answers ${quoted(name)} twice.`)
    else sheet[tension.id] = answer
  }
  return { sheet, problems }
}

/**
 * Reads an array of `{ "person", "code", "answers": { "1": { "today", "shouldBe", "range", "confidence", "reason" } } }`
 * for the open round. Nothing is kept here.
 */
export function readAnswers(given: unknown, plan: Plan, standing: RoundStanding, newCode: () => string): ReadAnswers {
  const round = openRound(plan)
  const list = z.array(z.unknown()).max(MOST_FORMS).safeParse(given)
  if (!list.success || !round) {
    return { submissions: [], problems: [`The answers file is a JSON array of at most ${MOST_FORMS} answers.`] }
  }
  const result: ReadAnswers = { submissions: [], problems: [] }
  const people = new Set<string>()
  const codes = new Set<string>()
  for (const [place, each] of list.data.entries()) {
    const say = (problem: string) => result.problems.push(`Answer ${place + 1}: ${problem}`)
    const parsed = oneForm.safeParse(each)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) say(`${path.join('.') || 'it'}: ${message}.`)
      continue
    }
    const { person: name, code, answers } = parsed.data
    const person = name === null ? null : personOf(plan, standing, name)
    const { sheet, problems } = sheetOf(answers, round)
    for (const problem of problems) say(problem)
    if (person !== null && 'problem' in person) say(person.problem)
    const id = person !== null && 'id' in person ? person.id : null
    if (name === null && round.showing === 'names') say('this round shows names, so it needs a person.')
    if (id !== null && people.has(id)) say(`the file has ${quoted(name ?? '')} twice.`)
    if (code !== null && codes.has(code)) say(`the file has the code ${quoted(code)} twice.`)
    if (id !== null) people.add(id)
    if (code !== null) codes.add(code)
    result.submissions.push({ round: round.id, person: id, secret: null, token: code ?? newCode(), sheet })
  }
  return result
}
