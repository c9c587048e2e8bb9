import { expect, test } from 'vitest'
import { closeDebugging } from './debugging'

test('F37 a package takes no switch that opens it to a debugger; a developer’s does', () => {
  const taken = (packaged: boolean) => {
    const removed: string[] = []
    closeDebugging({ removeSwitch: (name) => removed.push(name) }, packaged)
    return removed
  }
  expect(taken(true)).toEqual(expect.arrayContaining(['remote-debugging-port', 'remote-debugging-pipe', 'js-flags']))
  expect(taken(false)).toEqual([])
})
