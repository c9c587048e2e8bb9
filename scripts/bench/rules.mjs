// How long it takes to ask everything that a plan raises.
import { figure } from './figure.mjs'
import { largestPlan } from './largest-plan.mjs'
import { loadParts } from './parts.mjs'
import { samplePlan } from './sample-plan.mjs'
import { median, quantile } from './statistics.mjs'

const ROUNDS = 300
const FIRST = 50
const TODAY = '2027-03-01'
/** One frame at 60 a second, in whole milliseconds. */
const FRAME = 16

/**
 * All questions of the content and of the team, with where each stands, of the largest plan, beside the same of the
 * sample: turn by turn. The window does this with every change of the plan.
 */
export async function measureRules() {
  const { bundledContent, promptStates } = await loadParts()
  const sides = [
    { plan: await largestPlan(), times: [] },
    { plan: await samplePlan(), times: [] },
  ]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { plan, times } of sides) {
      // As after a change: nothing that was found for the plan before may be kept.
      const changed = { ...plan }
      const start = performance.now()
      const prompts = promptStates(changed, bundledContent, TODAY)
      const took = performance.now() - start
      if (prompts.length === 0) throw new Error('the plan raises nothing')
      if (round >= FIRST) times.push(took)
    }
  }
  const [own, base] = sides.map(({ times }) => times)
  const shared = { unit: 'ms', runs: own.length }
  const goal = { of: 'value', is: '<=', limit: FRAME }
  return [
    figure({ ...shared, name: 'rules-p50', value: median(own), baseline: median(base), goal }),
    figure({ ...shared, name: 'rules-p99', value: quantile(own, 0.99), baseline: quantile(base, 0.99) }),
  ]
}
