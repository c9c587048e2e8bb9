import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { COLOURS, FACES, LABEL } from './design'

/**
 * Named styles, so that restyling the document in Word works: no block formats itself by hand.
 * Headings carry an outline level, without which screen readers and PDF tags see none.
 */
const georgia = { font: FACES.heading, color: COLOURS.ink }
/** Without the word for it, LibreOffice takes a line height for an exact one and cuts pictures off. */
const multiple = { lineRule: 'auto' } as const
const kept = { keepNext: true, keepLines: true }

type Body = Omit<IParagraphStyleOptions, 'id' | 'name'>

function paragraphStyle(id: string, name: string, body: Body): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...body }
}

const paragraphStyles: IParagraphStyleOptions[] = [
  paragraphStyle('Eyebrow', 'Eyebrow', {
    run: { color: COLOURS.quiet, size: 20 },
    paragraph: { spacing: { after: 60 }, keepNext: true },
  }),
  paragraphStyle('Subtitle', 'Subtitle', {
    run: { font: FACES.heading, color: COLOURS.quiet, size: 22 },
    paragraph: { spacing: { after: 100, line: 245, ...multiple } },
  }),
  paragraphStyle('Lead', 'Lead', {
    run: { font: FACES.heading, size: 21 },
    paragraph: { spacing: { after: 100, line: 259, ...multiple } },
  }),
  paragraphStyle('Quiet', 'Quiet', { run: { color: COLOURS.quiet, size: 20 }, paragraph: { spacing: { after: 100 } } }),
  paragraphStyle('Quote', 'Quote', {
    run: { font: FACES.heading, size: 22 },
    paragraph: {
      indent: { left: 280 },
      spacing: { before: 60, after: 140, line: 259, ...multiple },
      border: { left: { style: 'single', size: 8, color: COLOURS.edge, space: 12 } },
      keepLines: true,
    },
  }),
  paragraphStyle('Note', 'Note', {
    run: { color: COLOURS.quiet, size: 18 },
    paragraph: { spacing: { before: 60, after: 120, line: 240, ...multiple } },
  }),
  paragraphStyle('ContentsTitle', 'Contents Title', {
    next: 'Normal',
    run: { ...georgia, size: 30 },
    paragraph: { spacing: { after: 200 }, ...kept },
  }),
  paragraphStyle('TableCaption', 'Table Caption', {
    next: 'Normal',
    run: { bold: true, size: 18 },
    paragraph: { spacing: { before: 180, after: 60, line: 240, ...multiple }, ...kept },
  }),
  paragraphStyle('Figure', 'Figure', {
    paragraph: { spacing: { before: 120, after: 60, line: 240, ...multiple }, ...kept },
  }),
  paragraphStyle('TableText', 'Table Text', {
    run: { size: 18 },
    paragraph: { spacing: { after: 20, line: 240, ...multiple } },
  }),
  paragraphStyle('DenseTableText', 'Dense Table Text', { basedOn: 'TableText', run: { size: 16 } }),
  paragraphStyle('TableNumber', 'Table Number', { basedOn: 'TableText', paragraph: { alignment: 'right' } }),
  paragraphStyle('TableHeader', 'Table Header', {
    basedOn: 'TableText',
    run: { bold: true, color: COLOURS.quiet },
    paragraph: { keepNext: true },
  }),
  paragraphStyle('TableHeaderNumber', 'Table Header Number', {
    basedOn: 'TableHeader',
    paragraph: { alignment: 'right' },
  }),
  paragraphStyle('TableTotalNumber', 'Table Total Number', { basedOn: 'TableNumber', run: { bold: true } }),
  paragraphStyle('Source', 'Source', {
    run: { size: 19 },
    paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 60, line: 247, ...multiple } },
  }),
  paragraphStyle('DenseSource', 'Dense Source', {
    basedOn: 'Source',
    run: { size: 15 },
    paragraph: { spacing: { after: 20 } },
  }),
  paragraphStyle('TableRowName', 'Table Row Name', { basedOn: 'TableText', run: { bold: true } }),
  paragraphStyle('DenseTableRowName', 'Dense Table Row Name', { basedOn: 'DenseTableText', run: { bold: true } }),
  paragraphStyle('Definition', 'Definition', {
    run: { size: 20 },
    paragraph: {
      indent: { left: LABEL, hanging: LABEL },
      spacing: { after: 60, line: 245, ...multiple },
    },
  }),
  paragraphStyle('DefinitionLabel', 'Definition Label Alone', {
    basedOn: 'Definition',
    paragraph: { spacing: { after: 0 }, keepNext: true },
  }),
  paragraphStyle('DefinitionMore', 'Definition Continued', {
    basedOn: 'Definition',
    paragraph: { indent: { left: LABEL, hanging: 0 } },
  }),
  paragraphStyle('DefinitionItem', 'Definition Item', {
    basedOn: 'DefinitionMore',
    paragraph: { spacing: { after: 20 } },
  }),
  paragraphStyle('DenseDefinition', 'Dense Definition', {
    basedOn: 'Definition',
    run: { size: 18 },
    paragraph: { spacing: { after: 30, line: 235, ...multiple } },
  }),
  paragraphStyle('DenseDefinitionLabel', 'Dense Definition Label Alone', {
    basedOn: 'DenseDefinition',
    paragraph: { spacing: { after: 0 }, keepNext: true },
  }),
  paragraphStyle('DenseDefinitionMore', 'Dense Definition Continued', {
    basedOn: 'DenseDefinition',
    paragraph: { indent: { left: LABEL, hanging: 0 } },
  }),
  paragraphStyle('DenseDefinitionItem', 'Dense Definition Item', {
    basedOn: 'DenseDefinitionMore',
    paragraph: { spacing: { after: 10 } },
  }),
  paragraphStyle('TableEnd', 'Table End', {
    run: { size: 8 },
    paragraph: { spacing: { after: 80, line: 120, lineRule: 'exact' } },
  }),
  paragraphStyle('TOC1', 'toc 1', {
    uiPriority: 39,
    run: { size: 20 },
    paragraph: { spacing: { before: 60, after: 10, line: 245, ...multiple } },
  }),
  paragraphStyle('TOC2', 'toc 2', {
    uiPriority: 39,
    run: { size: 19, color: COLOURS.quiet },
    paragraph: { indent: { left: 400 }, spacing: { after: 0, line: 245, ...multiple } },
  }),
  paragraphStyle('Footer', 'footer', {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { spacing: { line: 240, ...multiple } },
  }),
]

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FACES.body,
        size: 20,
        color: COLOURS.ink,
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 110, line: 259, ...multiple } },
    },
    title: { run: { ...georgia, size: 40 }, paragraph: { spacing: { after: 60, line: 240, ...multiple }, ...kept } },
    heading1: {
      run: { ...georgia, size: 30 },
      paragraph: { outlineLevel: 0, spacing: { before: 320, after: 110, line: 240, ...multiple }, ...kept },
    },
    heading2: {
      run: { ...georgia, size: 23, bold: true },
      paragraph: { outlineLevel: 1, spacing: { before: 280, after: 60, line: 240, ...multiple }, ...kept },
    },
    heading3: {
      run: { ...georgia, size: 21, bold: true },
      paragraph: { outlineLevel: 2, spacing: { before: 200, after: 60, line: 240, ...multiple }, ...kept },
    },
    caption: {
      run: { size: 19, color: COLOURS.quiet },
      paragraph: { spacing: { after: 160, line: 240, ...multiple } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: COLOURS.ink, underline: { type: 'single', color: COLOURS.edge } } },
  },
  paragraphStyles,
  characterStyles: [
    { id: 'Empty', name: 'Empty', quickFormat: true, run: { italics: true, color: COLOURS.quiet } },
    { id: 'QuietText', name: 'Quiet Text', quickFormat: true, run: { color: COLOURS.quiet } },
    { id: 'Label', name: 'Label', quickFormat: true, run: { bold: true, color: COLOURS.quiet } },
    { id: 'StrongText', name: 'Strong Text', quickFormat: true, run: { bold: true } },
    { id: 'SourceMark', name: 'Source Mark', quickFormat: true, run: { superScript: true, color: COLOURS.quiet } },
    { id: 'FirstPole', name: 'First Pole', quickFormat: true, run: { bold: true, color: COLOURS.a } },
    { id: 'SecondPole', name: 'Second Pole', quickFormat: true, run: { bold: true, color: COLOURS.b } },
  ],
}
