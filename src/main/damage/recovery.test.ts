import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildScript } from '../../../tests/support/built-script'
import { freshPlan, setField } from '../../../tests/support/plans'
import { tamperedCopy, unguarded } from '../../../tests/support/tamper'
import { temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile, PlanFileError } from '../../storage'
import { RecoveryThread } from './recovery'

const folder = temporaryFolder()
const good = join(folder, 'Good.throughline')
const changes = Array.from({ length: 1150 }, (_, index) => ({ envelope: setField('title', `Title ${index + 1}`) }))
PlanFile.create(good, { plan: freshPlan(), changes }).close()
const damaged = tamperedCopy(
  good,
  join(folder, 'Damaged.throughline'),
  unguarded('DELETE FROM change WHERE seq = 1140'),
)
const bytes = readFileSync(damaged)

async function thread() {
  const shares: number[] = []
  const program = await buildScript('src/main/damage/recovery-worker.ts')
  return { shares, recovery: new RecoveryThread(program, (share) => shares.push(share)) }
}

test('F41 a damaged file is read in a thread, which tells how far it is and which copy is whole', async () => {
  const { shares, recovery } = await thread()
  expect(await recovery.look(damaged, [damaged, good])).toMatchObject({
    readable: { changes: 1139, upTo: 1139 },
    copy: 1,
  })
  expect(shares.length).toBeGreaterThan(1)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  const target = join(folder, 'Recovered.throughline')
  expect(await recovery.mend(damaged, target)).toMatchObject({ changes: 1139 })
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  const file = PlanFile.open(target)
  file.verify()
  expect(file.plan.title).toBe('Title 1139')
  file.close()
  expect(readFileSync(damaged).equals(bytes)).toBe(true)
})

test('F41 what a thread refuses comes out as what it is', async () => {
  const { recovery } = await thread()
  const nothing = join(folder, 'Nothing.throughline')
  writeFileSync(nothing, Buffer.alloc(40_960, 0x55))
  expect(await recovery.look(nothing, [nothing])).toEqual({ readable: null, copy: null })
  const failure = await recovery.mend(nothing, join(folder, 'None')).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(PlanFileError)
  expect(failure).toMatchObject({ code: 'beyond-recovery', path: nothing })
})

test('F41 a recovery that is given up leaves the file as it was and nothing in its place', async () => {
  const { recovery } = await thread()
  const target = join(folder, 'Given up.throughline')
  const mending = recovery.mend(damaged, target)
  recovery.cancel()
  await expect(mending).rejects.toMatchObject({ code: 'cancelled' })
  expect(existsSync(target)).toBe(false)
  expect(readFileSync(damaged).equals(bytes)).toBe(true)
  // The next one is not held up.
  expect((await recovery.look(damaged, [])).readable).toMatchObject({ changes: 1139 })
})
