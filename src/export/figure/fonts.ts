/// <reference path="./opentype.d.ts" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as opentype from 'opentype.js'

type Face = 'serif' | 'sans'
type Weight = 400 | 500 | 600

const FAMILIES = { serif: 'source-serif-4', sans: 'inter' } as const

/** The files of a family hold one alphabet each; the first that has a letter draws it. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'] as const

/** Bundled or not, the package is either a namespace of functions or has them on its default export. */
const { parse } = 'parse' in opentype ? opentype : (opentype as unknown as { default: typeof opentype }).default

const loaded = new Map<string, opentype.Font | null>()

/** Resolved as Node resolves packages, so that the built program finds the same files as the sources. */
function fontFile(family: string, subset: string, weight: number): string {
  const manifest = createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)
  return join(dirname(manifest), 'files', `${family}-${subset}-${weight}-normal.woff`)
}

function readFont(family: string, subset: string, weight: number): opentype.Font | null {
  const key = `${family} ${subset} ${weight}`
  const known = loaded.get(key)
  if (known !== undefined) return known
  let font: opentype.Font | null = null
  try {
    const bytes = readFileSync(fontFile(family, subset, weight))
    font = parse(new Uint8Array(bytes).buffer)
  } catch (problem) {
    // A family need not have every alphabet, but without the Latin letters there is no picture.
    if (subset === 'latin') throw problem
  }
  loaded.set(key, font)
  return font
}

/** The font that has the character, or the Latin one, whose empty box then stands for it. */
export function fontFor(character: string, face: Face, weight: Weight): opentype.Font {
  const family = FAMILIES[face]
  // Source Serif has no file for 500 in use here; 400 is the nearest.
  const drawn = face === 'serif' && weight === 500 ? 400 : weight
  for (const subset of SUBSETS) {
    const font = readFont(family, subset, drawn)
    if (font !== null && font.charToGlyph(character).index !== 0) return font
  }
  return readFont(family, 'latin', drawn) as opentype.Font
}
