import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type AppSettings, appSettings, DEFAULT_SETTINGS } from '../contract'
import { writeFileAtomically } from '../storage'

const { theme, textSize, name, reopen, panels } = appSettings.shape

const settingsSchema = z.object({
  theme: theme.catch(DEFAULT_SETTINGS.theme),
  textSize: textSize.catch(DEFAULT_SETTINGS.textSize),
  name: name.catch(DEFAULT_SETTINGS.name),
  reopen: reopen.catch(DEFAULT_SETTINGS.reopen),
  panels: panels.catch(DEFAULT_SETTINGS.panels),
  /** What was open when the app was quit, and where in it the person was. */
  lastOpen: z.array(z.object({ path: z.string(), at: z.string().nullable() })).catch([]),
  window: z
    .object({
      width: z.number().int().min(640),
      height: z.number().int().min(480),
      /** The window's upper left corner, where it was known. */
      x: z.number().int().optional(),
      y: z.number().int().optional(),
      maximized: z.boolean(),
    })
    .catch({ width: 1440, height: 900, maximized: false }),
})
export type Settings = z.infer<typeof settingsSchema>

/** Choices about the app itself, kept as JSON. A file that cannot be read means the defaults. */
export class SettingsStore {
  private current: Settings

  constructor(private readonly file: string) {
    let stored: unknown = {}
    try {
      stored = JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      // No file yet, or one that somebody spoilt: the defaults serve.
    }
    this.current = settingsSchema.catch(settingsSchema.parse({})).parse(stored)
  }

  get(): Settings {
    return this.current
  }

  /** What concerns the windows' content; the window's own size and place are not part of it. */
  forWindows(): AppSettings {
    const { window: _window, lastOpen: _lastOpen, ...settings } = this.current
    return settings
  }

  /** Keeps what is named; a panel that is not named keeps its width. */
  set(change: Partial<Settings>): void {
    const panels = { ...this.current.panels, ...change.panels }
    this.current = { ...this.current, ...change, panels }
    writeFileAtomically(this.file, Buffer.from(`${JSON.stringify(this.current, null, 2)}\n`))
  }
}
