import { basename, extname, join } from 'node:path'
import { dialog, type IpcMainInvokeEvent } from 'electron'
import type { LastExport } from '../contract'
import type { DocumentChoice } from '../core/report'
import { systemClock } from '../storage'
import { windowOf } from './dialogs'
import type { DocumentExporter } from './document-exporter'
import { ExplainedError } from './errors'
import type { ExportNotes } from './export-notes'
import { documentFileName } from './file-names'
import { handle } from './ipc'
import { noteWritten, revealWritten } from './last-written'
import { logFailure } from './log'
import { documentsFolder } from './places'
import type { PlanSession } from './session'
import type { Workspace } from './workspace'

const ENDING = '.docx'

/** Documents of the open plan: written where the person says, and again where they were written last. */
export function registerDocuments(workspace: Workspace, exporter: DocumentExporter, notes: ExportNotes): void {
  async function askWhere(event: IpcMainInvokeEvent, { plan }: PlanSession, choice: DocumentChoice) {
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(event), {
      title: 'Export to Word',
      defaultPath: join(documentsFolder(), `${documentFileName(plan.title, choice)}${ENDING}`),
      filters: [{ name: 'Word document', extensions: ['docx'] }],
    })
    if (canceled || !filePath) return null
    return extname(filePath) === '' ? `${filePath}${ENDING}` : filePath
  }

  async function write(session: PlanSession, path: string, choice: DocumentChoice, comments: boolean) {
    const { plan } = session
    const { seq, hash } = session.position
    const options = { ...choice, rounds: session.rounds.revealed(), today: systemClock.today(), comments }
    if (!(await exporter.write(path, { format: 'docx', plan, options }))) return null
    noteWritten(path)
    // Forms carry codes that are nobody’s business later, and are never printed twice.
    if (choice.kind === 'form') return { fileName: basename(path) }
    try {
      notes.add(plan.id, { choice, comments, at: systemClock.now(), path, plan: session.path, seq, hash })
    } catch (error) {
      // The document is written; that it cannot be remembered harms nobody.
      logFailure('export note', error)
    }
    return { fileName: basename(path) }
  }

  handle('document.export', async ({ choice, comments }, event) => {
    const session = workspace.require(event.sender.id)
    await session.check()
    const path = await askWhere(event, session, choice)
    return path === null ? null : write(session, path, choice, comments === true)
  })

  handle('document.exports', (_request, { sender }): LastExport[] => {
    const session = workspace.require(sender.id)
    return notes.of(session.plan.id, session.path).map(({ choice, comments, at, path, seq, hash }) => ({
      choice,
      comments,
      at,
      fileName: basename(path),
      seq,
      inHistory: session.holds({ seq, hash }),
    }))
  })

  handle('document.exportAgain', async ({ choice, over }, event) => {
    const session = workspace.require(event.sender.id)
    await session.check()
    const note = notes.find(session.plan.id, session.path, choice)
    if (!note) {
      throw new ExplainedError(
        'not-exported',
        'This document was not exported from this computer yet. Export it first.',
      )
    }
    if (!over && notes.changedSince(note)) return { changed: basename(note.path) }
    return write(session, note.path, note.choice, note.comments)
  })

  handle('document.pages', ({ choice }, { sender }) => {
    const { plan, rounds } = workspace.require(sender.id)
    return exporter.pages(sender.id, plan, { ...choice, rounds: rounds.revealed(), today: systemClock.today() })
  })
  handle('document.forgetPages', (_request, { sender }) => {
    exporter.forgetPages(sender.id)
    return {}
  })

  handle('document.cancelExport', () => {
    exporter.cancel()
    return {}
  })
  handle('document.reveal', () => {
    revealWritten()
    return {}
  })
}
