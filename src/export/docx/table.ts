import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import {
  everyParagraph,
  type Passage,
  type TableRow as RowOfCells,
  type TableBlock,
  type TableColumn,
} from '../../core/report'
import { oneLine } from '../text/clean'
import { writeCaption } from './caption'
import { COLOURS, POLE_STYLES } from './design'
import { writeParts } from './lists'
import { staysTogether, staysWhole, staysWithNext } from './table-breaks'
import type { Target } from './target'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const ruled = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })

/** Shares of the width as whole twentieths of a point that add up to it. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0) || 1
  const edges = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((total, share) => total + share, 0) / sum) * width),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

/** Every cell has a paragraph, or Word refuses the file. */
function writePassage({ paragraphs }: Pick<Passage, 'paragraphs'>, style: string, target: Target): Paragraph[] {
  return writeParts(paragraphs.length > 0 ? paragraphs : [[]], target, { place: 'cell', style })
}

/** A cell that says itself what is strong in it, above what is not. */
function setsItsOwn({ paragraphs }: Pick<Passage, 'paragraphs'>): boolean {
  return everyParagraph(paragraphs).some((runs) => runs.some((run) => run.kind === 'text' && run.strong))
}

/** So many columns leave room for the smallest letters only. */
const MANY_COLUMNS = 7

function sizeOf({ dense, columns }: TableBlock): '' | 'Dense' | 'Fine' {
  return dense !== true ? '' : columns.length < MANY_COLUMNS ? 'Dense' : 'Fine'
}

function cellStyle(block: TableBlock, index: number, cell: Pick<Passage, 'paragraphs'>, total: boolean): string {
  const column = block.columns[index]
  const size = sizeOf(block)
  if (column?.align === 'end') return `${size}${total ? 'TableTotalNumber' : 'TableNumber'}`
  const names = block.rowHeaders && index === 0 && !setsItsOwn(cell)
  return names || total ? `${size}TableRowName` : `${size}TableText`
}

/** Numbers in the last column end where the rules end. */
function flush(columns: readonly TableColumn[], index: number) {
  const last = index === columns.length - 1 && columns[index]?.align === 'end'
  return last ? { margins: { marginUnitType: WidthType.DXA, right: 0 } } : {}
}

/** The height of a line of handwriting, in twentieths of a point. */
const LINE_OF_HAND = 440

function writeRow(block: TableBlock, { cells, total, room }: RowOfCells, target: Target, keepNext: boolean): TableRow {
  return new TableRow({
    ...(room === undefined ? {} : { height: { value: room * LINE_OF_HAND, rule: HeightRule.ATLEAST } }),
    ...(keepNext ? { keepNext } : {}),
    cantSplit: staysTogether(block, cells),
    children: block.columns.map((_column, index) => {
      const cell = cells[index] ?? { paragraphs: [] }
      return new TableCell({
        ...flush(block.columns, index),
        ...(total ? { borders: { top: ruled(6, COLOURS.edge) } } : {}),
        children: writePassage(cell, cellStyle(block, index, cell, total === true), target),
      })
    }),
  })
}

function headerRow(columns: readonly TableColumn[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      ({ header, align, pole }, index) =>
        new TableCell({
          ...flush(columns, index),
          verticalAlign: VerticalAlign.BOTTOM,
          borders: { bottom: ruled(6, COLOURS.edge) },
          children: [
            new Paragraph({
              style: align === 'end' ? 'TableHeaderNumber' : 'TableHeader',
              children: [
                new TextRun({ text: oneLine(header), ...(pole === undefined ? {} : { style: POLE_STYLES[pole] }) }),
              ],
            }),
          ],
        }),
    ),
  })
}

/** Horizontal rules only; the header row stands again on each page; a fixed layout, so that long words do not push. */
export function writeTable(block: TableBlock, target: Target): (Paragraph | Table)[] {
  const whole = staysWhole(block)
  const caption = writeCaption('Table', target.words.table, block, target)
  return [
    ...(caption.length === 0 ? [] : [new Paragraph({ style: 'TableCaption', children: caption })]),
    new Table({
      width: { size: target.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columnWidths(
        block.columns.map(({ width }) => width),
        target.width,
      ),
      margins: {
        marginUnitType: WidthType.DXA,
        top: block.dense ? 30 : 50,
        bottom: block.dense ? 15 : 30,
        left: 0,
        right: 140,
      },
      tableLook: { firstRow: true, firstColumn: block.rowHeaders, noVBand: true, noHBand: true },
      borders: {
        top: ruled(8, COLOURS.ink),
        bottom: ruled(6, COLOURS.edge),
        left: none,
        right: none,
        insideHorizontal: ruled(4, COLOURS.rule),
        insideVertical: none,
      },
      rows: [
        headerRow(block.columns),
        ...block.rows.map((row, index) => writeRow(block, row, target, staysWithNext(block, index, whole))),
      ],
    }),
    tableEnd(),
  ]
}

/** Word joins two tables that touch, so a small paragraph ends each. */
function tableEnd(): Paragraph {
  return new Paragraph({ style: 'TableEnd', children: [] })
}
