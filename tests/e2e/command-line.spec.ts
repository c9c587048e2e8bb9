import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { electronArguments, findElectron } from '../../scripts/setup/electron-path.cjs'

const root = resolve(__dirname, '../..')

test('E125 the app itself is the command line where its first argument is cli: no window, no screen, the same answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
  // What a server has: no display at all.
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const run = (...args: string[]) => {
    // Chromium would say on standard error that a container has no message bus.
    const all = [...electronArguments(), '--log-level=3', root, 'cli', ...args]
    const { status, stdout, stderr } = spawnSync(findElectron() ?? '', all, {
      ...{ cwd: folder, env, encoding: 'utf8', timeout: 30_000 },
    })
    return { status, out: stdout, err: stderr }
  }
  try {
    expect(run('new', 'Plan.throughline', '--sample')).toMatchObject({ status: 0, err: '' })
    expect(run('check', 'Plan.throughline', '--deep')).toMatchObject({ status: 0, err: '' })
    expect(run('show', 'Plan.throughline', '--json').out).toContain('"sample": true')
    const refused = run('check', 'Missing.throughline')
    expect([refused.status, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(/^“Missing\.throughline” is not where it was expected: [^\n]+\n$/)
    expect(run('nonsense').status).toBe(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
