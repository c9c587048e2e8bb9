// The product's own storage and core for Node, bundled from the sources as they are.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../setup/paths.cjs'
import { temporaryFolder } from './folders.mjs'

const inputs = {
  storage: 'src/storage/index.ts',
  live: 'src/live/index.ts',
  analysis: 'src/core/analysis/prompt-states.ts',
  content: 'src/core/content/index.ts',
  plan: 'src/core/plan/index.ts',
  sample: 'src/core/sample/index.ts',
  commands: 'src/core/commands/index.ts',
  report: 'src/core/report/index.ts',
  export: 'src/export/index.ts',
  write: 'src/export/write.ts',
}

let loaded = null
let outDir = ''

/** Resolves with what the modules export. They are built once. */
export function loadParts() {
  loaded ??= buildParts()
  return loaded
}

/** Where one of the modules stands, once they are loaded, for a process of its own. */
export function partFile(name) {
  return join(outDir, `${name}.mjs`)
}

async function buildParts() {
  outDir = temporaryFolder()
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
