import { strFromU8 } from 'fflate'
import type { PageGeometry } from '../docx/page'
import { openPackage, type WordPackage } from './package'
import { HouseStyleProblem } from './problem'
import { type RunningPart, readRunningPart } from './running'
import { cleanStyles, renameStylesIn } from './styles'
import { childOf, descendants, elementsIn, parseXml, writeXml, type XmlElement, XmlProblem } from './xml'

export const PLACES = ['default', 'first', 'even'] as const
export type Place = (typeof PLACES)[number]
type Running = Partial<Record<Place, RunningPart>>

/** What documents take from a Word file of the district. */
export interface TemplateParts {
  /** The part of styles, under the ids that documents use. */
  styles: string
  /** The ids that it brings. */
  styleIds: ReadonlySet<string>
  theme: string | null
  page: PageGeometry | null
  headers: Running
  footers: Running
  /** Page one has a header and footer of its own. */
  firstPage: boolean
  /** So have pages on the left. */
  evenAndOdd: boolean
  /** What it lacks and what was left out, in sentences. */
  notes: string[]
}

export type OwnStyle = readonly [id: string, name: string, kind: 'paragraph' | 'character']

/** Narrower than about three inches no table can be read. */
const LEAST_TEXT = 4320
const LARGEST_PAPER = 31_680

function numberOf(element: XmlElement | undefined, name: string, most = LARGEST_PAPER): number {
  const value = Math.round(Number(element?.attributes.get(name) ?? Number.NaN))
  return Number.isFinite(value) ? Math.min(most, Math.max(0, Math.abs(value))) : Number.NaN
}

function geometryOf(section: XmlElement | undefined): PageGeometry | null {
  const [size, margin] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')]
  const sides = [numberOf(size, 'w:w'), numberOf(size, 'w:h')].sort((one, other) => one - other)
  const [width = Number.NaN, height = Number.NaN] = sides
  const [top, right, bottom, left, header, footer] = ['top', 'right', 'bottom', 'left', 'header', 'footer'].map(
    (name) => numberOf(margin, `w:${name}`),
  ) as [number, number, number, number, number, number]
  const page = { width, height, top, right, bottom, left, header, footer }
  const whole = Object.values(page).every(Number.isFinite)
  return whole && width - left - right >= LEAST_TEXT && height - top - bottom >= LEAST_TEXT ? page : null
}

/** Headers and footers as the last section shows them: what it does not name, it takes from those before it. */
function runningOf(source: WordPackage, document: string, sections: readonly XmlElement[]) {
  const relationships = source.relationships(document)
  const [headers, footers]: [Running, Running] = [{}, {}]
  const notes: string[] = []
  for (const reference of sections.flatMap(elementsIn)) {
    const holder = { 'w:headerReference': headers, 'w:footerReference': footers }[reference.name]
    const place = PLACES.find((one) => one === (reference.attributes.get('w:type') ?? 'default'))
    const named = relationships.find(({ id, external }) => id === reference.attributes.get('r:id') && !external)
    const read = holder && place && named ? readRunningPart(source, named.target) : null
    if (!holder || !place || !read) continue
    holder[place] = read.part
    notes.push(...read.notes)
  }
  return { headers, footers, notes }
}

function themeOf(source: WordPackage, path: string | undefined): string | null {
  const bytes = path === undefined ? undefined : source.files[path]
  if (!bytes) return null
  const text = strFromU8(bytes)
  return parseXml(text).name === 'a:theme' ? text : null
}

function read(source: WordPackage, own: readonly OwnStyle[], language: string): TemplateParts {
  const document = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const body = source.tree(document)
  const relationships = source.relationships(document)
  const partOf = (type: string) => relationships.find((one) => one.type === type && !one.external)?.target
  const styles = source.tree(partOf('styles') ?? 'word/styles.xml')
  if (body?.name !== 'w:document' || styles?.name !== 'w:styles') {
    throw new HouseStyleProblem(
      'This Word file has no styles that can be read. Open it in Word, save it as .docx, and choose that.',
    )
  }
  const sections = descendants(body).filter(({ name }) => name === 'w:sectPr')
  const last = sections.at(-1)
  const clean = cleanStyles(styles, own, language)
  const { headers, footers, notes } = runningOf(source, document, sections)
  for (const part of [...Object.values(headers), ...Object.values(footers)]) renameStylesIn(part.root, clean)
  const page = geometryOf(last)
  const settings = source.tree(partOf('settings') ?? 'word/settings.xml')
  const macros = Object.keys(source.files).some((path) => /vbaProject\.bin$/i.test(path))
  const isSet = (holder: XmlElement | undefined, name: string) => {
    const mark = childOf(holder, name)
    return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes.get('w:val') ?? '')
  }
  return {
    styles: writeXml(clean.root),
    styleIds: clean.ids,
    theme: themeOf(source, partOf('theme')),
    page,
    headers,
    footers,
    firstPage: sections.some((section) => isSet(section, 'w:titlePg')),
    evenAndOdd: isSet(settings, 'w:evenAndOddHeaders'),
    notes: [
      ...clean.notes,
      ...notes,
      ...(page ? [] : ['Its paper and margins cannot be used. Those of the house style stand instead.']),
      ...(Object.keys(headers).length > 0
        ? []
        : ['It has no header. The letterhead of the house style is used, if there is one.']),
      ...(Object.keys(footers).length > 0 ? [] : ['It has no footer. The document’s own is used.']),
      ...(macros ? ['Its macros are left out.'] : []),
    ],
  }
}

/**
 * What documents take from a Word file that somebody chose: styles by name, theme, paper, headers and footers, made
 * safe. `own` are the styles of our documents that Word does not have.
 * @throws HouseStyleProblem in words for the person.
 */
export function readTemplate(bytes: Uint8Array, own: readonly OwnStyle[], language: string): TemplateParts {
  try {
    return read(openPackage(bytes), own, language)
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    throw new HouseStyleProblem(
      'This Word file is damaged, or was not written by Word. Open it in Word, save it as .docx, and choose that.',
    )
  }
}
