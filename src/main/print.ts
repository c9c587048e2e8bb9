import type { BrowserWindow } from 'electron'
import { ExplainedError } from './errors'

/** Prints what the window shows, by way of the system's own dialog. Going back from the dialog is no failure. */
export function print(window: BrowserWindow, landscape: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ landscape, printBackground: true }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) return resolve()
      console.error(`printing failed: ${reason}`)
      reject(
        new ExplainedError(
          'not-printed',
          'Nothing was printed. Check that a printer is set up on this computer, or export to Word and print from there.',
        ),
      )
    })
  })
}
