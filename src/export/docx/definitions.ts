import { Paragraph, Tab, TextRun } from 'docx'
import type { DefinitionRow, DefinitionsBlock } from '../../core/report'
import { isList } from '../../core/report/passages'
import { oneLine } from '../text/clean'
import { type Setting, writeParts } from './lists'
import { bidirectional, writeRuns } from './runs'
import type { Target } from './target'

/** The first rows stay together, so that no page ends with a heading and one line; the last two, so that none begins with one. */
const OPENING = 3

/** The label as one run of its style, whatever it is made of. */
function label(row: DefinitionRow): TextRun {
  const text = row.label.map((run) => (run.kind === 'source' ? '' : run.text)).join('')
  return new TextRun({ text: oneLine(text), style: 'Label' })
}

interface Look {
  first: string
  alone: string
  setting: Setting
}

function lookOf(dense: boolean): Look {
  const named = (style: string) => `${dense ? 'Dense' : ''}${style}`
  return {
    first: named('Definition'),
    alone: named('DefinitionLabel'),
    setting: { place: 'definition', style: named('DefinitionMore'), itemStyle: named('DefinitionItem') },
  }
}

function writeRow(row: DefinitionRow, target: Target, look: Look, keepNext: boolean): Paragraph[] {
  const [first = [], ...more] = row.paragraphs
  // A list, or a text that is read from the right, cannot share a line with a label that is read from the left.
  if (isList(first) || bidirectional(first).bidirectional) {
    return [
      new Paragraph({ style: look.alone, children: [label(row)] }),
      ...writeParts([first, ...more], target, look.setting),
    ]
  }
  return [
    new Paragraph({
      style: look.first,
      keepNext,
      children: [label(row), new TextRun({ children: [new Tab()] }), ...writeRuns(first, target)],
    }),
    ...writeParts(more, target, look.setting),
  ]
}

/**
 * Labels left, what they stand for right: paragraphs with a hanging indent and not a table, so that they are read in
 * order, break anywhere, and a heading before them stays with them.
 */
export function writeDefinitions({ rows, dense }: DefinitionsBlock, target: Target): Paragraph[] {
  const look = lookOf(dense === true)
  return rows.flatMap((row, index) =>
    writeRow(row, target, look, index < rows.length - 1 && (index < OPENING || index === rows.length - 2)),
  )
}
