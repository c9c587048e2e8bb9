import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { normalizePath, type Plugin, runnerImport } from 'vite'
import { phonePage } from './scripts/phone-page.mjs'

// The targets are explicit because electron-vite would otherwise read them from whichever Electron is installed.
const nodeTarget = 'node18'
const chromiumTarget = 'chrome114'

// d3 is published as ES modules only, so it is bundled into the CommonJS main process; so is opentype.js,
// whose package has no CommonJS entry that keeps its named exports. zod and immer are read at every start, and from
// one file that takes a third of the time. Everything else stays in node_modules.
const bundled = ['zod', 'immer', 'd3', 'd3-scale', 'd3-shape', 'd3-array', 'opentype.js']

/** The content is read and checked while the app is built, and stands in the build as plain data. */
function checkedContent(): Plugin {
  const module = normalizePath(resolve('src/core/content/bundled.ts'))
  return {
    name: 'checked-content',
    apply: (_config, { mode }) => mode === 'production',
    async load(id) {
      if (id !== module) return null
      const { bundledContent } = (await runnerImport<{ bundledContent: unknown }>(module)).module
      return `export const bundledContent = JSON.parse(${JSON.stringify(JSON.stringify(bundledContent))})`
    },
  }
}

// Loading a module of these does nothing but make what it exports, so a window goes without the schemas that only the
// main process uses. A bundler must otherwise keep whatever calls a function while it is loaded.
const pureFolders = ['src/core/', 'src/contract/'].map((folder) => `${normalizePath(resolve(folder))}/`)

function hasSideEffects(id: string): boolean {
  return !pureFolders.some((folder) => id.startsWith(folder))
}

export default defineConfig({
  main: {
    plugins: [checkedContent(), phonePage()],
    build: {
      target: nodeTarget,
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: {
          start: resolve('src/main/start.ts'),
          index: resolve('src/main/index.ts'),
          cli: resolve('src/cli/index.ts'),
          'export-worker': resolve('src/main/export-worker.ts'),
          'file-worker': resolve('src/main/files/file-worker.ts'),
          'recovery-worker': resolve('src/main/damage/recovery-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
        external: ['electron'],
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), checkedContent()],
    build: {
      target: chromiumTarget,
      minify: true,
      rollupOptions: {
        input: { index: resolve('src/renderer/index.html') },
        treeshake: { moduleSideEffects: hasSideEffects },
      },
    },
  },
})
