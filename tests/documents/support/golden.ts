import { COARSE, type CoarsePage } from './coarse'

export interface GoldenPage {
  text: string
  ink: CoarsePage
}

const TEXT = /^=== page \d+ of \d+$/m
const INK = '--- ink'

function hex(ink: number): string {
  return ink.toString(16).padStart(2, '0')
}

/** As a file that people read: each page with its text, then where it has ink, two hexadecimal digits a place. */
export function writeGolden(pages: readonly GoldenPage[]): string {
  return pages
    .map(({ text, ink }, index) => {
      const rows = ink.map((row) => row.map(hex).join(''))
      return [`=== page ${index + 1} of ${pages.length}`, text, INK, ...rows].join('\n')
    })
    .join('\n')
    .concat('\n')
}

export function readGolden(file: string): GoldenPage[] {
  return file
    .split(TEXT)
    .slice(1)
    .map((page) => {
      const [text = '', ink = ''] = page.split(`${INK}\n`)
      const rows = ink.trim().split('\n')
      return {
        text: text.slice(1, -1),
        ink: rows.map((row) => (row.match(/../g) ?? []).map((one) => Number.parseInt(one, 16))),
      }
    })
}

/** A text without what differs between two runs of one program: spaces at the ends of lines, and empty lines. */
export function settledText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** So much less or more ink is the smoothing of letters; in so many places of a page, of 768, it may be more than that. */
const SMOOTHING = { ink: 10, places: 6 } as const

function placesThatDiffer(before: CoarsePage, after: CoarsePage): number {
  const ink = (page: CoarsePage, index: number) => page[Math.floor(index / COARSE.across)]?.[index % COARSE.across] ?? 0
  return Array.from({ length: COARSE.across * COARSE.down }, (_, index) => index).filter(
    (index) => Math.abs(ink(before, index) - ink(after, index)) > SMOOTHING.ink,
  ).length
}

/** The lines that only one of two texts has: "- before", "+ after". */
function lineChanges(before: string, after: string): string[] {
  const [old, present] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !present.includes(line)).map((line) => `    - ${line}`),
    ...present.filter((line) => !old.includes(line)).map((line) => `    + ${line}`),
  ]
}

/** What is different on each page, in words; nothing where both are the same. */
export function pageChanges(before: readonly GoldenPage[], after: readonly GoldenPage[]): string[] {
  const count = before.length === after.length ? [] : [`${after.length} pages, ${before.length} before`]
  const pages = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index)
  return [
    ...count,
    ...pages.flatMap((index) => {
      const [old, present] = [before[index], after[index]]
      const page = `page ${index + 1}`
      if (!old || !present) return [`${page} is ${old ? 'gone' : 'new'}`]
      const lines = lineChanges(old.text, present.text)
      const order = lines.length === 0 && old.text !== present.text ? ['    the lines stand in another order'] : []
      const places = placesThatDiffer(old.ink, present.ink)
      const looks = places > SMOOTHING.places ? [`${page} looks different in ${places} of 768 places`] : []
      return [...(old.text === present.text ? [] : [`${page} reads differently`, ...lines, ...order]), ...looks]
    }),
  ]
}

/** The words of a document, whatever page and line they stand on, without numbers, which may be those of pages. */
function wordsOf(pages: readonly GoldenPage[]): Set<string> {
  return new Set(pages.flatMap(({ text }) => text.match(/\p{Letter}{2,}/gu) ?? []))
}

/** What another version of LibreOffice, with other line ends, cannot change: which words there are. */
export function wordChanges(before: readonly GoldenPage[], after: readonly GoldenPage[]): string[] {
  const [old, present] = [wordsOf(before), wordsOf(after)]
  return [
    ...[...old].filter((word) => !present.has(word)).map((word) => `- ${word}`),
    ...[...present].filter((word) => !old.has(word)).map((word) => `+ ${word}`),
  ]
}
