import { run } from '../gate/tools'

/** How many places a page has in its coarse picture, across and down. */
export const COARSE = { across: 24, down: 32 } as const

/** So many dots of the page make one place, each way. */
const DOTS = 6

/** Rows of places; each is its ink, from 0 for white to 255 for black. */
export type CoarsePage = readonly (readonly number[])[]

interface Grey {
  width: number
  dots: Buffer
}

/** Pages as pdftoppm writes them one after another: a head of three numbers, then a byte for each dot. */
function readGrey(bytes: Buffer): Grey[] {
  const pages: Grey[] = []
  let at = 0
  while (at < bytes.length) {
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40)) ?? []
    if (head === undefined) throw new Error('this is no picture of a page')
    const from = at + head.length
    at = from + Number(width) * Number(height)
    pages.push({ width: Number(width), dots: bytes.subarray(from, at) })
  }
  return pages
}

function inkAt({ width, dots }: Grey, column: number, row: number): number {
  let sum = 0
  for (let y = 0; y < DOTS; y += 1) {
    for (let x = 0; x < DOTS; x += 1) sum += 255 - (dots[(row * DOTS + y) * width + column * DOTS + x] ?? 255)
  }
  return Math.round(sum / DOTS ** 2)
}

/** Where there is ink on each page of a PDF, and how much: coarse enough that the smoothing of letters is no matter. */
export async function coarsePages(file: string): Promise<CoarsePage[]> {
  const size = ['-scale-to-x', String(COARSE.across * DOTS), '-scale-to-y', String(COARSE.down * DOTS)]
  const options = { encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 } as const
  const { stdout } = await run('pdftoppm', ['-gray', ...size, file], options)
  return readGrey(stdout).map((page) =>
    Array.from({ length: COARSE.down }, (_, row) =>
      Array.from({ length: COARSE.across }, (_, column) => inkAt(page, column, row)),
    ),
  )
}
