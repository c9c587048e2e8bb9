// How much the window has to load.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../setup/paths.cjs'
import { figure } from './figure.mjs'

/** All scripts and styles of the built window, each gzipped, in thousands of bytes. */
export async function measureBundle() {
  const folder = join(root, 'out', 'renderer', 'assets')
  const files = readdirSync(folder).filter((name) => ['.js', '.css'].includes(extname(name)))
  const sizes = files.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
  const value = sizes.reduce((sum, size) => sum + size, 0) / 1000
  return [
    figure({ name: 'bundle', unit: 'kB', runs: files.length, value, goal: { of: 'value', is: '<=', limit: 400 } }),
  ]
}
