// The sample plan: Bristol City, a fictional district. Its words are data in resources/samples, told as the
// commands that a team would have given in a handful of sessions, so the sample can hold nothing that a person
// could not have entered, and has a history to look at.
import { z } from 'zod'
import source from '../../../resources/samples/bristol-city.json'
import answers from '../../../resources/samples/bristol-city-answers.json'
import { type CommandEnvelope, commandEnvelope, runCommand } from '../commands'
import type { Content } from '../content'
import { emptyPlan, type Plan } from '../plan'
import type { RevealedRound, Submission } from '../rounds'
import { answerSheet, answerToken } from '../rounds/answer-schema'

const session = z.strictObject({
  /** When its first command was given. */
  at: z.iso.datetime(),
  /** Who sat at the keyboard, by role. */
  actor: z.string(),
  minutesApart: z.number().positive(),
  commands: z.array(commandEnvelope),
})

const sampleSchema = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  title: z.string(),
  sessions: z.array(session),
})

/** What the team of the sample answered alone. Its rounds show no names, so that nobody stands beside an answer. */
const answersSchema = z.array(
  z.strictObject({
    round: z.string(),
    answers: z.array(z.strictObject({ token: answerToken, sheet: answerSheet })),
  }),
)

/** One change of the sample's history. */
export interface SampleChange {
  envelope: CommandEnvelope
  actor: string
  /** ISO 8601, UTC. */
  at: string
  /** What was answered in the round that the change opens. */
  answers?: Submission[]
}

function answersTo({ type, args }: CommandEnvelope): Pick<SampleChange, 'answers'> {
  const opened = type === 'round.open' && sampleRounds().find(({ round }) => round === args.id)
  if (!opened) return {}
  return {
    answers: opened.answers.map(({ token, sheet }) => ({
      round: opened.round,
      person: null,
      secret: null,
      token,
      sheet,
    })),
  }
}

/** The answers of the sample’s rounds, as its plan file tells them once they are revealed. */
export function sampleRounds(): RevealedRound[] {
  return answersSchema.parse(answers).map(({ round, answers: given }) => ({
    round,
    answers: given.map((answer) => ({ ...answer, person: null, role: null })),
  }))
}

/** The sample before its first change. A copy of it is a plan of its own, with its own id. */
export function sampleStart(content: Content, id?: string): Plan {
  const { sessions: _sessions, ...about } = sampleSchema.parse(source)
  return emptyPlan(content, { ...about, ...(id === undefined ? {} : { id }), sample: true })
}

/** Everything that was done to the sample, oldest first. */
export function sampleChanges(): SampleChange[] {
  return sampleSchema.parse(source).sessions.flatMap(({ at, actor, minutesApart, commands }) =>
    commands.map((envelope, index) => ({
      envelope,
      actor,
      at: new Date(Date.parse(at) + index * minutesApart * 60_000).toISOString(),
      ...answersTo(envelope),
    })),
  )
}

/**
 * The sample plan, built from nothing by its commands.
 * @throws where one of them is refused; the message says which and why.
 */
export function buildSample(content: Content): Plan {
  return sampleChanges().reduce((plan, { envelope }, index) => {
    try {
      return runCommand(plan, envelope, content).plan
    } catch (error) {
      throw new Error(`The sample’s command ${index + 1} was refused: ${(error as Error).message}`, { cause: error })
    }
  }, sampleStart(content))
}
