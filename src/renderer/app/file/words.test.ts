import { describe, expect, test } from 'vitest'
import type { FileStanding } from '../../../contract'
import { fileTrouble, inFileWords, keptWords } from './words'

const file = (change: Partial<FileStanding>): FileStanding => ({
  fileName: 'Plan.throughline',
  state: 'written',
  writtenAt: '2026-11-22T10:41:00',
  problem: null,
  conflictName: null,
  heldBy: null,
  ...change,
})
const problem = { code: 'read-only', reason: 'the disk that holds “Plan” is full', advice: 'Free some space on it.' }

describe('what the window says of the file', () => {
  test('F28 saved with its time means that the change is on the disk; where the file is behind, it says so', () => {
    const savedAt = new Date().toISOString()
    const words = (change: Partial<FileStanding>, saving = false) => keptWords({ savedAt, file: file(change) }, saving)
    expect(words({})).toMatch(/^Saved \d+:\d\d [AP]M$/)
    expect(words({ state: 'waiting' })).toMatch(/^Saved \d+:\d\d [AP]M$/)
    expect(words({}, true)).toBe('Saving…')
    expect(words({ state: 'failed', problem })).toBe('Saved here only')
    expect(words({ state: 'conflict' })).toBe('Two versions')
    expect(words({ state: 'reading' }, true)).toBe('Only to read')
  })

  test('F28 trouble is said whole, with what to do, and nothing where there is none', () => {
    expect(fileTrouble(file({}))).toBeNull()
    expect(fileTrouble(file({ state: 'waiting' }))).toBeNull()
    expect(fileTrouble(file({ state: 'failed', problem }))).toBe(
      'Saved here; the disk that holds “Plan” is full. Free some space on it.',
    )
    expect(fileTrouble(file({ state: 'conflict', conflictName: 'Plan (conflict)' }))).toContain('“Plan (conflict)”')
    expect(fileTrouble(file({ state: 'reading', heldBy: 'DESK-12 by mkowal' }))).toContain('open on DESK-12 by mkowal')
  })

  test('F28 what stands in the file is told for each state', () => {
    const states = ['written', 'waiting', 'failed', 'conflict', 'reading'] as const
    const told = states.map((state) => inFileWords(file({ state, problem, conflictName: 'Mine' })))
    expect(new Set(told).size).toBe(states.length)
    for (const words of told) expect(words).toMatch(/^[A-Z].*\.$/)
  })
})
