import type { ICharacterStyleOptions, IStylesOptions } from 'docx'
import { COLOURS } from './design'
import type { Look } from './look'
import { kept, multiple, paragraphStyles } from './paragraph-styles'

type BuiltInStyles = NonNullable<IStylesOptions['default']>

function characterStyles({ quiet, sides }: Look): ICharacterStyleOptions[] {
  return [
    { id: 'Empty', name: 'Empty', quickFormat: true, run: { italics: true, color: quiet } },
    { id: 'QuietText', name: 'Quiet Text', quickFormat: true, run: { color: quiet } },
    { id: 'Label', name: 'Label', quickFormat: true, run: { bold: true, color: quiet } },
    { id: 'StrongText', name: 'Strong Text', quickFormat: true, run: { bold: true } },
    { id: 'SourceMark', name: 'Source Mark', quickFormat: true, run: { superScript: true, color: quiet } },
    { id: 'FirstPole', name: 'First Pole', quickFormat: true, run: { bold: true, color: sides.a } },
    { id: 'SecondPole', name: 'Second Pole', quickFormat: true, run: { bold: true, color: sides.b } },
  ]
}

/** Headings carry an outline level, without which screen readers and PDF tags see none. */
function builtIn({ headingFont, ink, quiet }: Look, language: string): BuiltInStyles {
  return {
    document: {
      run: {
        font: { theme: 'body' },
        size: 20,
        ...ink,
        language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 110, line: 259, ...multiple } },
    },
    title: {
      run: { ...headingFont, ...ink, size: 40 },
      paragraph: { spacing: { after: 60, line: 240, ...multiple }, ...kept },
    },
    heading1: {
      run: { ...headingFont, ...ink, size: 30 },
      paragraph: { outlineLevel: 0, spacing: { before: 320, after: 110, line: 240, ...multiple }, ...kept },
    },
    heading2: {
      run: { ...headingFont, ...ink, size: 23, bold: true },
      paragraph: { outlineLevel: 1, spacing: { before: 280, after: 60, line: 240, ...multiple }, ...kept },
    },
    heading3: {
      run: { ...headingFont, ...ink, size: 21, bold: true },
      paragraph: { outlineLevel: 2, spacing: { before: 200, after: 60, line: 240, ...multiple }, ...kept },
    },
    caption: {
      run: { size: 19, color: quiet },
      paragraph: { spacing: { after: 160, line: 240, ...multiple } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    footnoteText: {
      run: { size: 16, color: quiet },
      paragraph: { spacing: { after: 0, line: 240, ...multiple } },
    },
    footnoteReference: { run: { superScript: true, color: quiet } },
    hyperlink: { run: { ...ink, underline: { type: 'single', color: COLOURS.edge } } },
  }
}

/** The ids under which the library writes the styles that Word has anyway. */
const BUILT_IN_IDS: Record<string, string> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  caption: 'Caption',
  listParagraph: 'ListParagraph',
  hyperlink: 'Hyperlink',
  footnoteText: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
}

/**
 * Named styles, so that restyling the document in Word works: no block formats itself by hand. A template's own
 * styles stand as they are, and ours are added where it lacks one.
 */
export function stylesOf(look: Look, language: string): IStylesOptions {
  const brought = look.template?.styleIds ?? new Set<string>()
  const lacking = ({ id }: { id: string }) => !brought.has(id)
  const defaults = Object.entries(builtIn(look, language)).filter(([name]) =>
    look.template ? name !== 'document' && lacking({ id: BUILT_IN_IDS[name] ?? name }) : true,
  )
  return {
    default: Object.fromEntries(defaults),
    paragraphStyles: paragraphStyles(look).filter(lacking),
    characterStyles: characterStyles(look).filter(lacking),
  }
}
