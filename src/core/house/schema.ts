import { z } from 'zod'
import { LINE_LIMIT } from '../plan/values'
import {
  base64Length,
  FACES,
  type HouseStyle,
  LETTERHEAD_LIMIT,
  LOGO_BYTES,
  PAPERS,
  PLAIN_HOUSE_STYLE,
  TEMPLATE_BYTES,
} from './values'

const colour = z
  .string()
  .regex(/^[0-9A-F]{6}$/)
  .nullable()

/** The first bytes of a PNG and of a zip, as base64 writes them. */
const png = z.base64().startsWith('iVBORw0KGgo').max(base64Length(LOGO_BYTES))
const zip = z.base64().startsWith('UEsDB').max(base64Length(TEMPLATE_BYTES))

const shape = {
  paper: z.enum(PAPERS),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  headingFace: z.enum(FACES),
  bodyFace: z.enum(FACES),
  colourA: colour,
  colourB: colour,
  letterhead: z.string().max(LETTERHEAD_LIMIT),
  footer: z.string().max(LINE_LIMIT),
  logo: z
    .object({
      png,
      width: z.number().int().min(1).max(10_000),
      height: z.number().int().min(1).max(10_000),
      words: z.string().max(LINE_LIMIT),
    })
    .nullable(),
  template: z
    .object({ name: z.string().max(LINE_LIMIT), file: zip, notes: z.array(z.string().max(LINE_LIMIT)).max(60) })
    .nullable(),
}

/** A plan that was written before there was a house style has the plain one. */
export const houseStyle = z.object(shape).default(PLAIN_HOUSE_STYLE) satisfies z.ZodType<HouseStyle>

/** Some of it, to be changed together. */
export const houseStyleChange = z.strictObject(shape).partial()
export type HouseStyleChange = Partial<HouseStyle>
