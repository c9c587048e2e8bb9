import { rmSync } from 'node:fs'
import { placeNew, syncFile } from '../atomic-file'
import { temporaryBeside } from '../own-files'
import { writing } from './errors'

/** Puts a new file in a place where nothing stands yet, when what `write` writes to the path that it is given is whole. */
export function placeCopy(path: string, write: (temporary: string) => void): void {
  const temporary = temporaryBeside(path)
  try {
    writing(path, () => {
      write(temporary)
      syncFile(temporary)
      placeNew(temporary, path)
    })
  } finally {
    rmSync(temporary, { force: true })
  }
}
