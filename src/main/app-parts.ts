import type { AppSettings } from '../contract'
import type { DocumentExporter } from './document-exporter'
import type { ExportNotes } from './export-notes'
import type { Flusher } from './flush'
import type { RoomViews } from './room-views'
import type { SettingsStore } from './settings'
import type { AppWindows } from './windows'
import type { Workspace } from './workspace'

/** What the handlers of requests work with. */
export interface AppParts {
  workspace: Workspace
  settings: SettingsStore
  flusher: Flusher
  exporter: DocumentExporter
  exportNotes: ExportNotes
  /** Keeps settings and brings the windows and the menu up to date; the window that asked has them already. */
  changeSettings(change: Partial<AppSettings>, from: number): void
  windows: AppWindows
  rooms: RoomViews
}
