import type { RaisedPrompt } from '../../../analysis/prompts'
import { scenarioName } from '../../../analysis/scenario-words'
import { compareCosts, comparePrompts, planOfStanding } from '../../../analysis/scenarios'
import { itemsOf } from '../../../plan/paths'
import type { Scenario } from '../../../plan/schema'
import { decisionsInOrder } from '../../../plan/selectors'
import { formatDay } from '../../../text'
import type { Block, DefinitionRow, Passage } from '../../blocks'
import { inline, passage, type ReportContext, statementRuns } from '../../context'
import { appendixHeading, plainHeading } from '../../headings'
import { definitions, fieldRow, table } from '../../parts'
import { quiet, strong, text } from '../../runs'
import { formatMoney } from '../../values'
import { WORDS } from '../../words'

const words = WORDS.appendix.scenario

type Listed = Scenario & { id: string }

/** A should-be mark with the acceptable range below it. */
function positionCell(context: ReportContext, path: string): Passage {
  const { paragraphs } = passage(context, `${path}/shouldBe`)
  const range = [quiet(words.acceptable), inline(context, `${path}/range`)]
  return { paragraphs: [...paragraphs, range], field: `${path}/shouldBe` }
}

function decisionsTable(context: ReportContext, scenario: Listed): Block[] {
  const rows = decisionsInOrder(context.plan, context.content)
    .filter(({ tension }) => Object.hasOwn(scenario.tensions.byId, tension.id))
    .map(({ tension }) => {
      const path = `scenarios/${scenario.id}/tensions/${tension.id}`
      return {
        cells: [
          { paragraphs: [[strong(tension.title)]] },
          positionCell(context, `tensions/${tension.id}`),
          positionCell(context, path),
          passage(context, `${path}/rationale`),
        ],
      }
    })
  if (rows.length === 0) return []
  const { columns } = words
  return [
    table(
      words.decisions,
      [
        { header: columns.tension, width: 16 },
        { header: columns.plan, width: 22 },
        { header: columns.scenario, width: 22 },
        { header: columns.rationale, width: 40 },
      ],
      rows,
      { numbered: false, field: `scenarios/${scenario.id}/tensions` },
    ),
  ]
}

function initiativesTable(context: ReportContext, scenario: Listed): Block[] {
  const rows = itemsOf(context.plan.initiatives)
    .filter(({ id }) => Object.hasOwn(scenario.initiatives.byId, id))
    .map(({ id }) => ({
      cells: [
        passage(context, `initiatives/${id}/name`),
        passage(context, `initiatives/${id}/disposition`),
        passage(context, `scenarios/${scenario.id}/initiatives/${id}/disposition`),
      ],
    }))
  if (rows.length === 0) return []
  const { initiativeColumns: columns } = words
  return [
    table(
      words.initiatives,
      [
        { header: columns.name, width: 52 },
        { header: columns.plan, width: 24 },
        { header: columns.scenario, width: 24 },
      ],
      rows,
      { numbered: false, field: `scenarios/${scenario.id}/initiatives` },
    ),
  ]
}

function questionsRow(context: ReportContext, label: string, prompts: readonly RaisedPrompt[]): DefinitionRow {
  const items = prompts.map(({ check: { question, sources } }) => ({
    paragraphs: [statementRuns(context, { text: question, sources })],
  }))
  return {
    label: [text(label)],
    paragraphs: items.length === 0 ? [[quiet(words.none)]] : [{ kind: 'list', ordered: false, items }],
  }
}

/** What would be kept or changed costs, beside what it costs in the plan. */
function costRow({ plan }: ReportContext, id: string): DefinitionRow[] {
  if (plan.initiatives.order.length === 0) return []
  const { left, right } = compareCosts({ left: plan, right: planOfStanding(plan, id) }).all
  const money = ({ once, perYear }: typeof left) => [formatMoney(once.amount), formatMoney(perYear.amount)] as const
  const same = money(left).join() === money(right).join()
  const beside = same ? words.sameCost : words.instead(...money(left))
  return [
    {
      label: [text(words.cost)],
      paragraphs: [[text(words.costs(...money(right))), text(beside)]],
      field: 'initiatives',
    },
  ]
}

function scenarioBlocks(context: ReportContext, scenario: Listed, index: number): Block[] {
  const { plan, content } = context
  const { id, adoptedOn } = scenario
  const name = scenarioName(plan, id)
  const prompts = comparePrompts({ left: plan, right: planOfStanding(plan, id) }, content)
  const adopted = adoptedOn === null ? [] : [[text(words.adopted(formatDay(adoptedOn)))]]
  return [
    { ...plainHeading(3, name, `scenario-${index + 1}`), field: `scenarios/${id}/name` },
    ...definitions([
      ...fieldRow(context, `scenarios/${id}/why`, words.why),
      ...adopted.map((paragraph) => ({ label: [text(words.standing)], paragraphs: [paragraph] })),
      ...costRow(context, id),
      questionsRow(context, words.appear, prompts.right),
      questionsRow(context, words.go, prompts.left),
    ]),
    ...decisionsTable(context, scenario),
    ...initiativesTable(context, scenario),
  ]
}

/** What was considered beside the plan: what would be otherwise, what it would cost, which questions appear and go. */
export function scenarios(context: ReportContext): Block[] {
  const all = itemsOf(context.plan.scenarios)
  if (all.length === 0) return []
  return [
    appendixHeading(WORDS.appendix.scenarios, 'scenarios'),
    { kind: 'paragraph', role: 'quiet', runs: [text(WORDS.appendix.scenariosNote)] },
    ...all.flatMap((scenario, index) => scenarioBlocks(context, scenario, index)),
  ]
}
