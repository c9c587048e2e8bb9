// A plan whose people answered one round that was revealed, and a second one that is still open.
import { join } from 'node:path'
import { temporaryFolder } from './folders.mjs'
import { loadParts } from './parts.mjs'

const DAY = '2027-03-01'

/** A point that looks like chance and is always the same. */
function pointOf(person, question, round) {
  return 1 + ((Math.imul(person * 31 + question * 7 + round * 1009 + 1, 2654435761) >>> 8) % 9)
}

function sheetOf(tensions, person, round) {
  const answer = (index) => {
    const shouldBe = pointOf(person, index, round)
    return {
      today: pointOf(person, index + 50, round),
      shouldBe,
      range: { from: Math.max(1, shouldBe - 1), to: Math.min(9, shouldBe + 1) },
      confidence: 'medium',
      reason: person % 3 === 0 ? `What person ${person} says to question ${index + 1} of round ${round}.` : '',
    }
  }
  return Object.fromEntries(tensions.map((id, index) => [id, answer(index)]))
}

/** The path of a plan file in which `people` answered every tension twice; the ids of its rounds. */
export async function answeredPlan(people) {
  const { PlanFile, bundledContent, emptyPlan } = await loadParts()
  const tensions = bundledContent.tensions.map(({ id }) => id)
  const plan = emptyPlan(bundledContent, {
    id: `answered-${people}`,
    createdAt: `${DAY}T09:00:00.000Z`,
    title: `${people} answered`,
    sample: false,
  })
  const opened = (round) => ({
    envelope: { type: 'round.open', args: { id: `round-${round}`, tensions, showing: 'nothing', on: DAY } },
    answers: Array.from({ length: people }, (_, person) => ({
      round: `round-${round}`,
      person: null,
      secret: null,
      token: `person-${person}`,
      sheet: sheetOf(tensions, person, round),
    })),
  })
  const path = join(temporaryFolder(), `answered-${people}.throughline`)
  const reveal = { envelope: { type: 'round.reveal', args: { round: 'round-1', on: DAY } } }
  PlanFile.create(path, { plan, changes: [opened(1), reveal, opened(2)] }).close()
  return { path, open: 'round-2', tensions: tensions.length }
}
