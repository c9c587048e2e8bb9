import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundledContent } from './bundled'
import { ContentError, parseContent } from './parse'

const folder = 'resources/content'
const originals = readContent()
const firstTension = `${folder}/tensions/${bundledContent.tensions[0]?.id}.json`
const tensionWithShares = `${folder}/tensions/${bundledContent.tensions.find(({ reported }) => reported.shares)?.id}.json`

/** Keys are paths from the folder of the project, values parsed JSON. */
function readContent(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
  return Object.fromEntries(
    paths.map((path) => {
      const name = `${folder}/${path.replaceAll('\\', '/')}`
      return [name, readFileSync(join(folder, path), 'utf8')]
    }),
  )
}

// biome-ignore lint/suspicious/noExplicitAny: a planted defect may have any shape
type Edit = (files: Record<string, any>) => void

/** The problems found in a copy of the content into which a defect was planted. */
function problemsAfter(edit: Edit): string[] {
  const files = Object.fromEntries(Object.entries(originals).map(([path, text]) => [path, JSON.parse(text)]))
  edit(files)
  try {
    parseContent(files)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
}

test('C5 the files on disk are the bundled content', () => {
  expect(problemsAfter(() => {})).toEqual([])
  const files = Object.fromEntries(Object.entries(originals).map(([path, text]) => [path, JSON.parse(text)]))
  expect(parseContent(files)).toEqual(bundledContent)
})

describe('C5 a planted defect is refused, with its file and key', () => {
  type Files = Parameters<Edit>[0]
  const upside = (files: Files) => files[firstTension].poles.a.upsides[0]
  const pairs = (files: Files) => files[`${folder}/coherence/pairs.json`]
  const pairName = (index: number) => bundledContent.pairs[index]?.tensions.join(' and ')
  const firstOf = (kind: string) => (files: Files) =>
    pairs(files)
      .flatMap(({ combinations }: { combinations: object }) => Object.values(combinations))
      .find((combination: { kind: string }) => combination.kind === kind)
  const firstNone = firstOf('none')
  const firstPrompt = firstOf('prompt')
  const link = (files: Files, id: string) =>
    files[`${folder}/coherence/links.json`].find((candidate: { id: string }) => candidate.id === id)
  const money = (files: Files) => link(files, 'money-outside-the-strategy')
  const tight = (files: Files) => link(files, 'tight-without-a-decider')
  const core = (files: Files) => link(files, 'decision-away-from-the-core')
  const unserved = (files: Files) => link(files, 'objective-nothing-serves')
  const planted: [string, Edit, RegExp][] = [
    ['a link on no list', (files) => (money(files).find.list = 'programs'), /strategy: there is no list programs/],
    ['a link that tells no field', (files) => (money(files).find.tells = ['price']), /no field initiatives\/\*\/price/],
    ['a link that opens no field', (files) => (tight(files).find.opens.field = 'who'), /no field tensions.*\/who/],
    [
      'a choice that a field has not',
      (files) => (money(files).find.where[1].values = ['end']),
      /initiatives\/\*\/disposition does not fit/,
    ],
    ['an amount that is none', (files) => (money(files).find.where[3].any = ['name']), /\*\/name does not fit/],
    ['a side of no tension', (files) => (tight(files).find.where[0].tension = 'x'), /decider: x is not a tension/],
    ['a side of an initiative', (files) => (money(files).find.where[0] = tight(files).find.where[0]), /has no side/],
    ['a status of an initiative', (files) => (money(files).find.where[0] = core(files).find.where[0]), /has no status/],
    ['a column of no grid', (files) => (core(files).find.where[2].column = 'x'), /core: x is not a column/],
    ['a cell of an initiative', (files) => (money(files).find.opens = core(files).find.opens), /no row in the grid/],
    [
      'a reference to something else',
      (files) => (unserved(files).find.where[1].field = 'decision'),
      /initiatives\/\*\/decision does not fit/,
    ],
    ['a condition on no list', (files) => (money(files).when.all[1].list = 'x'), /strategy: there is no list x/],
    ['a status of no tension', (files) => (tight(files).when.all[0].tension = 'x'), /decider: x is not a tension/],
    ['a trait that is no word', (files) => (money(files).find.where[0].kind = 'big'), /links\.json: \d+\.find\.where/],
    ['a statement without a source', (files) => (upside(files).sources = []), /poles\.a\.upsides\.0\.sources: has no/],
    ['a statement that lacks sources', (files) => delete upside(files).sources, /poles\.a\.upsides\.0\.sources/],
    ['a source that is not listed', (files) => (upside(files).sources = ['S999']), /sources: S999 is not in sources/],
    [
      'a source that is cited and was dropped',
      (files) => files[`${folder}/sources.json`].splice(1, 1),
      /S001 is not in sources\.json/,
    ],
    ['one risk', (files) => files[firstTension].poles.b.risks.splice(1), /poles\.b\.risks: has fewer than two risks/],
    ['one upside', (files) => files[firstTension].poles.a.upsides.splice(1), /poles\.a\.upsides: has fewer than two/],
    ['eight points', (files) => files[firstTension].points.words.pop(), /points\.words: needs nine words/],
    ['a long point', (files) => (files[firstTension].points.words[0] = 'x'.repeat(21)), /words\.0: is longer than 20/],
    [
      'shares that fill 100',
      (files) => Object.assign(files[tensionWithShares].reported.shares.a, { percent: 32 }),
      /reported\.shares: the two shares must not fill 100/,
    ],
    [
      'a remainder that does not fit',
      (files) => (files[tensionWithShares].reported.shares.unreported += 1),
      /unreported is not what the two shares leave/,
    ],
    ['six tensions', (files) => files[`${folder}/manifest.json`].tensions.pop(), /tensions\/.*is not named in the man/],
    ['a tension that is missing', (files) => delete files[firstTension], /tensions\/.*\.json: is missing/],
    ['another number', (files) => (files[firstTension].number = 3), /number: is not 1/],
    ['another id', (files) => (files[firstTension].id = 'another'), /id: is another/],
    ['an id twice', (files) => (files[firstTension].prompts[0].id = upside(files).id), /stands more than once/],
    ['a key that nobody knows', (files) => (upside(files).author = 'x'), /Unrecognized key/],
    [
      'a check on an unknown tension',
      (files) => (files[`${folder}/coherence/checks.json`][0].when.all[0].tension = 'unknown'),
      /when: unknown is not a tension/,
    ],
    [
      'a check on an unknown element',
      (files) => (files[`${folder}/coherence/checks.json`][0].elements = ['unknown']),
      /elements: unknown is not an element/,
    ],
    [
      'a pair that is missing',
      (files) => pairs(files).splice(3, 1),
      new RegExp(`coherence/pairs\\.json: ${pairName(3)} is missing`),
    ],
    [
      'a pair twice',
      (files) => (pairs(files)[1].tensions = pairs(files)[0].tensions),
      new RegExp(`${pairName(0)} stands more than once`),
    ],
    [
      'a pair turned round',
      (files) => pairs(files)[0].tensions.reverse(),
      /pairs\.json: .* is not two tensions in their/,
    ],
    [
      'pairs out of order',
      (files) => pairs(files).push(...pairs(files).splice(0, 1)),
      /pairs\.json: the order is not that of the tensions/,
    ],
    ['three combinations', (files) => delete pairs(files)[0].combinations.ba, /pairs\.json: 0\.combinations\.ba/],
    ['a combination without a reason', (files) => (firstNone(files).reason = ''), /pairs\.json: .*\.reason/],
    ['a reason that goes on', (files) => (firstNone(files).reason = 'x'.repeat(161)), /is longer than 160 characters/],
    [
      'a question that asks nothing',
      (files) => (firstPrompt(files).question = 'Think.'),
      /question: is not a question/,
    ],
    [
      'a question that goes on',
      (files) => (firstPrompt(files).question = `${'x'.repeat(220)}?`),
      /question: is longer than 220/,
    ],
    ['a why that goes on', (files) => (firstPrompt(files).why.text = 'x'.repeat(261)), /why: is longer than 260/],
    [
      'the id of a check in a pair',
      (files) => (firstPrompt(files).id = files[`${folder}/coherence/checks.json`][0].id),
      /stands more than once in the content/,
    ],
    [
      'an unknown element in a pair',
      (files) => (firstPrompt(files).elements = ['unknown']),
      /pairs\.json: .*elements: unknown is not an element/,
    ],
    [
      'an unknown source in a pair',
      (files) => (firstPrompt(files).sources = ['S999']),
      /pairs\.json: .*sources: S999 is not in sources/,
    ],
    [
      'a pair that quotes an unknown decision',
      (files) => (firstPrompt(files).quotes = ['unknown']),
      /pairs\.json: .*quotes: unknown is not a tension/,
    ],
    [
      'a profile of another statement',
      (files) => (files[firstTension].reported.profile[0].statementId = 'unknown'),
      /reported\.profile: unknown is not one of its/,
    ],
    [
      'a theory of action that is no part of the frame',
      (files) => (files[`${folder}/purpose.json`].theory = 'unknown'),
      /purpose\.json: core and theory: unknown is not a part of the frame/,
    ],
    [
      'an example of a theory that nobody said',
      (files) => (files[`${folder}/purpose.json`].theoryExample = 'unknown'),
      /purpose\.json: theoryExample: unknown is not a quotation/,
    ],
    [
      'two examples for one place',
      (files) => files[`${folder}/examples.json`].push(files[`${folder}/examples.json`][0]),
      /examples\.json: .* has more than one example/,
    ],
    [
      'an example from nowhere',
      (files) => (files[`${folder}/examples.json`][0].source = 'S001'),
      /examples\.json: 0\.source/,
    ],
  ]
  test.each(planted)('C5 %s', (_name, edit, expected) => {
    expect(problemsAfter(edit).join('\n')).toMatch(expected)
  })
})

describe('C6 quotation marks stand in quotations.json alone', () => {
  test.each([
    ...[
      '"tight"',
      '\u201Ctight\u201D',
      '\u201Etight\u201C',
      '\u00ABtight\u00BB',
      '\u2039tight\u203A',
      '\uFF02tight\uFF02',
    ],
    ...["'tight'", '\u2018tight\u2019', "(as 'tight' here)", '\u201Atight\u2018'],
  ])('C6 %s is refused', (words) => {
    const problems = problemsAfter((files) => {
      files[firstTension].both[0].text = words
    })
    expect(problems.join('\n')).toMatch(/both\.0\.text: quotation marks outside quotations\.json/)
  })

  test('C6 an apostrophe is no quotation mark', () => {
    const problems = problemsAfter((files) => {
      files[firstTension].both[0].text = "One school\u2019s path, two schools\u2019 results, a leader's word."
    })
    expect(problems).toEqual([])
  })

  test('C6 every file but quotations.json is searched', () => {
    for (const path of Object.keys(originals)) {
      const problems = problemsAfter((files) => {
        files[path] = { note: '\u201Cplanted\u201D', ...files[path] }
      }).filter((problem) => problem.includes('quotation marks'))
      expect(problems, path).toHaveLength(path.endsWith('quotations.json') ? 0 : 1)
    }
  })

  test('C6 the words of the content hold no trademark of others', () => {
    for (const [path, text] of Object.entries(originals)) expect(/polarity map/i.test(text), path).toBe(false)
  })
})
