// The content as the app has it, read from its files: the bundler, which joins them for the app, is not here.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseContent } from '../../src/core/content/parse'

const root = resolve(__dirname, '../..')
const paths = globSync('resources/content/**/*.json', { cwd: root })

export const content = parseContent(
  Object.fromEntries(paths.map((path) => [path, JSON.parse(readFileSync(join(root, path), 'utf8'))])),
)
