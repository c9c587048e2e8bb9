import {
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type HouseStyle, letterheadLines } from '../../core/house'
import type { ReportDoc, WriterWords } from '../../core/report'
import { countsPages, markerOf, PLACES, type Place } from '../template'
import { oneLine } from '../text/clean'
import type { Look } from './look'
import { bidirectional } from './runs'

/** The most room that a logo takes, in pixels at 96 to the inch. */
const LOGO = { width: 240, height: 48 } as const

function logoRun({ logo }: HouseStyle, words: WriterWords): ImageRun[] {
  if (!logo) return []
  const scale = Math.min(1, LOGO.width / logo.width, LOGO.height / logo.height)
  const shown = oneLine(logo.words) || words.logo
  return [
    new ImageRun({
      type: 'png',
      data: Uint8Array.from(Buffer.from(logo.png, 'base64')),
      transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
      altText: { name: words.logo, title: shown, description: shown },
    }),
  ]
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** The logo at the left, the lines at the right, both ending on one line. */
function letterhead(look: Look, words: WriterWords, width: number): Header | null {
  const lines = letterheadLines(look.house)
  const logo = logoRun(look.house, words)
  if (lines.length === 0 && logo.length === 0) return null
  const half = Math.round(width / 2)
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      borders: borderless,
      children,
    })
  const written = lines.map(
    (text) =>
      new Paragraph({
        style: 'LetterheadLine',
        ...bidirectional([{ kind: 'text', text }]),
        children: [new TextRun({ text: oneLine(text) })],
      }),
  )
  return new Header({
    children: [
      new Table({
        width: { size: width, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        columnWidths: [half, width - half],
        borders: borderless,
        margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
        rows: [
          new TableRow({
            children: [
              cell([new Paragraph({ style: 'Letterhead', children: logo })], half),
              cell(written.length > 0 ? written : [new Paragraph({ style: 'LetterheadLine' })], width - half),
            ],
          }),
        ],
      }),
      new Paragraph({ style: 'TableEnd' }),
    ],
  })
}

type Headers = NonNullable<ISectionOptions['headers']>
type Footers = NonNullable<ISectionOptions['footers']>

/** The header or footer of the template goes where this stands. */
function marker(kind: 'header' | 'footer', place: Place): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: markerOf(kind, place) })] })
}

/** The template's own headers, or the letterhead on page one alone. */
function headersOf(look: Look, words: WriterWords, width: number, first: boolean): Headers {
  const { template } = look
  const places = PLACES.filter((place) => template?.headers[place])
  if (places.length > 0) {
    return Object.fromEntries(places.map((place) => [place, new Header({ children: [marker('header', place)] })]))
  }
  const head = first ? letterhead(look, words, width) : null
  return head ? { first: head } : {}
}

function footer({ footer: running, words }: ReportDoc, { house, template }: Look, width: number, place: Place): Footer {
  const theirs = template?.footers[place]
  const children = [
    new TextRun({ text: oneLine(running) }),
    ...(theirs && countsPages(theirs.root)
      ? []
      : [
          new TextRun({
            children: [`\t${words.page}\u00A0`, PageNumber.CURRENT, `\u00A0${words.of}\u00A0`, PageNumber.TOTAL_PAGES],
          }),
        ]),
  ]
  const line = oneLine(house.footer)
  // The tab stops of a template's own style are not where this page ends.
  const style = template ? 'RunningLine' : 'Footer'
  // A long district name wraps before it reaches the page number.
  const tabStops = [{ type: 'right' as const, position: width }]
  return new Footer({
    children: [
      ...(theirs ? [marker('footer', place)] : []),
      ...(line === '' ? [] : [new Paragraph({ style, children: [new TextRun({ text: line })] })]),
      new Paragraph({ style, tabStops, children }),
    ],
  })
}

/** What stands at the head and the foot of a section's pages: the same foot on each, on one with a letterhead too. */
export function runningParts(
  report: ReportDoc,
  look: Look,
  width: number,
  first: boolean,
): { titlePage: boolean; headers: Headers; footers: Footers } {
  const headers = headersOf(look, report.words, width, first)
  const titlePage = first && (look.template?.firstPage === true || headers.first !== undefined)
  const places: Place[] = [
    'default',
    ...(titlePage ? (['first'] as const) : []),
    ...(look.template?.evenAndOdd ? (['even'] as const) : []),
  ]
  const footers = Object.fromEntries(places.map((place) => [place, footer(report, look, width, place)]))
  return { titlePage, headers, footers }
}
