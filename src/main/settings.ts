import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { THEMES } from '../contract'
import { writeFileAtomically } from '../storage'

const settingsSchema = z.object({
  theme: z.enum(THEMES).catch('system'),
  window: z
    .object({ width: z.number().int().min(640), height: z.number().int().min(480), maximized: z.boolean() })
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

  set(change: Partial<Settings>): void {
    this.current = { ...this.current, ...change }
    writeFileAtomically(this.file, Buffer.from(`${JSON.stringify(this.current, null, 2)}\n`))
  }
}
