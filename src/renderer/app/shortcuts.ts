import { ACTIONS, type Action, shortcutsOf } from '../../contract'
import { acceleratorWords, isPressed, type KeyPress, parseAccelerator } from './accelerators'

function acceleratorsOf(mac: boolean) {
  return ACTIONS.flatMap((action) =>
    shortcutsOf(action, mac).map((shortcut) => ({ action, accelerator: parseAccelerator(shortcut, mac) })),
  )
}

const platforms = { mac: acceleratorsOf(true), other: acceleratorsOf(false) }

/** The action whose shortcut a key press is, or null. */
export function actionOfKey(press: KeyPress, mac: boolean): Action | null {
  const known = platforms[mac ? 'mac' : 'other']
  const pressed = (by: 'sign' | 'place') => known.find(({ accelerator }) => isPressed(accelerator, press, by))
  return (pressed('sign') ?? pressed('place'))?.action ?? null
}

/** The shortcuts of an action as the platform writes them, the one to show first. */
export function shortcutWords(action: Action, mac: boolean): string[] {
  return shortcutsOf(action, mac).map((shortcut) => acceleratorWords(shortcut, mac))
}
