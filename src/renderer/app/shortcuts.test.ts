import { describe, expect, test } from 'vitest'
import { ACTIONS, actionById, shortcutsOf } from '../../contract'
import { acceleratorWords, type KeyPress, parseAccelerator } from './accelerators'
import { actionOfKey, shortcutWords } from './shortcuts'

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
})
const ctrl = (key: string, more: Partial<KeyPress> = {}) => press(key, { ctrlKey: true, ...more })
const other = (event: KeyPress) => actionOfKey(event, false)?.id ?? null

describe('shortcuts', () => {
  test.each([true, false])('S6 no two actions share one (mac: %s)', (mac) => {
    const taken = ACTIONS.flatMap((action) =>
      shortcutsOf(action, mac).map((shortcut) => JSON.stringify(parseAccelerator(shortcut, mac))),
    )
    expect(new Set(taken).size).toBe(taken.length)
  })

  test.each([true, false])('S6 none is a key that the menu gives to the system’s own items (mac: %s)', (mac) => {
    const reserved = ['X', 'C', 'V', 'A', 'Q', ...(mac ? ['H', 'M', 'W'] : [])]
    const words = ACTIONS.flatMap((action) => shortcutWords(action, mac))
    for (const key of reserved) expect(words).not.toContain(acceleratorWords(`CmdOrCtrl+${key}`, mac))
  })

  test('S6 a key press is taken with exactly its modifiers', () => {
    expect(other(ctrl('z'))).toBe('edit.undo')
    expect(other(ctrl('Z', { shiftKey: true }))).toBe('edit.redo')
    expect(other(ctrl('y'))).toBe('edit.redo')
    expect(other(press('z'))).toBeNull()
    expect(other(ctrl('z', { altKey: true }))).toBeNull()
    expect(other(ctrl('z', { metaKey: true }))).toBeNull()
    expect(other(press('F3', { shiftKey: true }))).toBe('find.previous')
    expect(other(ctrl('2'))).toBe(ACTIONS.find(({ label }) => label.startsWith('2. '))?.id)
    expect(actionOfKey(press('z', { metaKey: true }), true)?.id).toBe('edit.undo')
    expect(actionOfKey(ctrl('z'), true)).toBeNull()
    expect(actionOfKey(press('ArrowRight', { metaKey: true, altKey: true }), true)?.id).toBe('tension.next')
  })

  test('S7 signs that need Shift on some keyboards are taken with it and without', () => {
    expect(other(ctrl('+', { shiftKey: true }))).toBe('text.larger')
    expect(other(ctrl('+'))).toBe('text.larger')
    expect(other(ctrl('='))).toBe('text.larger')
    expect(other(ctrl('/', { shiftKey: true }))).toBe('help.shortcuts')
  })

  test('S7 keyboards of other alphabets, and those whose digits need Shift, have the same shortcuts', () => {
    expect(other(ctrl('я', { code: 'KeyZ' }))).toBe('edit.undo')
    expect(other(ctrl('é', { code: 'Digit2' }))).toBe(other(ctrl('2')))
    // French: the key of 6 gives "-", and the sign counts.
    expect(other(ctrl('-', { code: 'Digit6' }))).toBe('text.smaller')
    // American: the same place with Shift is another sign and no shortcut.
    expect(other(ctrl('@', { code: 'Digit2', shiftKey: true }))).toBeNull()
    // A German keyboard has Z where an American one has Y.
    expect(other(ctrl('z', { code: 'KeyY' }))).toBe('edit.undo')
  })

  test('S8 they are written as the platform writes them', () => {
    expect(shortcutWords(actionById('find.previous'), false)).toEqual(['Shift+F3', 'Ctrl+Shift+G'])
    expect(shortcutWords(actionById('find.previous'), true)).toEqual(['⇧⌘G', '⇧F3'])
    expect(shortcutWords(actionById('tension.next'), true)).toEqual(['⌥⌘→'])
    expect(shortcutWords(actionById('tension.next'), false)).toEqual(['Ctrl+Page Down'])
    expect(shortcutWords(actionById('settings.open'), true)).toEqual(['⌘,'])
    expect(shortcutWords(actionById('text.larger'), false)[0]).toBe('Ctrl++')
  })
})
