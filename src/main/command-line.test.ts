import { describe, expect, test } from 'vitest'
import { commandLineOf } from './command-line'

describe('the command line of a package', () => {
  test.each([
    [
      ['/opt/throughline', 'cli', 'show', 'Plan.throughline', '--json'],
      ['show', 'Plan.throughline', '--json'],
    ],
    [
      ['/opt/throughline', '--no-sandbox', 'cli', 'check', '-o'],
      ['check', '-o'],
    ],
    [['/opt/throughline', 'cli'], []],
  ])('L36 %j is the command line', (argv, rest) => {
    expect(commandLineOf(argv, true)).toEqual(rest)
    expect(commandLineOf([argv[0] as string, '/a/folder', ...argv.slice(1)], false)).toEqual(rest)
  })

  test.each([
    [['/opt/throughline']],
    [['/opt/throughline', '/home/ana/cli.throughline']],
    [['/opt/throughline', '/home/ana/Plan.throughline', 'cli']],
    [['/opt/throughline', '--sample']],
  ])('L36 %j is the app', (argv) => {
    expect(commandLineOf(argv, true)).toBeNull()
  })

  test('L36 a folder of that name is the app in it', () => {
    expect(commandLineOf(['/usr/bin/electron', 'cli'], false)).toBeNull()
  })
})
