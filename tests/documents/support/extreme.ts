import { runCommand } from '../../../src/core/commands'
import { LINE_LIMIT, LINK_LIMIT, LISTS, LONG_TEXT_LIMIT, type Plan } from '../../../src/core/plan'
import { content, filledPlan, samplePlan } from './plans'

/** What stands at the end of a text, so that one that was cut is found. */
export interface Extreme {
  plan: Plan
  ends: string[]
}

const SENTENCES = 'We heard this from a school that tried it twice, and it took longer than anyone had planned. '

/** Prose and lists up to the limit, the last word of which stands nowhere else. */
function fullText(end: string, limit: number): string {
  const paragraph = `${SENTENCES.repeat(9)}\n\n- ${SENTENCES}\n- ${SENTENCES}\n  - ${SENTENCES}\n\n`
  return paragraph
    .repeat(Math.ceil(limit / paragraph.length))
    .slice(0, limit - end.length - 1)
    .concat(' ', end)
}

/** Every text as long as its field takes, every line and link too, with two items in every list. */
export function longPlan(): Extreme {
  const ends: string[] = []
  const plan = filledPlan((_path, { kind }, number) => {
    const end = `End${String(number).padStart(4, '0')}x`
    ends.push(end)
    if (kind === 'link') return `${end}${'a'.repeat(LINK_LIMIT - 'https://example.org/'.length - end.length)}`
    return kind === 'line'
      ? `${'Schools '.repeat(40).slice(0, LINE_LIMIT - end.length - 1)} ${end}`
      : fullText(end, LONG_TEXT_LIMIT)
  })
  return { plan, ends }
}

/** No list of a document under test is longer: what is said of 300 things is said of a thousand, only later. */
const LONG_LIST = 300

/** Each list as long as it may be or of 300, those of decisions with one of them; of the milestones of objectives three each. */
export function broadPlan(): Extreme {
  const ends: string[] = []
  const limits = new Map(LISTS.map(({ path, limit }) => [path, limit]))
  const plan = filledPlan(
    (_path, _spec, number) => {
      const end = `End${String(number).padStart(6, '0')}x`
      ends.push(end)
      return `A short text of one line, ${end}`
    },
    (list) => {
      if (list.endsWith('/milestones')) return 3
      const limit = limits.get(list.replace(`tensions/${content.tensions[0]?.id}`, 'tensions/*')) ?? 2
      return Math.min(limit, LONG_LIST)
    },
  )
  return { plan, ends }
}

/** The sample with 300 initiatives, 60 factors and 60 objectives: the most that people have been seen to list, and more. */
export function crowdedPlan(): Plan {
  const lists: readonly [list: string, count: number, values: (index: number) => Record<string, unknown>][] = [
    ['initiatives', 300, (index) => ({ name: `Initiative ${index}`, reason: SENTENCES, costPerYear: 1000 + index })],
    ['environment', 60, (index) => ({ name: `Factor ${index}`, response: SENTENCES.repeat(3) })],
    ['purpose/objectives', 60, (index) => ({ name: `Objective ${index}`, measure: SENTENCES, baseline: '31 percent' })],
  ]
  const rows = lists.flatMap(([list, count, values]) =>
    Array.from({ length: count }, (_, index) => ({ list, id: `more-${index}`, values: values(index) })),
  )
  return rows.reduce<Plan>((plan, args) => runCommand(plan, { type: 'item.add', args }, content).plan, samplePlan())
}
