import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Fixture, templateFile, templateParts } from '../../../tests/documents/support/templates'
import { LOGO_BYTES, TEMPLATE_BYTES } from '../../core/house'
import { templateFrom } from '../docx/own-template'
import { svgToPng } from '../figure/png'
import { HouseStyleProblem, packTemplate } from '../template'
import { readHouseTemplate, readLogo } from '.'
import { cleanSvg } from './svg'

const svg = (inner: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="60">${inner}</svg>`
const bytes = (text: string) => new TextEncoder().encode(text)

describe('logos', () => {
  test('X46 nothing of an SVG comes through but shapes', () => {
    const hostile = svg(
      [
        '<script>alert(1)</script>',
        '<rect width="10" height="10" fill="#123456" onload="alert(1)" style="fill:url(https://example.org/a)"/>',
        '<image href="file:///etc/passwd" width="10" height="10"/>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
        '<use xlink:href="https://example.org/a.svg#b"/><use href="#inside"/>',
        '<style>@import "https://example.org/a.css"; .a { fill: red }</style><style>.b { fill: #00f }</style>',
        '<animate attributeName="x"/><a href="javascript:alert(1)"><rect/></a>',
      ].join(''),
    )
    const clean = cleanSvg(hostile)
    expect(clean).not.toMatch(/script|onload|image|foreign|example\.org|import|animate|javascript|passwd/)
    expect(clean).toContain('<use href="#inside"/>')
    expect(clean).toContain('fill="#123456"')
    expect(clean).toContain('.b { fill: #00f }')
  })

  test('X46 an SVG that declares entities, or writes letters, is refused in words', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('<title>&b;</title>')}`
    expect(() => cleanSvg(bomb)).toThrow(HouseStyleProblem)
    expect(() => cleanSvg(svg('<text>Springfield</text>'))).toThrow(/turned into shapes/)
    expect(() => cleanSvg('<svg><g></svg>')).toThrow(HouseStyleProblem)
  })

  test.each([
    ['SVG', bytes(svg('<circle cx="30" cy="30" r="28" fill="#7A1F2B"/>'))],
    ['PNG', svgToPng(svg('<circle cx="30" cy="30" r="28" fill="#7A1F2B"/>'))],
  ])('X46 a logo from %s is a PNG drawn here, within its room and weight', (_kind, file) => {
    const logo = readLogo(file, 'Springfield')
    const png = Buffer.from(logo.png, 'base64')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeLessThanOrEqual(LOGO_BYTES)
    expect(logo).toMatchObject({ words: 'Springfield' })
    expect(logo.width / logo.height).toBeCloseTo(200 / 60, 1)
    expect(logo.height).toBeLessThanOrEqual(320)
  })

  test.each([
    ['text', bytes('Springfield')],
    ['a cut off PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a PNG of no pixels', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(40)])],
    ['a PNG that claims to be huge', huge()],
    ['nothing', new Uint8Array()],
  ])('X46 %s is refused in words', (_kind, file) => {
    expect(() => readLogo(file, '')).toThrow(HouseStyleProblem)
  })
})

function huge(): Uint8Array {
  const file = new Uint8Array(64)
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(file.buffer).setUint32(16, 60_000)
  new DataView(file.buffer).setUint32(20, 60_000)
  return file
}

/** The file with the unpacked size that the zip's directory states for a part set to `size`. */
function claiming(file: Uint8Array, part: string, size: number): Uint8Array {
  const copy = Buffer.from(file)
  const entry = copy.lastIndexOf(part) - 46
  expect(copy.readUInt32LE(entry)).toBe(0x02014b50)
  copy.writeUInt32LE(size, entry + 24)
  return copy
}

/** The template with one part changed. */
function changed(path: string, change: (text: string) => string): Uint8Array {
  const parts: Fixture = templateParts()
  return templateFile({ ...parts, [path]: change(String(parts[path])) })
}

