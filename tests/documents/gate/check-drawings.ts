import { posix } from 'node:path'
import type { Document, Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { type Finding, finding } from './finding'
import { all, bodies, type Parts } from './parts'

/** Word counts drawings in whole numbers of 32 bits and takes no smaller one than this, in 360,000ths of a centimetre. */
const [HIGHEST, SMALLEST] = [2 ** 31 - 1, 9525]

/** Every picture that is drawn by shapes has one in pixels for programs that know no other. */
function checkBlip(blip: Element, targetOf: (id: string) => string): Finding[] {
  const shown = targetOf(blip.getAttribute('r:embed') ?? '')
  const shapes = all(blip, 'asvg:svgBlip').map((one) => targetOf(one.getAttribute('r:embed') ?? ''))
  return [
    ...(/\.(png|jpeg|gif)$/.test(shown) ? [] : [finding('fallback', `${shown} is not in pixels`)]),
    ...shapes.filter((path) => !path.endsWith('.svg')).map((path) => finding('fallback', `${path} is no drawing`)),
  ]
}

/** Width by height of a PNG. */
function ratioOf(bytes: Uint8Array | undefined): number | null {
  if (!bytes || bytes.length < 24 || bytes[0] !== 0x89) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return view.getUint32(16) / view.getUint32(20)
}

function checkInline(inline: Element, targetOf: (id: string) => string, { files }: Parts): Finding[] {
  const extent = all(inline, 'wp:extent')[0]
  const [width, height] = ['cx', 'cy'].map((name) => Number(extent?.getAttribute(name) ?? Number.NaN)) as [
    number,
    number,
  ]
  const id = Number(all(inline, 'wp:docPr')[0]?.getAttribute('id') ?? Number.NaN)
  const shown = all(inline, 'a:blip').map((blip) => ratioOf(files[targetOf(blip.getAttribute('r:embed') ?? '')]))[0]
  const stretched = shown !== null && shown !== undefined && Math.abs(width / height / shown - 1) > 0.03
  return [
    ...(id > 0 && id <= HIGHEST ? [] : [finding('picture-id', `${id} is no number of a drawing`)]),
    ...(width >= SMALLEST && height >= SMALLEST ? [] : [finding('picture-size', `a drawing is ${width} by ${height}`)]),
    ...(stretched ? [finding('picture-size', 'a picture is stretched')] : []),
    ...all(inline, 'a:blip').flatMap((blip) => checkBlip(blip, targetOf)),
  ]
}

/** The numbers that a chart shows are as many as it says, and its axes meet. */
function checkChart(path: string, chart: Document, { files }: Parts, targetOf: (id: string) => string): Finding[] {
  const caches = ['c:numCache', 'c:strCache'].flatMap((name) => all(chart, name))
  const wrong = caches.filter((cache) => {
    const count = Number(all(cache, 'c:ptCount')[0]?.getAttribute('val'))
    return all(cache, 'c:pt').some((point) => Number(point.getAttribute('idx')) >= count)
  })
  const values = all(chart, 'c:numCache').flatMap((cache) => all(cache, 'c:v').map((one) => Number(one.textContent)))
  const axes = ['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((name) => all(chart, name))
  const known = axes.map((axis) => all(axis, 'c:axId')[0]?.getAttribute('val'))
  const asked = [...all(chart, 'c:crossAx'), ...all(chart, 'c:axId')].map((one) => one.getAttribute('val'))
  const orders = all(chart, 'c:ser').map((one) => all(one, 'c:order')[0]?.getAttribute('val'))
  const workbook = all(chart, 'c:externalData').map((one) => targetOf(one.getAttribute('r:id') ?? ''))[0]
  return [
    ...wrong.map(() => finding('chart', `${path} has more numbers than it says`)),
    ...(values.every(Number.isFinite) ? [] : [finding('chart', `${path} has what is no number`)]),
    ...asked.filter((id) => !known.includes(id)).map((id) => finding('chart', `${path} has no axis ${id}`)),
    ...(new Set(orders).size === orders.length ? [] : [finding('chart', `${path} has two series in one place`)]),
    ...(hasSheet(files[workbook ?? '']) ? [] : [finding('chart', `${path} has no workbook`)]),
  ]
}

function hasSheet(workbook: Uint8Array | undefined): boolean {
  try {
    return workbook !== undefined && Object.keys(unzipSync(workbook)).some((path) => /worksheets\/.*\.xml$/.test(path))
  } catch {
    return false
  }
}

/** From the id of a relationship of this part to the part that it leads to. */
function targetsOf(path: string, { trees }: Parts): (id: string) => string {
  const folder = posix.dirname(path)
  const rows = all(trees.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)), 'Relationship')
  const targets = new Map(rows.map((one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? '']))
  return (id) => posix.join(folder, targets.get(id) ?? '')
}

export function checkDrawings(parts: Parts): Finding[] {
  return [
    ...bodies(parts).flatMap(([path, tree]) =>
      all(tree, 'wp:inline').flatMap((inline) => checkInline(inline, targetsOf(path, parts), parts)),
    ),
    ...[...parts.trees]
      .filter(([path]) => /^word\/charts\/chart\d+\.xml$/.test(path))
      .flatMap(([path, tree]) => checkChart(path, tree, parts, targetsOf(path, parts))),
  ]
}
