import { strToU8, zipSync } from 'fflate'
import { svgToPng } from '../../../src/export/figure/png'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function relationships(rows: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

function leads(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
}

function style(id: string, name: string, inner: string, type = 'paragraph', more = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inner}</w:style>`
}

/** As Word in another language names its styles: names as everywhere, ids of its own; headings that count by themselves. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('Standard', 'Normal', '<w:qFormat/>', 'paragraph', ' w:default="1"'),
  style(
    'berschrift1',
    'heading 1',
    '<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:link w:val="berschrift1Zchn"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="360"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F2B"/><w:sz w:val="34"/></w:rPr>',
  ),
  style('berschrift1Zchn', 'heading 1 Char', '<w:link w:val="berschrift1"/>', 'character'),
  style(
    'berschrift2',
    'heading 2',
    '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="7A1F2B"/><w:sz w:val="26"/></w:rPr>',
  ),
  style('Titel', 'Title', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="52"/></w:rPr>'),
  style('Kopfzeile', 'header', '<w:basedOn w:val="Standard"/>'),
  style(
    'Fuzeile',
    'footer',
    '<w:basedOn w:val="Standard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/></w:tabs></w:pPr>',
  ),
  // An id of ours under another name, a style based on one that is not there, and one of a list.
  style('TableText', 'Schrift der Tabellen', '<w:basedOn w:val="Nirgends"/>'),
  style('OhneListe', 'No List', '', 'numbering'),
].join('')

const drawing = (picture: string) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1800000" cy="600000"/><wp:docPr id="1" name="Bild"><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="link"/></wp:docPr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${picture}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

function field(code: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${text(shown)}${mark('end')}`
}

const paragraph = (inner: string, name = 'Kopfzeile') => `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${inner}</w:p>`

/** What a district's letterhead holds, and what may not come through it: fields, links, pictures from elsewhere. */
const FIRST_HEADER = [
  paragraph(drawing('logo')),
  paragraph(drawing('elsewhere')),
  `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${paragraph(`<w:bookmarkStart w:id="1" w:name="memo"/>${text('Springfield Unified')}<w:bookmarkEnd w:id="1"/>`)}</w:sdtContent></w:sdt>`,
  paragraph(
    `<w:hyperlink r:id="link">${text('springfield.example')}</w:hyperlink>${field('INCLUDETEXT C:\\secret.txt', 'Board office')}`,
  ),
].join('')

export interface Fixture {
  [path: string]: string | Uint8Array
}

/** A template as a district might have it, part by part. */
export function templateParts(): Fixture {
  const logo = svgToPng(
    '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><rect width="180" height="60" fill="#7A1F2B"/></svg>',
  )
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr>`
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relationships([leads('d', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${paragraph(text('A letter that stands in the template'), 'Standard')}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      leads('s', 'styles', 'styles.xml'),
      leads('h1', 'header', 'header1.xml'),
      leads('h2', 'header', 'header2.xml'),
      leads('f1', 'footer', 'footer1.xml'),
      leads('m', 'vbaProject', 'vbaProject.bin'),
      leads('t', 'attachedTemplate', 'https://example.org/evil.dotm', ' TargetMode="External"'),
    ]),
    'word/styles.xml': `${HEAD}<w:styles ${W}>${STYLES}</w:styles>`,
    'word/header1.xml': `${HEAD}<w:hdr ${W} ${R}>${paragraph(text('Springfield Unified, continued'))}</w:hdr>`,
    'word/header2.xml': `${HEAD}<w:hdr ${W} ${R}>${FIRST_HEADER}</w:hdr>`,
    'word/_rels/header2.xml.rels': relationships([
      leads('logo', 'image', 'media/image1.png'),
      leads('elsewhere', 'image', 'https://example.org/tracker.png', ' TargetMode="External"'),
      leads('link', 'hyperlink', 'https://springfield.example', ' TargetMode="External"'),
    ]),
    'word/footer1.xml': `${HEAD}<w:ftr ${W}>${paragraph(`${text('1 School Plaza, page ')}${field('PAGE', '1')}`, 'Fuzeile')}</w:ftr>`,
    'word/media/image1.png': logo,
    'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
  }
}

/** The parts as a file. */
export function templateFile(parts: Fixture = templateParts()): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

/** A logo as the app keeps it. */
export const LOGO = {
  png: Buffer.from(
    svgToPng(
      '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><circle cx="30" cy="30" r="28" fill="#7A1F2B"/></svg>',
    ),
  ).toString('base64'),
  width: 450,
  height: 150,
  words: 'Springfield Unified',
}
