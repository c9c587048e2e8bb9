import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { exportReport, spectraPng, spectraSvg, writeReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { missingTools } from './gate/tools'
import { canaryPlan, lostWords } from './support/canaries'
import { everyBlock } from './support/every-block'
import { ODD, oddPlan } from './support/odd'
import { content, samplePlan, TODAY } from './support/plans'
import { readWithPandoc } from './support/readers'

const folder = temporaryFolder()
const options = { kind: 'strategy', today: TODAY } as const
const canaries = canaryPlan()
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const missing = missingTools('pandoc')
describe.skipIf(missing.length > 0)(`as other programs read it (without: ${missing.join(', ') || 'nothing'})`, () => {
  test.each([
    ['md', 'markdown'],
    ['html', 'html'],
  ] as const)('X11 every text of the plan is found in %s', async (format, from) => {
    const file = join(folder, `canary.${format}`)
    writeFileSync(file, await exportReport(format, canaries.plan, content, options))
    const text = await readWithPandoc(file, from)
    expect(lostWords(canaries, text)).toEqual([])
  })

  test('X12 odd texts mean nothing to Markdown', async () => {
    const file = join(folder, 'odd.md')
    writeFileSync(file, await exportReport('md', oddPlan(), content, options))
    // The reader composes letters and their accents.
    const text = (await readWithPandoc(file, 'markdown')).normalize()
    const visible = ODD.map((one) => one.visible.normalize()).filter((one) => !text.includes(one))
    expect(visible).toEqual([])
  })
})

test('X13 the web page runs nothing, loads nothing and is well-formed', async () => {
  for (const page of [
    decode(await writeReport('html', everyBlock())),
    decode(await exportReport('html', oddPlan(), content, options)),
  ]) {
    // What begins with `<` is markup: in a text it would be escaped.
    const markup = [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
    expect(markup.filter((tag) => /^<(script|link|img|iframe|object)|javascript:|\son\w+=/i.test(tag))).toEqual([])
    expect(page.match(/url\(|@import/)).toBeNull()
    expect(
      [...page.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, target]) => target)
        .filter((target) => !/^(#|https:\/\/)/.test(target ?? '')),
    ).toEqual([])
    const xml = page.replace('<!doctype html>', '').replace(/<(meta|br)([^>]*)>/g, '<$1$2/>')
    const problems: string[] = []
    new DOMParser({ onError: (level, message) => level !== 'warning' && problems.push(message) }).parseFromString(
      xml,
      'text/xml',
    )
    expect(problems).toEqual([])
  }
})

test('X14 every link within the web page leads somewhere, and each name stands once', async () => {
  const page = decode(await exportReport('html', samplePlan(), content, options))
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.length).toBe(new Set(ids).size)
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
})

test('X15 JSON is the tree itself', async () => {
  expect(JSON.parse(decode(await writeReport('json', everyBlock())))).toEqual(JSON.parse(JSON.stringify(everyBlock())))
})

test('X16 the picture has its letters as shapes, its words beside it, and the same in pixels', () => {
  const svg = spectraSvg(samplePlan(), content)
  expect(svg).not.toContain('<text')
  expect(svg).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/)
  expect([...spectraPng(samplePlan(), content).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})
