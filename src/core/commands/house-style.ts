import { z } from 'zod'
import { colourProblems, type HouseStyle } from '../house'
import { houseStyleChange } from '../house/schema'
import { CommandRefused, defineCommand } from './command'

const LABELS: Record<keyof HouseStyle, string> = {
  paper: 'paper of the document',
  language: 'language of the document',
  headingFace: 'typeface of headings',
  bodyFace: 'typeface of the text',
  colourA: 'color of one side',
  colourB: 'color of the other side',
  letterhead: 'letterhead',
  footer: 'line at the foot of the pages',
  logo: 'logo',
  template: 'template of the document',
}

/** Changes how the plan's documents look; what is not named stays. Colours that cannot be read are refused. */
export const setHouseStyle = defineCommand({
  type: 'houseStyle.set',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ change: houseStyleChange }),
  label({ change }) {
    const [only, ...more] = Object.keys(change) as (keyof HouseStyle)[]
    return only !== undefined && more.length === 0 ? LABELS[only] : 'house style'
  },
  apply(draft, { change }) {
    const next = { ...draft.houseStyle, ...change }
    const [problem] = 'colourA' in change || 'colourB' in change ? colourProblems(next) : []
    if (problem) throw new CommandRefused('invalid-value', problem.words)
    draft.houseStyle = { ...draft.houseStyle, ...(change as Partial<HouseStyle>) }
  },
})
