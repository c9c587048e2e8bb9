import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { overRounds, PlanFile } from '../plan-file'
import { WorkingCopies } from '../working-copy'
import { VersionCopies } from './index'

const on = '2026-11-23'

/** A plan in which people have answered, and copies of it from before, within and after that. */
async function answered() {
  const folder = temporaryFolder()
  const data = temporaryFolder()
  const path = join(folder, 'Plan.throughline')
  PlanFile.create(path, { plan: freshPlan() }).close()
  const versions = new VersionCopies(join(data, 'versions'))
  const { copy } = await new WorkingCopies(join(data, 'working')).open(path)
  const { file } = copy
  for (const id of ['ana', 'ben', 'cem']) {
    file.apply({ type: 'item.add', args: { list: 'people', id, values: { name: id, role: 'Principal' } } })
  }
  versions.keep(file, 'session')
  file.apply({ type: 'round.open', args: { id: 'r1', tensions: [firstTension], showing: 'nothing', on } })
  const hand = (person: string) => {
    const sheet = {
      [firstTension]: { today: 5, shouldBe: 3, range: null, confidence: null, reason: `canary-reason-${person}` },
    }
    file.takeSeat('r1', person, `canary-secret-${person}`)
    file.submitAnswer({ round: 'r1', person, secret: `canary-secret-${person}`, token: `token-${person}`, sheet })
  }
  hand('ana')
  // One seat and one answer: whoever has this copy knows who gave it.
  versions.keep(file, 'work')
  hand('ben')
  versions.keep(file, 'named')
  return { folder, data, copy, file, versions }
}

/** Which of the words stand in any byte of any file below a folder. */
function standing(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const all = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
  return words.filter((word) => all.some((bytes) => bytes.includes(word)))
}

const secrets = ['canary-secret-ana', 'canary-secret-ben']
const reasons = ['canary-reason-ana', 'canary-reason-ben']

describe('kept copies when a round is over', () => {
  test('F39 a round that is revealed: who sat where is in no byte of any copy, nor of the file; the answers are', async () => {
    const { folder, data, copy, file, versions } = await answered()
    const place = join(data, 'versions')
    const before = versions.list(file.plan.id)
    expect(before).toHaveLength(3)
    expect(standing(place, secrets)).toEqual(secrets)
    file.apply({ type: 'round.reveal', args: { round: 'r1', on } })
    expect(versions.forgetLinks(file.plan.id, overRounds(file.plan))).toEqual([])
    copy.changed()
    await copy.settle()
    expect([standing(place, secrets), standing(folder, secrets)]).toEqual([[], []])
    expect([standing(place, reasons), standing(folder, reasons)]).toEqual([reasons, reasons])
    // Each copy is the one that it was, and whole.
    expect(versions.list(file.plan.id)).toEqual(before)
    for (const { path: kept, hash } of before) {
      const whole = PlanFile.open(kept, { readOnly: true })
      expect(whole.position.hash).toBe(hash)
      whole.verify()
      whole.close()
    }
    copy.abandon()
  })

  test('F39 a round that was ended: nothing of what was answered is in any copy', async () => {
    const { folder, data, copy, file, versions } = await answered()
    file.apply({ type: 'round.discard', args: { round: 'r1', on } })
    expect(versions.forgetLinks(file.plan.id, overRounds(file.plan))).toEqual([])
    copy.changed()
    await copy.settle()
    const all = [...secrets, ...reasons, 'token-ana']
    expect([standing(join(data, 'versions'), all), standing(folder, all)]).toEqual([[], []])
    copy.abandon()
  })

  test('F39 a round that goes on is left alone, a second time changes nothing, and a copy that is damaged holds up no other', async () => {
    const { data, copy, file, versions } = await answered()
    const place = join(data, 'versions')
    expect(versions.forgetLinks(file.plan.id, overRounds(file.plan))).toEqual([])
    expect(standing(place, secrets)).toEqual(secrets)
    const damaged = versions.list(file.plan.id)[2]?.path as string
    writeFileSync(damaged, 'no plan')
    file.apply({ type: 'round.reveal', args: { round: 'r1', on } })
    expect(versions.forgetLinks(file.plan.id, overRounds(file.plan))).toHaveLength(1)
    expect(standing(place, secrets)).toEqual([])
    expect(readFileSync(damaged, 'utf8')).toBe('no plan')
    const after = versions.list(file.plan.id).map(({ path }) => readFileSync(path))
    versions.forgetLinks(file.plan.id, overRounds(file.plan))
    expect(versions.list(file.plan.id).map(({ path }) => readFileSync(path))).toEqual(after)
    copy.abandon()
  })
})