describe('templates', () => {
  test('X47 what is kept is a Word file that is read again as the same, and small', () => {
    const first = templateFrom(templateFile(), 'en-US')
    const kept = packTemplate(first)
    const again = templateFrom(kept, 'en-US')
    expect(kept.length).toBeLessThan(TEMPLATE_BYTES)
    expect(again.styles).toBe(first.styles)
    expect([...again.styleIds]).toEqual([...first.styleIds])
    expect(again.page).toEqual(first.page)
    expect(Object.keys(again.headers)).toEqual(['default', 'first'])
    expect(again.firstPage).toBe(true)
  })

  test('X47 what a template lacks, and what was left out, is told', () => {
    const { notes } = readHouseTemplate('District.dotx', templateFile())
    expect(notes).toContain('It has no style Heading 3. The document’s own is used.')
    expect(notes.join(' ')).toMatch(/Heading 1 counts by itself/)
    expect(notes.join(' ')).toMatch(/A field in its header/)
    expect(notes.join(' ')).toMatch(/A drawing in its header is left out/)
    expect(notes).toContain('Its macros are left out.')
    expect(notes.join(' ')).not.toMatch(/no style Title/)
  })

  test.each([
    ['text', bytes('Springfield')],
    ['a file that is locked or old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a declaration of entities',
      changed('word/styles.xml', (text) => text.replace('<w:styles', '<!DOCTYPE a [<!ENTITY b "c">]><w:styles')),
    ],
    ['styles that are cut off', changed('word/styles.xml', (text) => text.slice(0, -30))],
    [
      'another prefix for what Word calls w',
      changed('word/header2.xml', (text) =>
        text.replace('<w:hdr', '<w:hdr xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'),
      ),
    ],
    ['a part that unpacks to too much', templateFile({ ...templateParts(), 'word/styles.xml': ' '.repeat(7_000_000) })],
    ['a very deep part', changed('word/header1.xml', (text) => text.replace('<w:p>', `${'<w:p>'.repeat(300)}`))],
    ['nothing', new Uint8Array()],
  ])('X48 %s is refused in words, and quickly', (_what, file) => {
    expect(() => readHouseTemplate('a.docx', file)).toThrow(HouseStyleProblem)
  })

  test('X48 fields that do not end, and those within others, leave only what they last showed', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const nested = `<w:p>${field('begin')}${code('IF ')}${field('begin')}${code('DDEAUTO c')}${field('separate')}<w:r><w:t>inner</w:t></w:r>${field('end')}${field('separate')}<w:r><w:t>shown</w:t></w:r>${field('end')}${field('begin')}${code('PAGE')}</w:p>`
    const parts = templateFrom(
      changed('word/header1.xml', (text) => text.replace('<w:p>', `${nested}<w:p>`)),
      'en-US',
    )
    const written = Buffer.from(packTemplate(parts)).length
    expect(written).toBeGreaterThan(0)
    const header = JSON.stringify([...(parts.headers.default?.root.children ?? [])])
    expect(header).toContain('shown')
    expect(header).toContain('inner')
    expect(header).not.toMatch(/DDEAUTO|instrText|fldChar/)
  })

  test('X48 a hostile file that claims little and unpacks to much is not unpacked', () => {
    const file = templateFile({ ...templateParts(), 'word/styles.xml': ' '.repeat(7_000_000) })
    expect(() => readHouseTemplate('a.docx', claiming(file, 'word/styles.xml', 100))).toThrow(HouseStyleProblem)
  })
})

test('X51 the words of these refusals end with a next step', () => {
  const sources = ['logo.ts', 'svg.ts', 'template.ts', '../template/package.ts', '../template/read.ts']
  const said = sources.flatMap((file) =>
    [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/HouseStyleProblem\(\s*'([^']+)'/g)].map(
      ([, words]) => words ?? '',
    ),
  )
  expect(said.length).toBeGreaterThan(8)
  for (const words of said) expect(words).toMatch(/(Choose|Save it|Open it|Remove|Make|choose)[^.]*\.?/)
})
