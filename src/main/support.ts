import { release } from 'node:os'
import { app, clipboard } from 'electron'
import { handle } from './ipc'
import type { FailureLog } from './log'

/** What helps support: which program on which system, and what failed. Nothing of any plan. */
export function registerSupport(log: FailureLog): void {
  handle('support.copyDetails', () => {
    const { electron, chrome, node } = process.versions
    const lines = log.lines()
    clipboard.writeText(
      [
        `Throughline ${app.getVersion()}`,
        `${process.platform} ${release()} ${process.arch}`,
        `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
        ...(lines.length === 0 ? ['No failures noted.'] : lines),
      ].join('\n'),
    )
    return {}
  })
}
