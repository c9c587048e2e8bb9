import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { DefinitionsBlock } from '../../core/report'
import { columnWidths, lengthOf, tableEnd, writePassage } from './table'
import type { Target } from './target'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const SHARES = [19, 81]
const WHOLE_ROW = 700

/** Labels left, what they stand for right, without rules: a table to Word, a list to the eye. */
export function writeDefinitions({ rows }: DefinitionsBlock, target: Target): (Paragraph | Table)[] {
  if (rows.length === 0) return []
  return [
    new Table({
      width: { size: target.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columnWidths(SHARES, target.width),
      margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 140 },
      tableLook: { firstRow: false, firstColumn: true, noVBand: true, noHBand: true },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: rows.map(
        ({ label, paragraphs }) =>
          new TableRow({
            cantSplit: lengthOf({ paragraphs }) < WHOLE_ROW,
            children: [
              new TableCell({ children: writePassage({ paragraphs: [label] }, 'DefinitionName', target) }),
              new TableCell({ children: writePassage({ paragraphs }, 'DefinitionText', target) }),
            ],
          }),
      ),
    }),
    tableEnd(),
  ]
}
