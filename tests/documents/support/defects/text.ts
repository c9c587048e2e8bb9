import type { Defect } from './defect'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** In the text, its headings, styles, fields, links and contents. */
export const TEXT: readonly Defect[] = [
  [
    'a second heading level left out',
    'heading-order',
    DOCUMENT,
    (text) => text.replace('"Heading2"', '"Heading3"').replace('"Heading2"', '"Heading3"'),
  ],
  ['headings without outline levels', 'outline', 'word/styles.xml', (text) => text.replace(/<w:outlineLvl[^>]*>/g, '')],
  ['a picture without words', 'alt-text', DOCUMENT, (text) => text.replace(/ descr="[^"]*"/, '')],
  ['no language', 'language', 'word/styles.xml', (text) => text.replace(/<w:lang [^>]*>/, '')],
  ['an undefined style', 'style', DOCUMENT, (text) => text.replace('"Lead"', '"Leads"')],
  ['two bookmarks of one name', 'bookmark', DOCUMENT, (text) => text.replace('w:name="pace"', 'w:name="memo"')],
  ['a bookmark without an end', 'bookmark', DOCUMENT, (text) => text.replace(/<w:bookmarkEnd[^>]*>/, '')],
  ['a link to nowhere', 'anchor', DOCUMENT, (text) => text.replace('w:anchor="source_one"', 'w:anchor="source_two"')],
  ['a reference to no caption', 'anchor', DOCUMENT, (text) => text.replace('REF bars_label', 'REF bars_lost')],
  ['a field that does not end', 'field', DOCUMENT, (text) => text.replace(/<w:fldChar w:fldCharType="end"\/>/, '')],
  ['a field that starts a program', 'unsafe-field', DOCUMENT, (text) => text.replace(/TOC [^<]*/, 'DDEAUTO c:\\\\x')],
  ['a caption without its number', 'sequence', DOCUMENT, (text) => text.replace(/(SEQ Table.*?<w:t[^>]*>)1/, '$1')],
  [
    'a question on opening',
    'update-question',
    'word/settings.xml',
    (text) => text.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
  ],
  ['two styles of one id', 'style', STYLES, (text) => text.replace('w:styleId="Lead"', 'w:styleId="Quiet"')],
  [
    'a style that is based on itself',
    'style',
    STYLES,
    (text) => text.replace(/(w:styleId="Lead".*?<w:basedOn w:val=)"\w+"/, '$1"Lead"'),
  ],
  [
    'a style that is based on none',
    'style',
    STYLES,
    (text) => text.replace(/<w:basedOn w:val="Normal"\/>/, '<w:basedOn w:val="None"/>'),
  ],
  [
    'a paragraph in the style of letters',
    'style',
    DOCUMENT,
    (text) => text.replace('<w:pStyle w:val="Lead"/>', '<w:pStyle w:val="Label"/>'),
  ],
  [
    'a color set by hand',
    'by-hand',
    DOCUMENT,
    (text) => text.replace('<w:rStyle w:val="Label"/>', '<w:rStyle w:val="Label"/><w:color w:val="FF0000"/>'),
  ],
  [
    'a heading without words',
    'heading-text',
    DOCUMENT,
    (text) => text.replace(/2\.1.Pace(<\/w:t>.{0,200}?<w:bookmarkEnd)/, '$1'),
  ],
  [
    'contents that lack a section',
    'contents',
    DOCUMENT,
    (text) => text.replace('>Appendix</w:t></w:r><w:r><w:tab/>', '>Annex</w:t></w:r><w:r><w:tab/>'),
  ],
  [
    'contents whose pages go back',
    'contents',
    DOCUMENT,
    (text) => text.replace(/(PAGEREF _Toc11.*?<w:t [^>]*>)\d+/, '$199'),
  ],
  [
    'contents that lack a page',
    'contents',
    DOCUMENT,
    (text) => text.replace(/(PAGEREF _Toc12.*?<w:t [^>]*>)\d+/, '$1'),
  ],
  [
    'text that is hidden',
    'hidden',
    DOCUMENT,
    (text) => text.replace('<w:rStyle w:val="Label"/>', '<w:rStyle w:val="Label"/><w:vanish/>'),
  ],
  [
    'a space that is lost',
    'space',
    DOCUMENT,
    (text) => text.replace('<w:t xml:space="preserve">From </w:t>', '<w:t>From </w:t>'),
  ],
]
