/** Keys that belong to one kind of thing on the screen and are no actions of the app. */
export interface LocalKeys {
  place: string
  keys: readonly { keys: readonly string[]; does: string }[]
}

export const MARK_KEYS: LocalKeys = {
  place: 'A mark on a scale',
  keys: [
    { keys: ['ArrowLeft', 'ArrowDown'], does: 'One point to the left' },
    { keys: ['ArrowRight', 'ArrowUp'], does: 'One point to the right' },
    { keys: ['PageDown'], does: 'Two points to the left' },
    { keys: ['PageUp'], does: 'Two points to the right' },
    { keys: ['Home'], does: 'To the left pole' },
    { keys: ['End'], does: 'To the right pole' },
    { keys: ['Enter', ' '], does: 'Answer at the middle, to go on from there' },
    { keys: ['Delete', 'Backspace'], does: 'Take the answer back' },
  ],
}

export const LOCAL_KEYS: readonly LocalKeys[] = [
  MARK_KEYS,
  {
    place: 'A part on the board',
    keys: [
      { keys: ['ArrowLeft'], does: 'One point to the left' },
      { keys: ['ArrowRight'], does: 'One point to the right' },
      { keys: ['ArrowUp', 'ArrowDown'], does: 'The part before, the part after' },
      { keys: ['Enter'], does: 'Open its fields' },
      { keys: ['Delete', 'Backspace'], does: 'Take it off the scale' },
    ],
  },
  {
    place: 'The seven tensions, initiatives, recent plans, found places',
    keys: [
      { keys: ['ArrowDown'], does: 'Next row' },
      { keys: ['ArrowUp'], does: 'Previous row' },
      { keys: ['Enter'], does: 'Open' },
    ],
  },
  {
    place: 'The preview of a document',
    keys: [
      { keys: ['ArrowDown', 'ArrowUp'], does: 'To the next or the previous text' },
      { keys: ['Home', 'End'], does: 'To the first or the last text' },
      { keys: ['Enter'], does: 'Open the field of the text' },
    ],
  },
  {
    place: 'The chain of a theory of action',
    keys: [
      { keys: ['ArrowDown', 'ArrowUp'], does: 'To the next or the previous thing of the column' },
      { keys: ['ArrowRight', 'ArrowLeft'], does: 'To the next or the previous column' },
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['L'], does: 'Draw an arrow that leads on from it' },
      { keys: ['H'], does: 'Draw an arrow that leads to it' },
    ],
  },
  {
    place: 'The picture of schools',
    keys: [
      { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], does: 'The nearest school in that direction' },
      { keys: ['Enter'], does: 'Open the school' },
    ],
  },
  {
    place: 'A value in the table of schools',
    keys: [
      { keys: ['Enter', 'F2'], does: 'Change it; again, to keep it and go down' },
      { keys: ['Escape'], does: 'Give back what stood there' },
      { keys: ['Delete'], does: 'Clear it' },
    ],
  },
  {
    place: 'The session, outside a text',
    keys: [
      { keys: ['N'], does: 'Show your private notes while it is held' },
      { keys: ['P'], does: 'Park a question' },
    ],
  },
  {
    place: 'The room view in this window',
    keys: [
      { keys: ['ArrowRight', 'PageDown'], does: 'The next step, or the next tension' },
      { keys: ['ArrowLeft', 'PageUp'], does: 'The tension before' },
      { keys: ['N'], does: 'Show your private notes while it is held' },
      { keys: ['Escape'], does: 'Back to the session' },
    ],
  },
  {
    place: 'The line beside a panel',
    keys: [
      { keys: ['ArrowLeft'], does: 'To the left, with Shift farther' },
      { keys: ['ArrowRight'], does: 'To the right, with Shift farther' },
      { keys: ['Enter'], does: 'The usual width' },
    ],
  },
  {
    place: 'Everywhere',
    keys: [
      { keys: ['Tab'], does: 'To what comes next, with Shift back' },
      { keys: ['Escape'], does: 'Close what lies over the screen' },
    ],
  },
]

const WORDS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Space',
  Escape: 'Esc',
}

const MAC_WORDS: Record<string, string> = {
  Enter: 'Return',
  Backspace: 'Delete',
  Delete: 'Forward Delete',
}

/** What stands on a key. */
export function keyWord(key: string, mac: boolean): string {
  return (mac ? MAC_WORDS[key] : undefined) ?? WORDS[key] ?? key
}
