import { fieldSpec } from '../../../core/plan'
import { usePlanValue } from '../../store'
import { ChoiceField } from './ChoiceField'
import { DayField } from './DayField'
import type { FieldProps } from './Frame'
import { LinkField } from './LinkField'
import { NumberField } from './NumberField'
import { TextField } from './TextField'

/** One field of the plan, with its label, its control, its words for being empty and the reason of a refusal. */
export function Field(props: FieldProps) {
  const { path, inherited } = props
  const spec = fieldSpec(path)
  if (!spec) throw new Error(`no field at ${path}`)
  const own = usePlanValue(path)
  const value = own === undefined ? inherited : own
  // Another path is another field: the key keeps what is being typed from moving along.
  switch (spec.kind) {
    case 'line':
    case 'text':
      return <TextField key={path} {...props} spec={spec} stored={typeof value === 'string' ? value : ''} />
    case 'link':
      return <LinkField key={path} {...props} spec={spec} stored={typeof value === 'string' ? value : ''} />
    case 'choice':
    case 'reference':
      return <ChoiceField key={path} {...props} spec={spec} stored={value} />
    case 'day':
      return <DayField key={path} {...props} spec={spec} stored={value} />
    default:
      return <NumberField key={path} {...props} spec={spec} stored={value} />
  }
}
