import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The targets are explicit because electron-vite would otherwise read them from whichever Electron is installed.
const nodeTarget = 'node18'
const chromiumTarget = 'chrome114'

// d3 is published as ES modules only, so it is bundled into the CommonJS main process; so is opentype.js,
// whose package has no CommonJS entry that keeps its named exports. zod and immer are read at every start, and from
// one file that takes a third of the time. Everything else stays in node_modules.
const bundled = ['zod', 'immer', 'd3', 'd3-scale', 'd3-shape', 'd3-array', 'opentype.js']

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: { index: resolve('src/main/index.ts'), cli: resolve('src/cli/index.ts') },
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
    plugins: [react()],
    build: {
      target: chromiumTarget,
      minify: true,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
})
