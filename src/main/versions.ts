import { randomUUID } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { dialog, type FileFilter, type IpcMainInvokeEvent } from 'electron'
import type { Versions } from '../contract'
import { localDay } from '../core/text'
import { PlanFile, shareCopy, type VersionCopies } from '../storage'
import { planFilter, windowOf } from './dialogs'
import type { DocumentExporter } from './document-exporter'
import { ExplainedError } from './errors'
import { fileNameFor } from './file-names'
import { handle } from './ipc'
import { noteWritten } from './last-written'
import { madeApart } from './made-apart'
import { documentsFolder } from './places'
import type { Workspace } from './workspace'

const wordFilter = { name: 'Word document', extensions: ['docx'] }

/** Where the person wants a file; null where they thought better of it. */
async function chooseNew(event: IpcMainInvokeEvent, title: string, name: string, filter: FileFilter) {
  const [ending = ''] = filter.extensions
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(event), {
    title,
    defaultPath: join(documentsFolder(), `${fileNameFor(name)}.${ending}`),
    filters: [filter],
  })
  if (canceled || !filePath) return null
  return extname(filePath) === '' ? `${filePath}.${ending}` : filePath
}

/** Named moments of the open plan, copies of it that this computer keeps, and copies for others. */
export function registerVersions(workspace: Workspace, copies: VersionCopies, exporter: DocumentExporter): void {
  function written(path: string): { fileName: string } {
    noteWritten(path)
    return { fileName: basename(path) }
  }

  handle('versions.list', async (_request, { sender }): Promise<Versions> => {
    const session = workspace.require(sender.id)
    const named = await session.versions()
    const kept = copies.list(session.plan.id).map(({ id, kind, at, seq, hash }) => {
      return { id, kind, at, seq, inHistory: session.holds({ seq, hash }) }
    })
    return { named, kept }
  })
  handle('versions.name', ({ name }, { sender }) => workspace.require(sender.id).nameVersion(name))
  handle('versions.restore', ({ seq, name }, { sender }) => workspace.require(sender.id).restore(seq, name))

  handle('versions.export', async ({ seq }, event) => {
    const session = workspace.require(event.sender.id)
    const plan = await session.planAt(seq)
    const day = localDay(new Date(session.madeAt(seq)))
    const path = await chooseNew(event, 'Export the document as it was', `${session.plan.title}, ${day}`, wordFilter)
    if (path === null) return null
    // Names that are to stay away now stay away from what was, too.
    const options = { kind: 'strategy', today: day, names: session.plan.document.names } as const
    const finished = await exporter.write(path, { format: 'docx', plan, options })
    return finished ? written(path) : null
  })

  handle('versions.saveCopy', async ({ id }, event) => {
    const { plan } = workspace.require(event.sender.id)
    const copy = copies.list(plan.id).find((candidate) => candidate.id === id)
    if (!copy) throw new ExplainedError('no-copy', 'This copy is no longer kept. Choose another one.')
    const day = localDay(new Date(copy.at))
    const path = await chooseNew(event, 'Save this copy', `${plan.title}, copy of ${day}`, planFilter)
    if (path === null) return null
    // Only a copy that is whole leaves the folder in which it is kept.
    const file = PlanFile.open(copy.path, { readOnly: true })
    try {
      await workspace.writeTo(path, await madeApart((target) => file.copyTo(target)))
    } finally {
      file.close()
    }
    return written(path)
  })

  handle('plan.share', async (_request, event) => {
    const session = workspace.require(event.sender.id)
    await session.check()
    const path = await chooseNew(event, 'Share a copy', `${session.plan.title}, copy`, planFilter)
    if (path === null) return null
    const { plan, rounds } = session
    await workspace.writeTo(path, await madeApart((target) => shareCopy(plan, target, randomUUID(), rounds.revealed())))
    return written(path)
  })
}
