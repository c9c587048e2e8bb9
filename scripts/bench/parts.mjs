// The product's own storage and core for Node, bundled from the sources as they are.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../setup/paths.cjs'
import { temporaryFolder } from './folders.mjs'

const inputs = {
  storage: 'src/storage/index.ts',
  analysis: 'src/core/analysis/prompt-states.ts',
  content: 'src/core/content/index.ts',
  plan: 'src/core/plan/index.ts',
  sample: 'src/core/sample/index.ts',
}

let loaded = null

/** Resolves with what the modules export. They are built once. */
export function loadParts() {
  loaded ??= buildParts()
  return loaded
}

async function buildParts() {
  const outDir = temporaryFolder()
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['d3', /^d3-/] },
    build: {
      ssr: true,
      outDir,
      target: 'node18',
      rollupOptions: { input: inputs, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  })
  const modules = await Promise.all(
    Object.keys(inputs).map((name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href)),
  )
  return Object.assign({}, ...modules)
}
