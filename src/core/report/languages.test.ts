import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { bundledContent as content } from '../content'
import { FIELDS, LISTS } from '../plan'
import { buildSample } from '../sample'
import { buildReport, type DocumentChoice, REPORT_WORDS, type Words } from '.'
import type { FieldWords } from './languages'

const today = '2026-11-22'
const marked = (words: string) => `⟦${words}⟧`

/** A language that nobody speaks: the same catalogue with every word between brackets, and days and sums of its own. */
function pseudo(): Words {
  const translated = (branch: unknown): unknown => {
    if (typeof branch === 'string') return marked(branch)
    if (typeof branch === 'function') return (...args: unknown[]) => marked(String(branch(...args)))
    return Object.fromEntries(
      Object.keys(branch as object).map((key) => [key, translated(Reflect.get(branch as object, key))]),
    )
  }
  const fields = [...FIELDS, ...LISTS].map((spec): [string, FieldWords] => {
    const choices = 'choices' in spec && spec.choices
    const named = choices && Object.fromEntries(Object.entries(choices).map(([key, word]) => [key, marked(word)]))
    return [
      spec.path,
      {
        empty: marked(spec.empty),
        ...('label' in spec ? { label: marked(spec.label) } : {}),
        ...(named ? { choices: named } : {}),
      },
    ]
  })
  return { ...(translated(REPORT_WORDS) as Words), fields: Object.fromEntries(fields) }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Every fixed word of the English catalogue that is long enough to be told from the plan's own. */
function fixedWords(branch: unknown = REPORT_WORDS): string[] {
  if (typeof branch === 'string') return [branch.trim()]
  return typeof branch === 'object' && branch !== null ? Object.values(branch).flatMap(fixedWords) : []
}

/** Without what stands between brackets, however deep. */
function unmarked(text: string): string {
  let depth = 0
  return [...text]
    .filter((character) => {
      if (character === '⟦') depth += 1
      const inside = depth > 0
      if (character === '⟧') depth -= 1
      return !inside
    })
    .join('')
}

describe('the language of a document', () => {
  const plan = buildSample(content)

  const tension = content.tensions[0]?.id ?? ''
  const said = [...strings(plan), ...strings(content)].join('\n')
  const fixed = [...new Set(fixedWords())].filter((words) => words.length > 3 && !said.includes(words))

  test.each<DocumentChoice>([
    { kind: 'strategy' },
    { kind: 'memo' },
    { kind: 'record', tension },
    { kind: 'worksheet', tension, blank: true },
  ])('X50 a second catalogue is all that another language needs: no fixed word stays English in $kind', (choice) => {
    const english = buildReport(plan, content, { ...choice, today })
    const other = buildReport(plan, content, { ...choice, today, words: pseudo() })
    expect(fixed.length).toBeGreaterThan(100)
    expect(other.blocks).toHaveLength(english.blocks.length)
    // What a picture itself says is drawn by the charts, in the words of the screen.
    const blocks = other.blocks.map((block) =>
      'drawing' in block ? { ...block, drawing: null, alternative: '' } : block,
    )
    const texts = strings(blocks)
    const left = texts
      .map(unmarked)
      .filter((text) => fixed.some((words) => text === words || (words.includes(' ') && text.includes(words))))
    expect(left).toEqual([])
    const dated = texts.map(unmarked).filter((text) => /^(January|February|March|\$\d)/.test(text))
    expect(dated.filter((text) => !said.includes(text))).toEqual([])
    expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(choice.kind === 'strategy' ? 150 : 3)
  })

  test('X50 the language that was spoken before is spoken again, also after a failure', () => {
    buildReport(plan, content, { kind: 'strategy', today, words: pseudo() })
    expect(REPORT_WORDS.contents).toBe('Contents')
    const broken = { ...plan, tensions: null as never }
    expect(() => buildReport(broken, content, { kind: 'strategy', today, words: pseudo() })).toThrow()
    expect(REPORT_WORDS.contents).toBe('Contents')
  })
})

/** Texts of the sources that read like words for people: two words with a space, or one with a capital at a sentence. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isThrown = ts.isThrowStatement(node)
    if (isThrown || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      if (/[A-Za-z]{2,} [a-z]{2,}/.test(node.text) && !/[<>{}=]/.test(node.text)) found.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .map((name) => join(folder, name))
}

test('X51 no fixed word stands outside the catalogue, in the report or in its writers', () => {
  const root = join(__dirname, '../../..')
  // What a person is told who chooses a logo or a template is said by the app and not by a document.
  const elsewhere = /report[/\\]words[/\\]|export[/\\](house|template)[/\\]/
  const files = [...sources(join(root, 'src/core/report')), ...sources(join(root, 'src/export'))].filter(
    (file) => !elsewhere.test(file),
  )
  expect(files.length).toBeGreaterThan(40)
  const found = files.flatMap((file) => wordsIn(file).map((words) => `${file.slice(root.length)}: ${words}`))
  expect(found).toEqual([])
})
