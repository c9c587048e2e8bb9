import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PlanFile, PlanFileError, recoverInto, shareCopy, VersionCopies } from '../../src/storage'
import { freshPlan, setField } from '../support/plans'
import { temporaryFolder } from '../support/temporary'
import { isPlainRefusal, throughline } from './support/command-line'
import { count } from './support/processes'

const folder = temporaryFolder()
const small = join(folder, 'small disk')
mkdirSync(small)
/** A disk of one megabyte, where this computer lets us have one. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', ['--lazy', small])
})

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof PlanFileError ? error.code : String(error)
  }
  return 'done'
}

test.skipIf(!mounted)('F2 on a disk that is full nothing is lost, half written or left over, and work goes on', () => {
  const path = join(small, 'Plan.throughline')
  const file = PlanFile.create(path, { plan: freshPlan() })
  let kept = 0
  let refused = ''
  while (refused === '') {
    const code = codeOf(() => file.apply(setField('purpose/problem', `${kept + 1} ${'long '.repeat(3000)}`)))
    if (code === 'done') kept += 1
    else refused = code
  }
  expect(refused).toBe('disk-full')
  expect(file.head).toBe(kept)
  expect(() => {
    for (;;) appendFileSync(join(small, 'filler'), Buffer.alloc(512))
  }).toThrow('ENOSPC')
  expect(codeOf(() => file.nameVersion('Before the board'))).toBe('disk-full')
  expect(codeOf(() => file.restore(1, { name: null, at: '' }))).toBe('disk-full')
  expect(codeOf(() => new VersionCopies(join(small, 'copies')).keep(file, 'session'))).toBe('disk-full')
  expect(codeOf(() => shareCopy(file.plan, join(small, 'Shared.throughline'), 'x'))).toBe('disk-full')
  expect(codeOf(() => recoverInto(path, join(small, 'Recovered.throughline')))).toBe('disk-full')
  expect(file.verify().changes).toBe(kept)
  file.close()
  expect(readdirSync(small).filter((name) => name !== 'copies' && name !== 'filler')).toEqual(['Plan.throughline'])
  const again = PlanFile.open(path)
  expect(again.plan.purpose.problem).toMatch(new RegExp(`^${kept} `))
  again.close()
  count('writes refused on a full disk')
})

test('F2 where a file may not grow, a copy or a recovery is refused in a sentence and leaves nothing', async () => {
  const path = join(folder, 'Plan.throughline')
  const changes = Array.from({ length: 60 }, (_, index) => ({
    envelope: setField('purpose/problem', `${index} ${'long '.repeat(3000)}`),
  }))
  PlanFile.create(path, { plan: freshPlan(), changes }).close()
  // In blocks of 1024 bytes; the signal would end the program before it could say anything.
  const limit = "trap '' XFSZ; ulimit -f 16;"
  for (const args of [
    ['share', path, '-o', join(folder, 'Shared.throughline')],
    ['recover', path, '-o', join(folder, 'Recovered.throughline')],
    ['restore', path, '3'],
    ['versions', path, '--name', 'Before the board'],
  ]) {
    const answer = await throughline(args, limit)
    expect(isPlainRefusal(answer), `${args[0]}: ${JSON.stringify(answer)}`).toBe(true)
    count('writes refused under a file-size limit')
  }
  expect(existsSync(join(folder, 'Shared.throughline'))).toBe(false)
  // Taking a change back needs room as well: what could not be taken back there is, by the next who opens the file.
  const names = readdirSync(folder).filter((name) => name !== 'Plan.throughline-journal')
  expect(names.sort()).toEqual(['Plan.throughline', 'small disk'])
  const file = PlanFile.open(path)
  expect(file.verify().changes).toBe(60)
  expect(file.versions()).toEqual([])
  file.close()
})
