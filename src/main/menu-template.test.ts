import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { ACTIONS, type ActionId, type ActionState, describeAction, shortcutsOf } from '../contract'
import { menuTemplate } from './menu-template'

const state: ActionState = {
  plan: { undoLabel: 'initiative R&D', redoLabel: null, undoBlocked: null },
  theme: 'projector',
  textSize: 100,
}
const recent = [{ id: 'r1', title: 'Reading & writing' }]

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

function menu(mac: boolean, change: Partial<ActionState> = {}, chosen: ActionId[] = []) {
  return menuTemplate({ mac, state: { ...state, ...change }, recent, choose: (id) => chosen.push(id) })
}

for (const mac of [true, false]) {
  describe(mac ? 'the menu of macOS' : 'the menu of Windows and Linux', () => {
    const items = itemsOf(menu(mac))

    test('S4 has every action once, with the words and the key that it has everywhere', () => {
      for (const action of ACTIONS) {
        const found = items.filter(({ id }) => id === action.id)
        expect(found, action.id).toHaveLength(1)
        expect(found[0]?.label?.replaceAll('&&', '&'), action.id).toBe(describeAction(action, state).label)
        expect(found[0]?.accelerator, action.id).toBe(shortcutsOf(action, mac)[0])
      }
    })

    test('S4 offers what can be done now and nothing else', () => {
      const withoutPlan = itemsOf(menu(mac, { plan: null }))
      const enabled = (id: ActionId) => withoutPlan.find((item) => item.id === id)?.enabled
      expect(enabled('edit.undo')).toBe(false)
      expect(enabled('go.overview')).toBe(false)
      expect(enabled('plan.new')).toBe(true)
      expect(items.find(({ id }) => id === 'edit.undo')?.enabled).toBe(true)
      expect(items.find(({ id }) => id === 'edit.redo')?.enabled).toBe(false)
    })

    test('S4 leaves the keys to the window where the system lets it', () => {
      const own = items.filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined)
      expect(own.length).toBeGreaterThan(20)
      for (const item of own) expect(item.registerAccelerator, item.id).toBe(mac)
    })

    test('S4 carries out what was chosen by its id, recent plans too', () => {
      const chosen: ActionId[] = []
      const all = itemsOf(menu(mac, {}, chosen))
      const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.()
      click(all.find(({ id }) => id === 'theme.dark'))
      click(all.find(({ label }) => label === 'Reading && writing'))
      expect(chosen).toEqual(['theme.dark', 'recent:r1'])
    })
  })
}

test('S4 a menu letter is never made of what people wrote', () => {
  const undo = itemsOf(menu(false)).find(({ id }) => id === 'edit.undo')
  expect(undo?.label).toBe('Undo: initiative R&&D')
})

test('S5 settings, about and the end of the program stand where the platform has them', () => {
  const idsOf = (item: MenuItemConstructorOptions | undefined) =>
    ((item?.submenu ?? []) as MenuItemConstructorOptions[]).map(({ id, role }) => id ?? role)
  const [app, file] = menu(true)
  expect(idsOf(app)).toEqual(expect.arrayContaining(['about', 'settings.open', 'services', 'hide', 'quit']))
  expect(idsOf(file)).not.toContain('settings.open')
  expect(idsOf(file)).toContain('close')
  const [otherFile] = menu(false)
  expect(idsOf(otherFile)).toEqual(expect.arrayContaining(['settings.open', 'quit']))
  expect(idsOf(menu(false).at(-1))).toContain('about')
  expect(menu(false).map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Go', '&Session', '&Help'])
})
