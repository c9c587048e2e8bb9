import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Finding, finding } from './finding'
import type { Parts } from './parts'
import { run } from './tools'

async function decodes(path: string, folder: string): Promise<Finding[]> {
  const [program, args] = path.endsWith('.svg')
    ? ['rsvg-convert', ['--output', `${path}.png`, path]]
    : ['pngcheck', ['-q', path]]
  try {
    await run(program as string, args as string[], { cwd: folder })
    const broken = path.endsWith('.svg') && /="[^"]*(NaN|Infinity)/.test(readFileSync(path, 'utf8'))
    return broken ? [finding('picture', `${basename(path)} has a place that is no number`)] : []
  } catch {
    return [finding('picture', `${basename(path)} does not decode`)]
  }
}

/** Each picture of the file, opened by a program that had no part in making it. */
export async function checkPictures({ files }: Parts, folder: string): Promise<Finding[]> {
  const pictures = Object.entries(files).filter(([path]) => path.startsWith('word/media/'))
  const found = await Promise.all(
    pictures.map(([path, bytes]) => {
      const file = join(folder, basename(path))
      writeFileSync(file, bytes)
      return /\.(png|svg)$/.test(path) ? decodes(file, folder) : [finding('picture', `${path} is of no known kind`)]
    }),
  )
  return found.flat()
}
