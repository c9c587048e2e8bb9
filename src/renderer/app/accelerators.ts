/** The parts of a key press that tell which shortcut it is. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

interface Accelerator {
  ctrl: boolean
  meta: boolean
  alt: boolean
  shift: boolean
  /** As a key press names it, letters small. */
  key: string
}

const MODIFIERS = ['CmdOrCtrl', 'Cmd', 'Ctrl', 'Alt', 'Shift'] as const
const KEYS: Record<string, string> = { Plus: '+', Left: 'ArrowLeft', Right: 'ArrowRight' }

/** Reads an accelerator in Electron's notation, such as `CmdOrCtrl+Shift+G`. */
export function parseAccelerator(accelerator: string, mac: boolean): Accelerator {
  const parts = accelerator.split('+')
  const has = (name: (typeof MODIFIERS)[number]) => parts.includes(name)
  const last = parts.at(-1) ?? ''
  return {
    ctrl: has('Ctrl') || (!mac && has('CmdOrCtrl')),
    meta: has('Cmd') || (mac && has('CmdOrCtrl')),
    alt: has('Alt'),
    shift: has('Shift'),
    key: KEYS[last] ?? (last.length === 1 ? last.toLowerCase() : last),
  }
}

const isLetter = (key: string) => /^[a-z]$/.test(key)
const isDigit = (key: string) => /^[0-9]$/.test(key)

/**
 * Whether a key press is an accelerator: by the sign that the key gives (`sign`), or by its place on the keyboard
 * (`place`), for alphabets that have no such letter and for keyboards whose digits need Shift. Look for the sign in
 * all accelerators first: "-" stands where another keyboard has "6".
 */
export function isPressed(
  { ctrl, meta, alt, shift, key }: Accelerator,
  press: KeyPress,
  by: 'sign' | 'place',
): boolean {
  if (ctrl !== press.ctrlKey || meta !== press.metaKey || alt !== press.altKey) return false
  const named = key.length > 1
  if (by === 'place') {
    if (shift !== press.shiftKey) return false
    return (isLetter(key) && press.code === `Key${key.toUpperCase()}`) || (isDigit(key) && press.code === `Digit${key}`)
  }
  // Which signs need Shift differs from keyboard to keyboard.
  if ((named || isLetter(key)) && shift !== press.shiftKey) return false
  return key === (press.key.length === 1 ? press.key.toLowerCase() : press.key)
}

const MAC_WORDS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→' }
const OTHER_WORDS: Record<string, string> = {
  ArrowLeft: 'Left arrow',
  ArrowRight: 'Right arrow',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

/** An accelerator as the platform writes it: `⇧⌘G`, or `Ctrl+Shift+G`. */
export function acceleratorWords(accelerator: string, mac: boolean): string {
  const { ctrl, meta, alt, shift, key } = parseAccelerator(accelerator, mac)
  const keyWord = (mac ? MAC_WORDS : OTHER_WORDS)[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  if (mac) return `${ctrl ? '⌃' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${keyWord}`
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', keyWord].filter(Boolean).join('+')
}
