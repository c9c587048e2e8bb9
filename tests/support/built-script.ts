import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from './temporary'

/**
 * Bundles a script as the product's build does, and gives the path to run with Node.
 * It is built from the sources as they are, so that a test never runs what an earlier build left behind.
 */
export async function buildScript(source: string): Promise<string> {
  const root = resolve(__dirname, '../..')
  // Within the project, so that the packages are found; `out` is ignored by git.
  const parent = join(root, 'out', 'test')
  mkdirSync(parent, { recursive: true })
  const outDir = temporaryFolder(parent)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['d3', /^d3-/, 'opentype.js'] },
    build: {
      ssr: source,
      outDir,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'script.cjs' } },
    },
  })
  return join(outDir, 'script.cjs')
}
