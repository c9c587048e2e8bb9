import { parseContent } from './parse'
import type { Content } from './schema'

/** What Vite makes of the call below; declared here because core knows neither Vite's types nor the DOM's. */
interface BundlerMeta {
  glob(pattern: string, options: { eager: true; import: 'default' }): Record<string, unknown>
}

// Vite replaces this call with the files themselves, so the same content stands in main, renderer and tests.
// Vitest looks for the words import.meta.glob to know that what it keeps of this module grows old with the folder.
const files = (import.meta as unknown as BundlerMeta).glob('../../../resources/content/**/*.json', {
  eager: true,
  import: 'default',
})

/** The content that this build was made with. Importing it throws ContentError where the data is broken. */
export const bundledContent: Content = parseContent(files)
