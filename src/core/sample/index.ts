// The sample plan: Bristol City, a fictional district. Its words are data in resources/samples, told as the
// commands that a team would have given, so the sample can hold nothing that a person could not have entered.
import { z } from 'zod'
import source from '../../../resources/samples/bristol-city.json'
import { commandEnvelope, runCommand } from '../commands'
import type { Content } from '../content'
import { emptyPlan, type Plan } from '../plan'

const sampleSchema = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  title: z.string(),
  commands: z.array(commandEnvelope),
})

/** A copy of the sample made today is a plan of its own, with its own id and day. */
export interface SampleCopy {
  id: string
  createdAt: string
}

/**
 * The sample plan, built from nothing by its commands.
 * @throws where one of them is refused; the message says which and why.
 */
export function buildSample(content: Content, copy?: SampleCopy): Plan {
  const { commands, ...about } = sampleSchema.parse(source)
  return commands.reduce(
    (plan, command, index) => {
      try {
        return runCommand(plan, command, content).plan
      } catch (error) {
        throw new Error(`The sample’s command ${index + 1} was refused: ${(error as Error).message}`, { cause: error })
      }
    },
    emptyPlan(content, { ...about, ...copy, sample: true }),
  )
}
