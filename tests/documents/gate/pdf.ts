import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Finding, finding } from './finding'
import { run } from './tools'

export interface Pdf {
  pages: string[]
  tagged: boolean
  /** Names of fonts that are not in the file. */
  loose: string[]
  /** How many headings of each level, 1 to 3, readers are told of. */
  headings: number[]
}

const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

async function output(program: string, ...args: string[]): Promise<string> {
  return (await run(program, args, { maxBuffer: 64 * 1024 * 1024 })).stdout
}

/** All documents through one LibreOffice with a profile of its own, which takes most of the time. */
export async function convertAll(documents: Record<string, Uint8Array>, folder: string): Promise<Record<string, Pdf>> {
  const names = Object.keys(documents)
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] as Uint8Array)
  const profile = join(folder, 'profile')
  mkdirSync(profile, { recursive: true })
  const files = names.map((name) => join(folder, `${name}.docx`))
  const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', TAGGED]
  await output('soffice', ...options, '--outdir', folder, ...files)
  const read = await Promise.all(names.map(async (name) => [name, await readPdf(join(folder, `${name}.pdf`))] as const))
  return Object.fromEntries(read)
}

async function readPdf(file: string): Promise<Pdf> {
  const [info, structure, fonts, text] = await Promise.all([
    output('pdfinfo', file),
    output('pdfinfo', '-struct', file),
    output('pdffonts', file),
    output('pdftotext', file, '-'),
  ])
  return {
    pages: text.split('\f').slice(0, -1),
    tagged: /^Tagged:\s+yes/m.test(info),
    loose: fonts
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '' && !/\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line)),
    headings: [1, 2, 3].map((level) => structure.match(new RegExp(`^\\s*H${level}\\b`, 'gm'))?.length ?? 0),
  }
}

/** Without white space, which programs set as they like, and without the contents, which repeat every heading. */
export function bare(text: string): string {
  return text.replace(/^.*\.{5,}\s*\d*$/gm, '').replace(/[\s\u2002]+/g, '')
}

/**
 * What is looked for of a heading. Where two directions meet in a line, the text of the page has its stretches in the
 * order in which they are seen: the longest one of letters that are read from the left stands as it was written.
 */
function soughtOf(text: string): string {
  if (!/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)) return bare(text)
  const stretches = text.match(/[\p{Script=Latin}\s]+/gu) ?? []
  return bare(stretches.reduce((longest, one) => (one.length > longest.length ? one : longest), ''))
}

/** The page, from 1, on which each heading stands, looked for from where the one before was found. */
function pagesOf(texts: readonly string[], pages: readonly string[], from: number): (number | null)[] {
  let [page, offset] = [from, 0]
  return texts.map((text) => {
    const wanted = soughtOf(text)
    for (let at = page; at < pages.length; at += 1) {
      const found = bare(pages[at] ?? '').indexOf(wanted, at === page ? offset : 0)
      if (found >= 0) {
        page = at
        offset = found + wanted.length
        return at + 1
      }
    }
    return null
  })
}

/** Pages, from 1, on which nothing stands but what stands on all of them. */
function emptyPages({ pages }: Pdf): number[] {
  const lines = pages.map((text) =>
    text
      .replace(/Page \d+ of \d+/, '')
      .split('\n')
      .map((line) => line.trim()),
  )
  // On a single page nothing tells the foot of the page from its text.
  const running = (line: string) => lines.length > 1 && lines.every((page) => page.includes(line))
  return lines.flatMap((page, index) => (page.every((line) => line === '' || running(line)) ? [index + 1] : []))
}

/** What a reader of the printed page would miss: headings in their order, tags, fonts. */
export function checkPdf(pdf: Pdf, headings: readonly { level: number; text: string }[]): Finding[] {
  const counts = [1, 2, 3].map((level) => headings.filter((heading) => heading.level === level).length)
  const found = pagesOf(
    headings.map(({ text }) => text),
    pdf.pages,
    0,
  )
  return [
    ...(pdf.pages.length === 0 ? [finding('pdf', 'there are no pages')] : []),
    ...emptyPages(pdf).map((page) => finding('empty-page', `page ${page} is empty`)),
    ...(pdf.tagged ? [] : [finding('tags', 'the PDF has no tags')]),
    ...pdf.loose.map((line) => finding('fonts', `not embedded: ${line.trim()}`)),
    ...(counts.join() === pdf.headings.join()
      ? []
      : [finding('tags', `headings are ${counts.join(', ')} in the file and ${pdf.headings.join(', ')} in the tags`)]),
    ...headings
      .filter((_, index) => found[index] === null)
      .map(({ text }) => finding('reading-order', `“${text}” is not in the text, or not in its place`)),
  ]
}
