import type { Defect } from './defect'

const DOCUMENT = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const SETTINGS = 'word/settings.xml'
const TYPES = '[Content_Types].xml'

/** In the file around the text. */
export const FILE: readonly Defect[] = [
  ['a part that is cut off', 'well-formed', 'word/styles.xml', (text) => text.slice(0, -20)],
  ['a noncharacter', 'well-formed', DOCUMENT, (text) => text.replace('Led in.', 'Led\uffff in.')],
  ['no title', 'title', 'docProps/core.xml', (text) => text.replace(/<dc:title>.*?<\/dc:title>/, '')],
  [
    'a picture that is not there',
    'relationship',
    RELATIONS,
    (text) => text.replace(/media\/[^"]*\.png/, 'media/none.png'),
  ],
  [
    'a reference to no relationship',
    'relationship',
    DOCUMENT,
    (text) => text.replace(/r:embed="[^"]*"/, 'r:embed="rIdNone"'),
  ],
  [
    'a picture from the web',
    'external',
    RELATIONS,
    (text) => text.replace(/Target="media\/[^"]*\.png"/, 'Target="https://example.org/a.png" TargetMode="External"'),
  ],
  [
    'a link that runs a script',
    'external',
    RELATIONS,
    (text) => text.replace('https://example.org/?a=1&amp;b=2', 'javascript:alert(1)'),
  ],
  ['an element that does not belong there', 'sdk', DOCUMENT, (text) => text.replace('<w:body>', '<w:body><w:tc/>')],
  ['a value that is nothing', 'leak', DOCUMENT, (text) => text.replace('Led in.', 'Led undefined in.')],
  ['a measure that is no number', 'leak', DOCUMENT, (text) => text.replace('w:w="2808"', 'w:w="NaN"')],
  [
    'a change that is tracked',
    'active-content',
    DOCUMENT,
    (text) => text.replace(/(<w:r><w:t [^>]*>Led in\.<\/w:t><\/w:r>)/, '<w:ins w:id="1" w:author="A">$1</w:ins>'),
  ],
  [
    'a text from elsewhere',
    'active-content',
    DOCUMENT,
    (text) => text.replace('<w:body>', '<w:body><w:altChunk r:id="rId1"/>'),
  ],
  ['no mode of compatibility', 'compatibility', SETTINGS, (text) => text.replace(/<w:compatSetting [^>]*>/, '')],
  [
    'a template that is fetched',
    'settings',
    SETTINGS,
    (text) => text.replace('<w:compat>', '<w:attachedTemplate r:id="rId1"/><w:compat>'),
  ],
  ['a part of no kind', 'content-type', TYPES, (text) => text.replace(/<Override [^>]*numbering\.xml"\/>/, '')],
  ['a kind of no part', 'content-type', TYPES, (text) => text.replace('/word/styles.xml', '/word/style.xml')],
  [
    'a template that calls itself a document',
    'content-type',
    TYPES,
    (text) => text.replace('document.main+xml', 'template.main+xml'),
  ],
  ['two relationships of one id', 'relationship', RELATIONS, (text) => text.replace('Id="rId2"', 'Id="rId1"')],
  ['no author', 'title', 'docProps/core.xml', (text) => text.replace(/<dc:creator>.*?<\/dc:creator>/, '')],
  ['no day', 'title', 'docProps/core.xml', (text) => text.replace(/(<dcterms:created [^>]*>).*?</, '$1yesterday<')],
]
