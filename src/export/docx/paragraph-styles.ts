import type { IParagraphStyleOptions } from 'docx'
import { COLOURS } from './design'
import { type Look, labelWidth } from './look'

/** Without the word for it, LibreOffice takes a line height for an exact one and cuts pictures off. */
export const multiple = { lineRule: 'auto' } as const
export const kept = { keepNext: true, keepLines: true }

type Body = Omit<IParagraphStyleOptions, 'id' | 'name'>

function paragraphStyle(id: string, name: string, body: Body): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...body }
}

/** The styles of the cells of a table that is set smaller. */
function smallerTable(name: 'Dense' | 'Fine', size: number): IParagraphStyleOptions[] {
  const styled = (what: string, words: string, body: Body) =>
    paragraphStyle(`${name}${what}`, `${name} ${words}`, { basedOn: `${name}TableText`, ...body })
  const end = { alignment: 'right' } as const
  return [
    styled('TableText', 'Table Text', { basedOn: 'TableText', run: { size } }),
    styled('TableRowName', 'Table Row Name', { run: { bold: true } }),
    styled('TableNumber', 'Table Number', { paragraph: end }),
    styled('TableTotalNumber', 'Table Total Number', { run: { bold: true }, paragraph: end }),
  ]
}

/** The document's own paragraph styles, by name, so that restyling it in Word works. */
export function paragraphStyles(look: Look): IParagraphStyleOptions[] {
  const { headingFont, ink, quiet } = look
  const label = labelWidth(look)
  return [
    paragraphStyle('Eyebrow', 'Eyebrow', {
      run: { color: quiet, size: 20 },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    }),
    paragraphStyle('Subtitle', 'Subtitle', {
      run: { ...headingFont, color: quiet, size: 22 },
      paragraph: { spacing: { after: 100, line: 245, ...multiple } },
    }),
    paragraphStyle('Lead', 'Lead', {
      run: { ...headingFont, size: 21 },
      paragraph: { spacing: { after: 100, line: 259, ...multiple } },
    }),
    paragraphStyle('Quiet', 'Quiet', { run: { color: quiet, size: 20 }, paragraph: { spacing: { after: 100 } } }),
    paragraphStyle('Quote', 'Quote', {
      run: { ...headingFont, size: 22 },
      paragraph: {
        indent: { left: 280 },
        spacing: { before: 60, after: 140, line: 259, ...multiple },
        border: { left: { style: 'single', size: 8, color: COLOURS.edge, space: 12 } },
        keepLines: true,
      },
    }),
    paragraphStyle('Note', 'Note', {
      run: { color: quiet, size: 18 },
      paragraph: { spacing: { before: 60, after: 120, line: 240, ...multiple } },
    }),
    paragraphStyle('ContentsTitle', 'Contents Title', {
      next: 'Normal',
      run: { ...headingFont, ...ink, size: 30 },
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
    ...smallerTable('Dense', 17),
    ...smallerTable('Fine', 16),
    paragraphStyle('TableNumber', 'Table Number', { basedOn: 'TableText', paragraph: { alignment: 'right' } }),
    paragraphStyle('TableHeader', 'Table Header', {
      basedOn: 'TableText',
      run: { bold: true, color: quiet },
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
    paragraphStyle('Definition', 'Definition', {
      run: { size: 20 },
      paragraph: {
        indent: { left: label, hanging: label },
        spacing: { after: 60, line: 245, ...multiple },
      },
    }),
    paragraphStyle('DefinitionLabel', 'Definition Label Alone', {
      basedOn: 'Definition',
      paragraph: { spacing: { after: 0 }, keepNext: true },
    }),
    paragraphStyle('DefinitionMore', 'Definition Continued', {
      basedOn: 'Definition',
      paragraph: { indent: { left: label, hanging: 0 } },
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
      paragraph: { indent: { left: label, hanging: 0 } },
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
      run: { size: 19, color: quiet },
      paragraph: { indent: { left: 400 }, spacing: { after: 0, line: 245, ...multiple } },
    }),
    paragraphStyle('Letterhead', 'Letterhead', {
      run: { size: 17, color: quiet },
      paragraph: { spacing: { after: 0, line: 240, ...multiple } },
    }),
    paragraphStyle('LetterheadLine', 'Letterhead Line', { basedOn: 'Letterhead', paragraph: { alignment: 'right' } }),
    paragraphStyle('RunningLine', 'Running Line', {
      run: { size: 16, color: quiet },
      paragraph: { spacing: { before: 0, after: 0, line: 240, ...multiple } },
    }),
    paragraphStyle('Footer', 'footer', {
      run: { size: 17, color: quiet },
      paragraph: { spacing: { line: 240, ...multiple } },
    }),
  ]
}
