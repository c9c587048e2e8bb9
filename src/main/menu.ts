import { app, Menu } from 'electron'
import { type MenuInput, menuTemplate } from './menu-template'

interface AppMenuParts {
  state(): MenuInput['state']
  recent(): MenuInput['recent']
  choose: MenuInput['choose']
}

/** The application menu, which follows the open plan and the settings. */
export class AppMenu {
  private recent: MenuInput['recent'] = []
  private shown = ''

  constructor(private readonly parts: AppMenuParts) {
    app.setAboutPanelOptions({ applicationName: 'Throughline', applicationVersion: app.getVersion() })
  }

  /** Brings the menu up to date with what can be done now. */
  refresh(): void {
    const state = this.parts.state()
    // A native menu cannot be relabelled, only made anew, so it is left alone where nothing in it would differ.
    const shown = JSON.stringify([state, this.recent])
    if (shown === this.shown) return
    this.shown = shown
    const { recent } = this
    const template = menuTemplate({
      mac: process.platform === 'darwin',
      state,
      recent,
      choose: this.parts.choose,
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  /** The same where the list of recent plans may be another one. */
  refreshRecent(): void {
    this.recent = this.parts.recent()
    this.refresh()
  }
}
