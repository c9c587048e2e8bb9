import { z } from 'zod'

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The steps of the text size, in percent of the usual one. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** The most characters of the name that stands beside a person's changes. */
export const NAME_LIMIT = 100

/** What a person chose about the app itself. It stays on this computer and is part of no plan. */
export const appSettings = z.strictObject({
  theme: z.enum(THEMES),
  textSize: z.literal(TEXT_SIZES),
  /** Stands beside the changes in a plan's history; empty records none. */
  name: z.string().max(NAME_LIMIT),
  /** At the start, opens what was open when the app was quit. */
  reopen: z.boolean(),
  /** The widths that people gave to panels, in CSS pixels, by the panel's name. */
  panels: z.record(z.string().min(1).max(40), z.number().int().min(0).max(4000)),
})
export type AppSettings = z.infer<typeof appSettings>

export const DEFAULT_SETTINGS: AppSettings = { theme: 'system', textSize: 100, name: '', reopen: false, panels: {} }

/** The next step up or down from a text size; the same one at the end of the steps. */
export function textSizeBeside(size: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + step] ?? size
}
