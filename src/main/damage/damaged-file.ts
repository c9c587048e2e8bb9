let damaged: string | null = null

/** Notes the path of a damaged file, so that the person can be told what can be done about it. */
export function noteDamaged(path: string): void {
  damaged = path
}

/** The damaged file that was met last; null where there was none. */
export function lastDamaged(): string | null {
  return damaged
}
