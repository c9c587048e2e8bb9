import type { Defect } from './defect'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const SETTINGS = 'word/settings.xml'
const NOTES = 'word/footnotes.xml'

/** In lists, notes and comments. */
export const LISTS: readonly Defect[] = [
  ['a note that is not there', 'note', DOCUMENT, (text) => text.replace(/(<w:footnoteReference w:id=)"\d+"/, '$1"99"')],
  [
    'a comment that is not there',
    'note',
    DOCUMENT,
    (text) => text.replace(/(<w:commentReference w:id=)"\d+"/, '$1"99"'),
  ],
  [
    'a list that is not defined',
    'numbering',
    DOCUMENT,
    (text) => text.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
  ],

  [
    'two definitions of a list',
    'numbering',
    NUMBERING,
    (text) => text.replace('abstractNumId="2"', 'abstractNumId="1"'),
  ],
  [
    'a list before its definition',
    'numbering',
    NUMBERING,
    (text) => text.replace(/(<w:abstractNum .*<\/w:abstractNum>)(<w:num .*<\/w:num>)/, '$2$1'),
  ],
  [
    'a list without a definition',
    'numbering',
    NUMBERING,
    (text) => text.replace(/<w:abstractNumId w:val="2"\/>/, '<w:abstractNumId w:val="77"/>'),
  ],
  [
    'a level that no list has',
    'numbering',
    DOCUMENT,
    (text) => text.replace(/<w:ilvl w:val="0"\/>/, '<w:ilvl w:val="8"/>'),
  ],
  ['a level without its mark', 'numbering', NUMBERING, (text) => text.replace(/<w:lvlText [^>]*>/, '')],
  ['levels out of their order', 'numbering', NUMBERING, (text) => text.replace('w:ilvl="0"', 'w:ilvl="3"')],
  ['two notes of one number', 'note', NOTES, (text) => text.replace('w:id="0"', 'w:id="1"')],
  [
    'a note without a paragraph',
    'note',
    NOTES,
    (text) => text.replace(/(<w:footnote w:id="1">).*?(<\/w:footnote>)/, '$1$2'),
  ],
  ['notes without the line above them', 'note', NOTES, (text) => text.replace('w:type="separator"', '')],
  [
    'a note that two places name',
    'note',
    DOCUMENT,
    (text) => text.replace(/(<w:r>(?:(?!<w:r>).)*<w:footnoteReference [^>]*>.*?<\/w:r>)/, '$1$1'),
  ],
  [
    'a note that settings ask for',
    'note',
    SETTINGS,
    (text) => text.replace('<w:compat>', '<w:footnotePr><w:footnote w:id="7"/></w:footnotePr><w:compat>'),
  ],
  ['a comment that does not end', 'note', DOCUMENT, (text) => text.replace(/<w:commentRangeEnd[^>]*>/, '')],
  [
    'two comments of one number',
    'note',
    'word/comments.xml',
    (text) => text.replace(/(<w:comment .*<\/w:comment>)/, '$1$1'),
  ],
]
