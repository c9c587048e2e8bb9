import type { Defect } from './defect'

const DOCUMENT = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const CHART = 'word/charts/chart1.xml'

/** In drawings, charts and tables, and in the paper they stand on. */
export const DRAWINGS: readonly Defect[] = [
  ['a header row that does not repeat', 'header-row', DOCUMENT, (text) => text.replace(/<w:tblHeader[^>]*>/, '')],
  [
    'a cell without a paragraph',
    'cell-paragraph',
    DOCUMENT,
    (text) => text.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(?=<\/w:tc>)/, '$1'),
  ],
  [
    'a row that lacks a cell',
    'table-grid',
    DOCUMENT,
    (text) => text.replace(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>(?=<\/w:tr>)/, ''),
  ],
  ['a letter that is drawn nowhere', 'picture', /media\/.*\.svg$/, (text) => text.replace(/d="M[\d.]+/, 'd="MNaN')],
  [
    'a PNG that is cut off',
    'picture',
    /media\/.*\.png$/,
    () => new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
  ],
  ['an SVG that is something else', 'picture', /media\/.*\.svg$/, () => '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['two drawings of one number', 'picture-id', DOCUMENT, (text) => text.replace(/(<wp:docPr id=)"2"/, '$1"1"')],
  [
    'a drawing of too high a number',
    'picture-id',
    DOCUMENT,
    (text) => text.replace(/(<wp:docPr id=)"1"/, '$1"2147483648"'),
  ],
  [
    'a drawing without a size',
    'picture-size',
    DOCUMENT,
    (text) => text.replace(/<wp:extent cx="\d+"/, '<wp:extent cx="0"'),
  ],
  [
    'a picture that is stretched',
    'picture-size',
    DOCUMENT,
    (text) => text.replace(/<wp:extent cx="(\d+)" cy="\d+"/, '<wp:extent cx="$1" cy="$1"'),
  ],
  [
    'shapes without a picture in pixels',
    'fallback',
    RELATIONS,
    (text) => text.replace(/media\/[^"]*\.png/, 'media/image1.svg'),
  ],
  [
    'a chart with more numbers than it says',
    'chart',
    CHART,
    (text) => text.replace(/<c:ptCount val="\d+"\/>/, '<c:ptCount val="0"/>'),
  ],
  ['a chart with what is no number', 'chart', CHART, (text) => text.replace('<c:v>390000</c:v>', '<c:v>many</c:v>')],
  [
    'a chart whose axes do not meet',
    'chart',
    CHART,
    (text) => text.replace(/<c:crossAx val="\d+"\/>/, '<c:crossAx val="999"/>'),
  ],
  ['a chart whose workbook does not open', 'chart', /embeddings\/.*1\.xlsx$/, () => new Uint8Array([80, 75, 3, 4])],
  [
    'a table that is wider than the page',
    'table-width',
    DOCUMENT,
    (text) =>
      text.replace(
        /<w:tblW w:type="dxa" w:w="9360"\/>(.*?)w:w="2808"/,
        '<w:tblW w:type="dxa" w:w="19360"/>$1w:w="12808"',
      ),
  ],
  [
    'columns that do not add up',
    'table-width',
    DOCUMENT,
    (text) => text.replace('<w:gridCol w:w="2808"/>', '<w:gridCol w:w="280"/>'),
  ],
  ['a table without rows', 'table-grid', DOCUMENT, (text) => text.replace(/(<\/w:tblGrid>).*?(<\/w:tbl>)/, '$1$2')],
  [
    'two tables that touch',
    'table-grid',
    DOCUMENT,
    (text) => text.replace(/(<\/w:tbl>)<w:p>(?:(?!<w:p>).)*?TableEnd.*?<\/w:p>(.*?)<w:tbl>/, '$1<w:tbl>'),
  ],
  [
    'paper that lies otherwise than it says',
    'section',
    DOCUMENT,
    (text) => text.replace('w:orient="landscape"', 'w:orient="portrait"'),
  ],
  ['margins that leave no room', 'section', DOCUMENT, (text) => text.replace(/w:right="1440"/, 'w:right="10400"')],
  ['a section without a foot', 'section', DOCUMENT, (text) => text.replace(/<w:footerReference [^>]*>/, '')],
  [
    'a foot that is no foot',
    'section',
    DOCUMENT,
    (text) => text.replace(/(<w:footerReference [^>]*r:id=)"[^"]*"/, '$1"rId1"'),
  ],
  [
    'a body without its paper',
    'section',
    DOCUMENT,
    (text) => text.replace(/<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>(?=<\/w:body>)/, ''),
  ],
]
