// The sample plan: Bristol City, a fictional district. Its words are data in resources/samples, told as the
// commands that a team would have given in a handful of sessions, so the sample can hold nothing that a person
// could not have entered, and has a history to look at.
import { z } from 'zod'
import source from '../../../resources/samples/bristol-city.json'
import { type CommandEnvelope, commandEnvelope, runCommand } from '../commands'
import type { Content } from '../content'
import { emptyPlan, type Plan } from '../plan'

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

/** One change of the sample's history. */
export interface SampleChange {
  envelope: CommandEnvelope
  actor: string
  /** ISO 8601, UTC. */
  at: string
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
