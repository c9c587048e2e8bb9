import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentsOf, temporaryFolder } from '../../tests/support/temporary'
import { bundledContent } from '../core/content'
import { PlanFile } from '../storage'
import { runCli } from './run'

const folder = temporaryFolder()
const clock = { newId: () => `id-${Math.random()}`, now: () => '2027-01-02T03:04:05.000Z', today: () => '2027-01-02' }
const [first, second] = bundledContent.tensions

async function cli(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = {
    cwd: folder,
    clock,
    out: async (line: string) => void out.push(line),
    err: async (line: string) => void err.push(line),
  }
  return { status: await runCli(argv, io), out, err }
}

function answersFile(content: unknown): string {
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(content))
  return 'answers.json'
}

let plans = 0
async function planWithRound(showing: string): Promise<string> {
  plans += 1
  const name = `plan ${plans}.throughline`
  await cli('new', name)
  const people = join(folder, 'people.csv')
  writeFileSync(people, 'Full name,Job title\nAna,Principal\nBen,Principal\nCem,Finance\n')
  expect((await cli('import', name, 'people', 'people.csv')).out.join()).toContain('"added":3')
  expect(await cli('round', name, 'open', '--tensions', `1,${second?.title}`, '--showing', showing)).toMatchObject({
    status: 0,
    out: ['{"seq":2,"label":"open round 1"}'],
  })
  return name
}

const answer = { today: 3, shouldBe: 7, range: { from: 6, to: 8 }, confidence: 'low', reason: 'canary-reason' }

