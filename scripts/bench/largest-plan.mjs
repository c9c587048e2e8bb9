// A plan as large as anybody will make one.
import { loadParts } from './parts.mjs'

const PARTS = 30
const INITIATIVES = 300
const OBJECTIVES = 100
const FACTORS = 100
const OWN_QUESTIONS = 30

const note = 'Three launches in five years did not last, and the schedule of the schools was the reason each time'

/** Items by id with their order, as a plan holds a list. */
function collection(count, prefix, itemAt) {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
  return { order: ids, byId: Object.fromEntries(ids.map((id, index) => [id, itemAt(index)])) }
}

/**
 * Seven decisions with 30 parts that differ from their whole, each cell of the grid filled but every seventh, 300
 * initiatives of which every third serves nothing, 100 objectives, 100 factors, 30 questions of the team's own.
 */
export async function largestPlan() {
  const { emptyItem, bundledContent, cellId, gridColumns, gridRows, planSchema, subjectOfDecisions } = await loadParts()
  const { samplePlan } = await import('./sample-plan.mjs')
  const sample = await samplePlan()
  const ids = bundledContent.tensions.map(({ id }) => id)
  const empty = (list, values) => ({ ...emptyItem(list), ...values })
  const tensions = Object.fromEntries(
    ids.map((id, index) => {
      const shouldBe = index % 2 === 0 ? 2 : 8
      const parts = collection(PARTS, 'part', (place) =>
        empty(`tensions/${id}/parts`, {
          name: `Part ${place + 1} of many`,
          today: 5,
          shouldBe: shouldBe + (place % 2 === 0 ? 1 : -1),
        }),
      )
      return [id, { ...sample.tensions[id], shouldBe, status: 'decided', reviewDate: null, parts }]
    }),
  )
  const objectives = collection(OBJECTIVES, 'objective', (place) =>
    empty('purpose/objectives', { name: `Objective ${place + 1}`, measure: 'Share at the mark' }),
  )
  const initiatives = collection(INITIATIVES, 'initiative', (place) =>
    empty('initiatives', {
      name: `Initiative ${place + 1}`,
      disposition: ['keep', 'change', null, 'stop'][place % 4],
      objective: place % 3 === 0 ? null : `objective${(place % 80) + 1}`,
      costPerYear: place % 2 === 0 ? 10_000 * place : null,
    }),
  )
  const environment = collection(FACTORS, 'factor', (place) =>
    empty('environment', { name: `Factor ${place + 1}`, standing: ['control', 'influence', 'accept'][place % 3] }),
  )
  const ownQuestions = collection(OWN_QUESTIONS, 'own', (place) => ({
    text: `Our question ${place + 1}?`,
    about: subjectOfDecisions([ids[place % 6], ids[6]], bundledContent),
  }))
  const plan = {
    ...sample,
    tensions,
    purpose: { ...sample.purpose, objectives },
    initiatives,
    environment,
    ownQuestions,
  }
  const cells = gridRows(plan, bundledContent).flatMap((row) =>
    gridColumns(bundledContent).map((column) => cellId(row, column)),
  )
  const said = cells.filter((_, index) => index % 7 !== 6)
  const fits = {
    order: said,
    byId: Object.fromEntries(
      said.map((id, index) => [id, empty('fits', { standing: ['reinforces', 'strains', 'neutral'][index % 3], note })]),
    ),
  }
  return planSchema.parse({ ...plan, fits })
}
