import { randomUUID } from 'node:crypto'
import { runCommand } from '../core/commands'
import { bundledContent } from '../core/content'
import { emptyPlan, type Plan } from '../core/plan'
import { PlanFile, systemClock } from '../storage'
import { madeApart } from './made-apart'

export interface NewPlanRequest {
  title: string
  districtName: string
  innovation: string
}

function firstState(request: NewPlanRequest): Plan {
  const identity = { id: randomUUID(), createdAt: systemClock.now(), title: '', sample: false }
  let plan = emptyPlan(bundledContent, identity)
  // What the person was asked at the start is the plan's first state, not something to undo.
  for (const [field, value] of [
    ['title', request.title],
    ['profile/districtName', request.districtName],
    ['purpose/innovation', request.innovation],
  ]) {
    plan = runCommand(plan, { type: 'field.set', args: { path: field, value } }, bundledContent).plan
  }
  return plan
}

/** The bytes of the file of a new plan. */
export function newPlan(request: NewPlanRequest): Promise<Uint8Array> {
  return madeApart((path) => PlanFile.create(path, { plan: firstState(request) }).close())
}
