import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/core/commands'
import { exportReport } from '../../src/export'
import { temporaryFolder } from '../support/temporary'
import { convertAll } from './gate/pdf'
import { missingTools, run } from './gate/tools'
import { content, newPlan, set, TODAY } from './support/plans'

const folder = temporaryFolder()

const TYPED = `Before.

- Alpha
  1. Beta
  2. Gamma
- Delta
  1. Epsilon
\t\t- Zeta
After.
3. Eta
4. Theta
Not a list: 1. Iota
- Kappa`

const BULLETS =
  '<ul><li>Alpha<ol><li>Beta</li><li>Gamma</li></ol></li><li>Delta<ol><li>Epsilon<ul><li>Zeta</li></ul></li></ol></li></ul>'
const NUMBERS = '<ol start="3"><li>Eta</li><li>Theta</li></ol>'

/** The typed text beside a label, within an item of a list, and in a cell of a table. */
function planWithLists() {
  const withItems = ['environment', 'refusals'].reduce(
    (plan, list) => runCommand(plan, { type: 'item.add', args: { list, id: 'c1' } }, content).plan,
    newPlan(),
  )
  const paths = ['purpose/vision', 'refusals/c1/reason', 'environment/c1/response']
  return paths.reduce((plan, path) => set(plan, path, TYPED), withItems)
}

const write = (format: 'docx' | 'md' | 'html') =>
  exportReport(format, planWithLists(), content, { kind: 'strategy', today: TODAY })

/** The lists of a web page without what does not matter here. */
function bare(page: string): string {
  return page
    .replace(/<\/?p>|<\/?blockquote>| (type|class)="[^"]*"/g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+(?=<)/g, '')
}

function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1
}

async function asPage(format: 'docx' | 'gfm', bytes: Uint8Array): Promise<string> {
  const file = join(folder, `lists.${format}`)
  writeFileSync(file, bytes)
  return bare((await run('pandoc', ['--from', format, '--to', 'html', '--wrap=none', file])).stdout)
}

test('X27 lists that people type are lists of the web page, and what only looks like one is prose', async () => {
  const page = bare(new TextDecoder().decode(await write('html')))
  expect(countOf(BULLETS, page)).toBe(3)
  expect(countOf(NUMBERS, page)).toBe(3)
  expect(countOf('Not a list: 1. Iota- Kappa', page)).toBe(3)
})

const missing = missingTools('pandoc', 'soffice', 'pdfinfo', 'pdffonts', 'pdftotext')
describe.skipIf(missing.length > 0)(`as other programs read them (without: ${missing.join(', ') || 'nothing'})`, () => {
  test('X27 they are lists of Word beside a label, in an item and in a cell, with their levels and numbers', async () => {
    const page = await asPage('docx', await write('docx'))
    expect(countOf(BULLETS, page)).toBe(3)
    expect(countOf(NUMBERS, page)).toBe(3)
    expect(countOf('Not a list: 1. Iota- Kappa', page)).toBe(3)
  })

  test('X27 they are lists of Markdown, but in a cell, which is one line', async () => {
    const page = await asPage('gfm', await write('md'))
    expect(countOf(BULLETS, page)).toBe(2)
    expect(countOf(NUMBERS, page)).toBe(2)
    expect(page).toMatch(/• Alpha<br ?\/?>\s*1\. Beta<br ?\/?>\s*2\. Gamma<br ?\/?>• Delta<br ?\/?>\s*1\. Epsilon/)
  })

  test('X27 on paper each list counts for itself', async () => {
    const { lists } = await convertAll({ lists: await write('docx') }, folder)
    // A list may go on on the next page, below the foot of this one.
    const lines = lists?.pages
      .flatMap((page) => page.split('\n'))
      .filter((line) => !/Page \d+ of| · Draft · /.test(line))
    const words = lines?.join(' ').replace(/\s+/g, ' ') ?? ''
    expect(countOf('• Alpha 1. Beta 2. Gamma • Delta 1. Epsilon', words.replace(/–/g, '•'))).toBe(3)
    expect(countOf('3. Eta 4. Theta', words)).toBe(3)
  })
})
