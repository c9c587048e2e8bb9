import type { MenuItemConstructorOptions } from 'electron'
import {
  ACTIONS,
  type Action,
  type ActionId,
  type ActionState,
  actionById,
  describeAction,
  type FixedActionId,
  shortcutsOf,
} from '../contract'

export interface MenuInput {
  mac: boolean
  state: ActionState
  /** Plans that can be opened again, the one changed last first. */
  recent: readonly { id: string; title: string }[]
  /** What a chosen item does is the window's to carry out: it knows what is being typed. */
  choose(action: ActionId): void
}

const separator = { type: 'separator' } as const
const about = { role: 'about', label: 'About Throughline' } as const

/** In a menu "&" marks the letter that chooses an item. */
function literal(label: string): string {
  return label.replaceAll('&', '&&')
}

/** The native menu: the same actions, words and keys as in the window, where the platform expects each. */
export function menuTemplate({ mac, state, recent, choose }: MenuInput): MenuItemConstructorOptions[] {
  const itemOf = (action: Action): MenuItemConstructorOptions => {
    const { label, unavailable, checked } = describeAction(action, state)
    const [accelerator] = shortcutsOf(action, mac)
    return {
      id: action.id,
      label: literal(label),
      enabled: unavailable === null,
      ...(checked === undefined ? {} : { type: 'radio', checked }),
      // Outside macOS the window has each key first; the menu names it and leaves it alone, so that nothing runs twice.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: mac }),
      click: () => choose(action.id),
    }
  }
  const items = (...ids: FixedActionId[]) => ids.map((id) => itemOf(actionById(id)))
  const openRecent: MenuItemConstructorOptions = {
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: recent.map(({ id, title }) => ({ label: literal(title), click: () => choose(`recent:${id}`) })),
  }
  const screens = ACTIONS.filter(({ id }) => id.startsWith('go.'))
  const tensions = ACTIONS.filter(({ id }) => id.startsWith('tension:'))

  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      about,
      separator,
      ...items('settings.open'),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      ...items('plan.new', 'plan.open'),
      openRecent,
      ...items('sample.open', 'window.new'),
      separator,
      ...items('plan.save', 'plan.saveAs', 'plan.duplicate', 'plan.rename', 'plan.move', 'plan.reveal', 'plan.where'),
      separator,
      ...items('document.export', 'document.exportAgain', 'houseStyle.open', 'screen.print'),
      separator,
      ...items('version.name', 'plan.share'),
      separator,
      ...items('plan.close'),
      ...(mac ? [{ role: 'close' } as const] : [...items('settings.open'), separator, { role: 'quit' } as const]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      ...items('edit.undo', 'edit.redo'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll', label: 'Select all' },
      separator,
      ...items('find.open', 'find.next', 'find.previous'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      ...items('theme.system', 'theme.light', 'theme.dark', 'theme.projector'),
      separator,
      ...items('text.larger', 'text.smaller', 'text.usual'),
      separator,
      ...items('window.fullScreen'),
    ],
  }
  const go: MenuItemConstructorOptions = {
    label: '&Go',
    submenu: [
      ...items('commands.open'),
      separator,
      ...screens.map(itemOf),
      separator,
      ...tensions.map(itemOf),
      separator,
      ...items('tension.previous', 'tension.next'),
    ],
  }
  const session: MenuItemConstructorOptions = {
    label: '&Session',
    submenu: [
      ...items('room.open', 'session.nextStep'),
      separator,
      ...items('session.openRound', 'session.handOver', 'session.paper', 'session.phones', 'session.reveal'),
      separator,
      ...items('session.park'),
    ],
  }
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [...items('help.shortcuts', 'support.copyDetails'), ...(mac ? [] : [separator, about])],
  }
  return [
    ...(mac ? [appMenu] : []),
    file,
    edit,
    view,
    go,
    session,
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    help,
  ]
}
