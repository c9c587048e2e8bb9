import { basename } from 'node:path'
import type { IpcMainInvokeEvent } from 'electron'
import type { HouseStyleChange } from '../core/house/schema'
import { readSmallFile } from './chosen-file'
import { chooseFile } from './dialogs'
import type { DocumentExporter } from './document-exporter'
import { handle } from './ipc'
import type { Workspace } from './workspace'

const picture = { name: 'Picture', extensions: ['png', 'jpg', 'jpeg', 'svg'] }
const wordFile = { name: 'Word file', extensions: ['docx', 'dotx', 'docm', 'dotm'] }
const MOST = 20_000_000
const TOO_LARGE = 'This file is larger than 20 MB. Choose a smaller one.'

/** Files that the house style takes: read and made safe away from the windows, then set as any change is. */
export function registerHouseStyle(workspace: Workspace, exporter: DocumentExporter): void {
  async function choose(
    event: IpcMainInvokeEvent,
    asked: { title: string; filter: typeof picture },
    read: (name: string, bytes: Uint8Array) => Promise<HouseStyleChange>,
  ): Promise<{ chosen: boolean }> {
    const session = workspace.require(event.sender.id)
    const path = await chooseFile(event, asked.title, asked.filter)
    if (path === null) return { chosen: false }
    const change = await read(basename(path), readSmallFile(path, MOST, TOO_LARGE))
    session.apply({ type: 'houseStyle.set', args: { change } })
    return { chosen: true }
  }

  handle('houseStyle.chooseLogo', (_request, event) => {
    const words = workspace.require(event.sender.id).plan.profile.districtName
    return choose(event, { title: 'Choose a logo', filter: picture }, async (_name, bytes) => ({
      logo: await exporter.readLogo(bytes, words),
    }))
  })
  handle('houseStyle.chooseTemplate', (_request, event) =>
    choose(event, { title: 'Choose a Word file as the template', filter: wordFile }, async (name, bytes) => ({
      template: await exporter.readTemplate(name, bytes),
    })),
  )
}
