import { Paragraph, Tab, TextRun } from 'docx'
import type { DefinitionRow, DefinitionsBlock } from '../../core/report'
import { oneLine } from '../text/clean'
import { bidirectional, writeRuns } from './runs'
import type { Target } from './target'

/** The first rows stay together, so that no page ends with a heading and one line. */
const OPENING = 3

/** The label as one run of its style, whatever it is made of. */
function label(row: DefinitionRow): TextRun {
  const text = row.label.map((run) => (run.kind === 'source' ? '' : run.text)).join('')
  return new TextRun({ text: oneLine(text), style: 'Label' })
}

function writeRow(row: DefinitionRow, target: Target, keepNext: boolean): Paragraph[] {
  const [first = [], ...more] = row.paragraphs
  const direction = bidirectional(first)
  const written =
    'bidirectional' in direction
      ? // A text that is read from the right cannot share a line with a label that is read from the left.
        [
          new Paragraph({ style: 'DefinitionLabel', children: [label(row)] }),
          new Paragraph({ style: 'DefinitionMore', ...direction, children: writeRuns(first, target) }),
        ]
      : [
          new Paragraph({
            style: 'Definition',
            keepNext,
            children: [label(row), new TextRun({ children: [new Tab()] }), ...writeRuns(first, target)],
          }),
        ]
  return [
    ...written,
    ...more.map(
      (runs) => new Paragraph({ style: 'DefinitionMore', ...bidirectional(runs), children: writeRuns(runs, target) }),
    ),
  ]
}

/**
 * Labels left, what they stand for right: paragraphs with a hanging indent and not a table, so that they are read in
 * order, break anywhere, and a heading before them stays with them.
 */
export function writeDefinitions({ rows }: DefinitionsBlock, target: Target): Paragraph[] {
  return rows.flatMap((row, index) => writeRow(row, target, index < OPENING && index < rows.length - 1))
}
