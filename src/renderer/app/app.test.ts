import { expect, test, vi } from 'vitest'
import { freshPlan } from '../../../tests/support/plans'
import { ACTIONS, type ActionState, describeAction } from '../../contract'
import { FIELDS } from '../../core/plan'

vi.stubGlobal('window', {})
vi.stubGlobal('navigator', { userAgent: '' })
const { allCommands, commandsFor } = await import('./commands/options')
const { groupByScreen } = await import('./find/groups')
const { MARK_KEYS } = await import('./help/local-keys')
const { railSections } = await import('./sections')
const { markAfterKey } = await import('../marks/use-mark')

const state: ActionState = {
  plan: { undoLabel: 'vision', redoLabel: null, undoBlocked: null },
  theme: 'light',
  textSize: 100,
}

test('S9 the list of all commands has every action that can be taken, in the words of the menu', () => {
  const listed = allCommands(state).flatMap(({ options }) => options)
  const expected = ACTIONS.filter((action) => describeAction(action, state).unavailable === null)
  expect(listed.map(({ action }) => action.id).sort()).toEqual(
    expected
      .map(({ id }) => id)
      .filter((id) => id !== 'commands.open')
      .sort(),
  )
  for (const { action, label } of listed) expect(label).toBe(describeAction(action, state).label)
})

test('S9 what cannot be taken now is found by its words, last and with its reason', () => {
  const found = commandsFor('find next', { ...state, plan: null })
  expect(found.map(({ action, unavailable }) => [action.id, unavailable])).toEqual([['find.next', 'Open a plan first']])
  const words = commandsFor('o', state)
  const firstUnavailable = words.findIndex(({ unavailable }) => unavailable !== null)
  expect(words.slice(firstUnavailable).every(({ unavailable }) => unavailable !== null)).toBe(true)
})

test('S10 every screen of the rail has its action, and the rail has its name from there', () => {
  for (const { screen, label } of railSections(freshPlan(), '2026-11-22')) {
    expect(ACTIONS.find(({ id }) => id === `go.${screen}`)?.label).toBe(label)
  }
})

test('S25 every field of the catalogue stands on a screen that can be named, in the order of the rail', () => {
  const tension = ACTIONS.find(({ label }) => label.startsWith('1. '))?.id.slice('tension:'.length) ?? ''
  const paths = FIELDS.map(({ path }) => ({ path: path.replace('tensions/*', `tensions/${tension}`) }))
  const groups = groupByScreen(paths)
  expect(groups.flatMap(({ items }) => items)).toHaveLength(FIELDS.length)
  expect(groups.map(({ name }) => name).slice(0, 4)).toEqual([
    'The ask',
    'Purpose',
    'Seven tensions',
    expect.stringMatching(/^1\. /),
  ])
})

test('S8 the keys of a mark are those that a mark takes', () => {
  const named = MARK_KEYS.keys.flatMap(({ keys }) => keys)
  for (const key of named) expect(markAfterKey(key, null), key).not.toBeUndefined()
})
