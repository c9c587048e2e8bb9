import { describe, expect, test } from 'vitest'
import { bundledContent } from '../core/content'
import { ACTIONS, type ActionState, actionById, describeAction, TEXT_SIZES, textSizeBeside } from './index'

const open: ActionState = {
  plan: { undoLabel: 'rationale, Pace', redoLabel: null, undoBlocked: null },
  theme: 'dark',
  textSize: 100,
}
const described = (id: Parameters<typeof actionById>[0], state: ActionState = open) =>
  describeAction(actionById(id), state)

describe('the actions', () => {
  test('S1 each has its own id and its own words', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length)
    expect(new Set(ACTIONS.map(({ label }) => label)).size).toBe(ACTIONS.length)
  })

  test('S1 every tension of the content has one, under its number and its title', () => {
    for (const { id, number, title } of bundledContent.tensions) {
      expect(actionById(`tension:${id}`)).toMatchObject({
        label: `${number}. ${title}`,
        shortcuts: [`CmdOrCtrl+${number}`],
      })
    }
  })

  test('S2 undo and redo say what they would take back or make again, or why they cannot', () => {
    expect(described('edit.undo')).toEqual({ label: 'Undo: rationale, Pace', unavailable: null })
    expect(described('edit.redo')).toEqual({ label: 'Redo', unavailable: 'Nothing to redo' })
    const blocked = { undoLabel: null, redoLabel: null, undoBlocked: '“adopt” is binding and cannot be undone.' }
    expect(described('edit.undo', { ...open, plan: blocked }).unavailable).toBe(blocked.undoBlocked)
  })

  test('S2 what needs a plan says so while none is open', () => {
    for (const action of ACTIONS) {
      const { unavailable } = describeAction(action, { ...open, plan: null })
      expect(unavailable, action.id).toBe(action.needsPlan ? 'Open a plan first' : null)
    }
  })

  test('S2 of the themes just the present one is checked', () => {
    const checked = ACTIONS.filter((action) => describeAction(action, open).checked)
    expect(checked.map(({ id }) => id)).toEqual(['theme.dark'])
  })

  test('S3 the text grows and shrinks in steps, and says where they end', () => {
    expect(textSizeBeside(100, 1)).toBe(110)
    expect(textSizeBeside(100, -1)).toBe(90)
    expect(textSizeBeside(80, -1)).toBe(80)
    expect(textSizeBeside(200, 1)).toBe(200)
    expect(TEXT_SIZES[0]).toBe(80)
    expect(TEXT_SIZES.at(-1)).toBe(200)
    expect(described('text.larger', { ...open, textSize: 200 }).unavailable).not.toBeNull()
    expect(described('text.smaller', { ...open, textSize: 80 }).unavailable).not.toBeNull()
    expect(described('text.larger').unavailable).toBeNull()
  })
})