describe('round', () => {
  test('L42 prints what a revealed round says as JSON, and nothing of one that is not', async () => {
    const name = await planWithRound('roles')
    expect((await cli('round', name, 'stats')).err).toEqual(['No round has been revealed yet.'])
    const forms = [2, 3, 3, 4, 8].map((shouldBe) => ({ answers: { '1': { shouldBe, reason: 'said aloud' } } }))
    await cli('round', name, 'answers', answersFile(forms))
    expect((await cli('round', name, 'stats')).status).toBe(1)
    await cli('round', name, 'reveal')
    const { out } = await cli('round', name, 'stats', '--json')
    const results = JSON.parse(out.join('\n'))
    expect(results).toMatchObject({ name: 'round 1', showing: 'roles', asked: 5, answered: 5 })
    expect(results.tensions.map(({ tension }: { tension: unknown }) => tension)).toContainEqual({
      number: 1,
      title: first?.title,
    })
    const one = results.tensions.find(({ tension }: { tension: { number: number } }) => tension.number === 1)
    expect(one).toMatchObject({ skipped: 0, shouldBe: { median: 3, sides: { towardsA: 4, middle: 0, towardsB: 1 } } })
    expect(out.join()).not.toMatch(/token|"code"/)
    await cli('round', name, 'open', '--tensions', '1', '--showing', 'roles')
    await cli('round', name, 'answers', answersFile([{ answers: { '1': answer } }]))
    expect((await cli('round', name, 'stats')).out.join()).not.toContain('canary')
    expect((await cli('round', name, 'stats', '--round', '2')).err[0]).toContain('there are: 1')
  })

  test('L40 opens, lists, takes answers and reveals, and tells of an open one only how many have answered', async () => {
    const name = await planWithRound('names')
    const file = answersFile([
      { person: 'ana', answers: { '1': answer } },
      { person: 'Ben', code: 'canary-code', answers: { [second?.title ?? '']: { shouldBe: 2 } } },
    ])
    expect(await cli('round', name, 'answers', file)).toEqual({
      status: 0,
      out: ['{"round":"round 1","added":2,"answered":2,"asked":3}'],
      err: [],
    })
    const everything = await Promise.all([
      cli('round', name, 'list'),
      cli('round', name, 'list', '--json'),
      cli('round', name, 'stats'),
      cli('show', name, '--json'),
      cli('history', name, '--json'),
      cli('check', name, '--deep'),
      cli('versions', name, '--json'),
      cli('compare', name, '0', 'now'),
      cli('coherence', name, '--json'),
    ])
    const said = JSON.stringify(everything)
    expect(said).toContain('2 of 3 answered')
    expect(said).not.toMatch(/canary/)
    expect(JSON.parse(everything[1]?.out.join('\n') ?? '')).toEqual([
      {
        round: 1,
        state: 'open',
        showing: 'names',
        tensions: [1, 2],
        openedOn: '2027-01-02',
        revealedOn: null,
        endedOn: null,
        asked: 3,
        answered: 2,
      },
    ])
    expect((await cli('round', name, 'reveal')).out).toEqual(['{"seq":3,"label":"reveal round 1: 2 of 3"}'])
    expect((await cli('round', name, 'list')).out[0]).toContain('Round 1: revealed')
    const opened = PlanFile.open(join(folder, name), { readOnly: true })
    const [revealed] = opened.revealedRounds()
    opened.close()
    expect(revealed?.answers.find(({ token }) => token === 'canary-code')?.sheet).toEqual({
      [second?.id ?? '']: { today: null, shouldBe: 2, range: null, confidence: null, reason: '' },
    })
    expect(revealed?.answers.map(({ sheet }) => sheet[first?.id ?? '']?.reason)).toContain('canary-reason')
  })

  test('L41 takes all answers of a file or none, with a line for each that does not fit', async () => {
    const name = await planWithRound('names')
    await cli('round', name, 'answers', answersFile([{ person: 'Cem', answers: {} }]))
    const before = contentsOf(folder)
    delete before['answers.json']
    const bad = [
      { person: 'Ana', answers: { '1': answer } },
      { person: 'Eve', answers: {} },
      { person: 'Cem', answers: {} },
      { person: 'Ana', answers: {} },
      { answers: { '1': answer } },
      { person: 'Ben', answers: { '1': { shouldBe: 10 } } },
      { person: 'Ben', answers: { '7': answer, [first?.title ?? '']: answer, '1': answer } },
      { person: 'Ben', answer: {} },
    ]
    const { status, out, err } = await cli('round', name, 'answers', answersFile(bad))
    expect({ status, out }).toEqual({ status: 1, out: [] })
    expect(err.map((line) => line.replace(/: .*/, ''))).toEqual([
      'Answer 2',
      'Answer 3',
      'Answer 4',
      'Answer 5',
      'Answer 6',
      'Answer 7',
      'Answer 7',
      'Answer 8',
      'Answer 8',
      'Nothing was added',
    ])
    expect(err.join('\n')).not.toContain('canary')
    const after = contentsOf(folder)
    delete after['answers.json']
    expect(after).toEqual(before)
    expect((await cli('round', name, 'answers', answersFile({}))).err[0]).toContain('JSON array')
  })

  test('L40 says what is wrong with a call, and what to do where no round is open', async () => {
    const name = await planWithRound('nothing')
    expect((await cli('round', name, 'open', '--tensions', 'all', '--showing', 'names')).err[0]).toContain('still open')
    expect((await cli('round', name, 'reveal')).err[0]).toContain('Nobody has answered')
    expect((await cli('round', name, 'end')).out[0]).toContain('end round 1 without revealing it')
    expect((await cli('round', name, 'reveal')).err[0]).toContain('No round is open')
    expect((await cli('round', name, 'list')).out[0]).toContain('ended')
    for (const call of [
      ['round'],
      ['round', name],
      ['round', name, 'close'],
      ['round', name, 'open', '--tensions', '9', '--showing', 'names'],
      ['round', name, 'open', '--tensions', 'all', '--showing', 'faces'],
      ['round', name, 'open', '--showing', 'names'],
    ]) {
      expect(await cli(...call), call.join(' ')).toMatchObject({ status: 2, out: [] })
    }
  })

  test('L10 writes forms of paper for the open round, with a code or a name each', async () => {
    const coded = await planWithRound('nothing')
    expect((await cli('export', coded, '-o', 'forms.md', '--kind', 'form', '--copies', '2')).status).toBe(0)
    const forms = readFileSync(join(folder, 'forms.md'), 'utf8')
    const codes = forms.match(/[2-9A-Z]{4} [2-9A-Z]{4}(?=\*)/g) ?? []
    expect(new Set(codes).size).toBe(2)
    expect(forms).not.toContain('Ana')
    const named = await planWithRound('names')
    await cli('export', named, '-o', 'forms.md', '--kind', 'form')
    const written = readFileSync(join(folder, 'forms.md'), 'utf8')
    for (const person of ['Ana', 'Ben', 'Cem']) expect(written).toContain(`# ${person}`)
    expect(await cli('export', named, '-o', 'x.md', '--kind', 'form', '--copies', '3')).toMatchObject({ status: 1 })
    expect(await cli('export', named, '-o', 'x.md', '--kind', 'memo', '--copies', '3')).toMatchObject({ status: 2 })
    expect(await cli('export', named, '-o', 'x.md', '--kind', 'form', '--copies', '0')).toMatchObject({ status: 2 })
    await cli('round', named, 'end')
    expect((await cli('export', named, '-o', 'x.md', '--kind', 'form')).err[0]).toContain('No round is open')
  })
})
