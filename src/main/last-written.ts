import { shell } from 'electron'

let last: string | null = null

/** Notes the file that was written last, so that the person can be shown where it is. */
export function noteWritten(path: string): void {
  last = path
}

export function revealWritten(): void {
  if (last !== null) shell.showItemInFolder(last)
}
