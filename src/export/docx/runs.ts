import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx'
import type { Run, Paragraph as Runs } from '../../core/report'
import { cleanText, isRightToLeft, safeAddress } from '../text/clean'
import { POLE_STYLES } from './design'
import { captionBookmark } from './references'
import { stretchesOf } from './scripts'
import type { Target } from './target'

interface TextLook {
  style?: string
  bold?: true
}

/** Runs for each line, because a line end within a run is nothing to Word, and for each direction within it. */
function lines(text: string, look: TextLook): TextRun[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) =>
      stretchesOf(line, isRightToLeft(line) ? 'rtl' : 'ltr').map(
        (stretch, part) =>
          new TextRun({
            text: stretch.text,
            ...look,
            ...stretch.look,
            ...(index > 0 && part === 0 ? { break: 1 } : {}),
          }),
      ),
    )
}

function lookOf(run: Extract<Run, { kind: 'text' }>): TextLook {
  const strong = run.strong ? { bold: true as const } : {}
  if (run.pole) return { style: POLE_STYLES[run.pole] }
  if (run.empty) return { style: 'Empty', ...strong }
  if (run.quiet) return { style: 'QuietText', ...strong }
  return run.strong ? { style: 'StrongText' } : {}
}

function writeFootnote(runs: Runs, target: Target): Paragraph {
  return new Paragraph({
    style: 'FootnoteText',
    ...bidirectional(runs),
    children: [...lines(' ', {}), ...writeRuns(runs, target)],
  })
}

/** A caption's number is repeated by a field, which Word can bring up to date; a heading's is a link to it. */
function writeReference({ target: id, text }: Extract<Run, { kind: 'reference' }>, target: Target): ParagraphChild[] {
  const name = target.bookmark(id)
  if (name === null) return lines(text, {})
  if (target.isCaptioned(id)) return [new SimpleField(`REF ${captionBookmark(name)} \\h`, text)]
  return [new InternalHyperlink({ anchor: name, children: lines(text, {}) })]
}

function writeRun(run: Run, target: Target): ParagraphChild[] {
  switch (run.kind) {
    case 'text':
      return lines(run.text, lookOf(run))
    case 'source': {
      const children = lines(run.mark, { style: 'SourceMark' })
      const told = target.note(run.target)
      // Word counts these itself, in the order in which the sources are numbered.
      if (told) return [new FootnoteReferenceRun({ children: [writeFootnote(told, target)] })]
      const anchor = target.bookmark(run.target)
      return anchor === null ? children : [new InternalHyperlink({ anchor, children })]
    }
    case 'reference':
      return writeReference(run, target)
    case 'link': {
      const link = safeAddress(run.url)
      if (link === null) return lines(run.text, {})
      return [new ExternalHyperlink({ link, children: lines(run.text, { style: 'Hyperlink' }) })]
    }
  }
}

/** Neighbouring marks would read as one number, so a thin space parts them. */
function parted(run: Run, previous: Run | undefined): ParagraphChild[] {
  return run.kind === 'source' && previous?.kind === 'source' ? lines('\u2009', { style: 'SourceMark' }) : []
}

export function writeRuns(runs: Runs, target: Target): ParagraphChild[] {
  return runs.flatMap((run, index) => [...parted(run, runs[index - 1]), ...writeRun(run, target)])
}

/** True where a paragraph's first letter is written from right to left, so that it starts at the right margin. */
export function bidirectional(runs: Runs): { bidirectional?: true } {
  const text = runs.map((run) => (run.kind === 'source' ? '' : run.text)).join('')
  return isRightToLeft(text) ? { bidirectional: true } : {}
}
