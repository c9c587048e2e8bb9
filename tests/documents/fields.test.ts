import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/core/commands'
import type { Plan } from '../../src/core/plan'
import { type ExportFormat, exportReport } from '../../src/export'
import { canaryPlan, changedPlans, lostWords } from './support/canaries'
import { content, TODAY } from './support/plans'

const canaries = canaryPlan()

/** The text of the document of a plan, without looking at how it is made. */
async function read(format: ExportFormat, plan: Plan): Promise<string> {
  const bytes = await exportReport(format, plan, content, { kind: 'strategy', today: TODAY, pageNumbers: false })
  if (format !== 'docx') return new TextDecoder().decode(bytes)
  // Read without a tree, which for so many documents would take most of the time.
  const [body] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' }))
  return strFromU8(body as Uint8Array)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}

test('X26 every field of the catalogue stands in JSON, and in an adopted document', async () => {
  expect(lostWords(canaries, await read('json', canaries.plan))).toEqual([])
  const adopt = { type: 'document.adopt', args: { on: TODAY } }
  const adopted = runCommand(canaries.plan, adopt, content).plan
  expect(lostWords(canaries, await read('html', adopted))).toEqual([])
})

test.each(['docx', 'md', 'html', 'json'] as const)(
  'X26 a field that takes few values is told in %s: another value is another document',
  async (format) => {
    const before = await read(format, canaries.plan)
    const untold: string[] = []
    for (const { pattern, plan, words, printed } of changedPlans(canaries.plan)) {
      const after = await read(format, plan)
      const told = printed ? count(after, words) > count(before, words) : after !== before
      if (!told) untold.push(`${words} in ${pattern}`)
    }
    expect(untold).toEqual([])
  },
)
