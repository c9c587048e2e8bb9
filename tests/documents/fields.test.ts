import { expect, test } from 'vitest'
import { runCommand } from '../../src/core/commands'
import type { Plan } from '../../src/core/plan'
import { type ExportFormat, exportReport } from '../../src/export'
import { all, openParts, textOf } from './gate/parts'
import { canaryPlan, changedPlans, lostWords } from './support/canaries'
import { content, TODAY } from './support/plans'

const canaries = canaryPlan()

/** The text of the document of a plan, without looking at how it is made. */
async function read(format: ExportFormat, plan: Plan): Promise<string> {
  const bytes = await exportReport(format, plan, content, { kind: 'strategy', today: TODAY, pageNumbers: false })
  if (format !== 'docx') return new TextDecoder().decode(bytes)
  const { parts } = openParts(bytes)
  return all(parts.trees.get('word/document.xml'), 'w:p').map(textOf).join('\n')
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
