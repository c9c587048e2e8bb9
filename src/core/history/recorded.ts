import { FIELDS, type FieldSpec, LISTS, type ListSpec } from '../plan/fields'
import { fieldSpec } from '../plan/paths'

/**
 * What commands of their own set, described as the catalogue describes a field, so that two plans are compared by
 * one rule. Nobody sets these by hand, which is why they are not in the catalogue itself.
 */
const recordedFields: readonly FieldSpec[] = [
  {
    path: 'document/status',
    kind: 'choice',
    label: 'Status of the document',
    empty: '',
    choices: { draft: 'Draft', forDecision: 'For decision', adopted: 'Adopted' },
  },
  {
    path: 'document/names',
    kind: 'choice',
    label: 'Names in documents',
    empty: '',
    choices: { names: 'Names', roles: 'Roles', none: 'Neither' },
  },
  { path: 'document/adoptedOn', kind: 'day', label: 'Adopted on', empty: 'Not adopted' },
  {
    path: 'tensions/*/status',
    kind: 'choice',
    label: 'Status',
    empty: '',
    choices: { open: 'Open', leaning: 'Leaning', decided: 'Decided' },
  },
  { path: 'tensions/*/decidedOn', kind: 'day', label: 'Decided on', empty: 'Not decided' },
  { path: 'tensions/*/superseded/*/shouldBe', kind: 'position', label: 'Should-be mark', empty: 'Not answered' },
  { path: 'tensions/*/superseded/*/rationale', kind: 'text', label: 'Rationale', empty: 'Not written' },
  { path: 'tensions/*/superseded/*/decidedOn', kind: 'day', label: 'Decided on', empty: 'Not dated' },
  { path: 'tensions/*/superseded/*/supersededOn', kind: 'day', label: 'Superseded on', empty: 'Not dated' },
  { path: 'tensions/*/superseded/*/reason', kind: 'text', label: 'Because', empty: 'Not written' },
  { path: 'scenarios/*/copiedOn', kind: 'day', label: 'Copied on', empty: 'Not dated' },
  { path: 'scenarios/*/adoptedOn', kind: 'day', label: 'Adopted on', empty: 'Not adopted' },
  { path: 'scenarios/*/tensions/*/from', kind: 'position', label: 'The plan stood at', empty: 'Not decided' },
  {
    path: 'scenarios/*/initiatives/*/from',
    kind: 'choice',
    label: 'The plan said',
    empty: 'Not decided',
    choices: fieldSpec('initiatives/*/disposition')?.choices ?? {},
  },
]

const recordedLists: readonly ListSpec[] = [
  { path: 'tensions/*/superseded', item: 'earlier decision', nameField: '', empty: 'None', limit: 1000 },
]

/** Every value of a plan that can differ from one day to another. */
export const COMPARED_FIELDS: readonly FieldSpec[] = [...FIELDS, ...recordedFields]
export const COMPARED_LISTS: readonly ListSpec[] = [...LISTS, ...recordedLists]
