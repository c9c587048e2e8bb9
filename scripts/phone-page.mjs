// Makes the page that phones get into one text: its script and its style stand in it, so that it is one request.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, normalizePath } from 'vite'
import { root } from './setup/paths.cjs'

const folder = join(root, 'src', 'live', 'page')
/** Phones of the last five years. */
const TARGET = ['es2020', 'safari14']

async function bundle(input, options) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: TARGET, minify: true, cssMinify: true, modulePreload: false, ...options },
  })
  return { input, output: [built].flat()[0].output }
}

/** The page, whole. */
async function phonePageText() {
  const script = await bundle('page.ts', {
    lib: { entry: join(folder, 'page.ts'), formats: ['iife'], name: 'page', fileName: 'page' },
  })
  const style = await bundle('page.css', { rollupOptions: { input: join(folder, 'page.css') } })
  const code = script.output.find(({ type }) => type === 'chunk').code.trim()
  const css = String(style.output.find(({ fileName }) => fileName.endsWith('.css')).source).trim()
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  // A replacement is a function: in a text of it, a dollar sign would mean something.
  return html
    .replace(/>\s+</g, '><')
    .replace('<!--style-->', () => `<style>${css}</style>`)
    .replace('<!--script-->', () => `<script>${code}</script>`)
}

/** Puts the page in the place of `src/live/phone-page.ts`. */
export function phonePage() {
  const module = normalizePath(join(root, 'src/live/phone-page.ts'))
  return {
    name: 'phone-page',
    async load(id) {
      if (id !== module) return null
      return `export const PHONE_PAGE = ${JSON.stringify(await phonePageText())}`
    },
  }
}
