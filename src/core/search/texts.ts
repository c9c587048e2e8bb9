import type { Content } from '../content/schema'
import { FIELDS, type FieldSpec } from '../plan/fields'
import { collectionAt, valueAt } from '../plan/paths'
import { referenceName } from '../plan/references'
import type { Plan } from '../plan/schema'
import { formatDay } from '../text'

/** A field that is not empty, with what stands on the screen for it. */
export interface PlanText {
  path: string
  text: string
}

/** The catalogue as a tree, so that a list is walked item by item and not field by field. */
interface Branch {
  field: FieldSpec | null
  steps: Map<string, Branch>
}

function catalogueTree(): Branch {
  const root: Branch = { field: null, steps: new Map() }
  for (const field of FIELDS) {
    let branch = root
    for (const step of field.path.split('/')) {
      const next = branch.steps.get(step) ?? { field: null, steps: new Map() }
      branch.steps.set(step, next)
      branch = next
    }
    branch.field = field
  }
  return root
}

const tree = catalogueTree()

/** A choice between the poles of a tension is shown by the poles' own names. */
function chosenWord(field: FieldSpec, value: string, path: string, content: Content): string {
  const tension = content.tensions.find(({ id }) => id === path.split('/')[1])
  if (field.path.endsWith('/pole')) return tension?.poles[value === 'a' ? 'a' : 'b'].name ?? ''
  return field.choices?.[value] ?? ''
}

function shownText(field: FieldSpec, value: unknown, path: string, plan: Plan, content: Content): string {
  // What is required came with its item and says where it stands; nobody wrote it.
  if (field.required) return ''
  if (typeof value === 'number') return field.kind === 'position' ? '' : value.toLocaleString('en-US')
  if (typeof value !== 'string') return ''
  if (field.of) return referenceName(plan, content, field.of, value) ?? ''
  if (field.kind === 'choice') return chosenWord(field, value, path, content)
  return field.kind === 'day' ? formatDay(value) : value
}

/** The ids below a path: in the order of the list, or of the content where the content names them. */
function idsAt(plan: Plan, content: Content, path: string): readonly string[] {
  const listed = collectionAt(plan, path)?.order
  if (listed) return listed
  const named = path === 'tensions' ? content.tensions : path === 'elements' ? content.elements : []
  return named.map(({ id }) => id)
}

function* walk(plan: Plan, content: Content, branch: Branch, path: string): Generator<PlanText> {
  if (branch.field) {
    const text = shownText(branch.field, valueAt(plan, path), path, plan, content)
    if (text.trim() !== '') yield { path, text }
  }
  for (const [step, next] of branch.steps) {
    const steps = step === '*' ? idsAt(plan, content, path) : [step]
    for (const name of steps) yield* walk(plan, content, next, path === '' ? name : `${path}/${name}`)
  }
}

/** Every text, day, number and choice of the plan in the catalogue's order, lists item by item. Marks are no texts. */
export function planTexts(plan: Plan, content: Content): PlanText[] {
  return [...walk(plan, content, tree, '')]
}
