import { access } from 'node:fs/promises'
import { parse, sep } from 'node:path'

/** So long an answer is waited for, in milliseconds. The list of plans is shown after that at the latest. */
const PATIENCE = 1_000

/** The drive or share that a path is on, as far as its name tells. */
function driveOf(path: string): string {
  const { root } = parse(path)
  return root === '/' ? path.split(sep).slice(0, 3).join(sep) : root
}

/**
 * Which files are there. A drive that does not answer is asked by one question at a time, and its files count as there
 * until it does: more such questions could hold up every other one of the program.
 */
export class Presence {
  private readonly known = new Map<string, boolean>()
  private readonly silent = new Set<string>()

  constructor(
    private readonly isThere: (path: string) => Promise<boolean> = (path) => access(path).then(yes, no),
    private readonly patience = PATIENCE,
  ) {}

  isMissing(path: string): boolean {
    return this.known.get(path) === false
  }

  /** Looks at the files again. @returns whether any of them has come or gone. */
  async look(paths: readonly string[]): Promise<boolean> {
    const before = paths.map((path) => this.isMissing(path))
    const drives = new Map<string, string[]>()
    for (const path of paths) drives.set(driveOf(path), [...(drives.get(driveOf(path)) ?? []), path])
    await Promise.all([...drives].map(([drive, files]) => this.lookAt(drive, files)))
    return paths.some((path, index) => this.isMissing(path) !== before[index])
  }

  private async lookAt(drive: string, paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.silent.has(drive)) return
      let timer: NodeJS.Timeout | undefined
      const asked = this.isThere(path).then((there) => {
        this.known.set(path, there)
        this.silent.delete(drive)
      })
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          this.silent.add(drive)
          resolve()
        }, this.patience)
      })
      await Promise.race([asked, late])
      clearTimeout(timer)
    }
  }
}

function yes(): boolean {
  return true
}

function no(): boolean {
  return false
}
