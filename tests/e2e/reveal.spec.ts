import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { roundResults, sidesWords } from '../../src/core/analysis/rounds'
import { buildSample, sampleRounds } from '../../src/core/sample'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInSaveDialog, goTo, overflowing, seriousFindings, textOfDocument } from './steps'

const plan = buildSample(content)
const rounds = sampleRounds()
const resultsOf = (round: string) => roundResults(plan, content, rounds, round)?.tensions ?? []
const titles = (round: string) => resultsOf(round).map(({ tension }) => tension.title)

async function openAnswers(window: Page): Promise<void> {
  await goTo(window, 'Team')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Answers/ })
    .click()
}

test('E137 both rounds are looked at by keyboard: the widest apart first, every dot, who moved, reasons, measures', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window } = run
  const { keyboard } = window
  await openAnswers(window)
  const rows = window.getByRole('list', { name: 'Answers to each tension, the widest apart first' })
  const names = () => rows.getByRole('heading').allTextContents()
  await expect.poll(names).toEqual(titles('round-2'))

  await window.getByRole('combobox', { name: 'Round' }).focus()
  await keyboard.press('ArrowUp')
  await expect.poll(names).toEqual(titles('round-1'))
  expect(await seriousFindings(window)).toEqual([])

  // Past the button that shows them large, to the first of the list.
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  const [first, second] = resultsOf('round-1')
  if (!first) throw new Error('the sample has no answers')
  const heading = (title = '') => window.getByRole('heading', { level: 2, name: title, exact: true })
  await expect(heading(first.tension.title)).toBeFocused()
  const picture = window.getByRole('img', { name: new RegExp(`^${first.tension.title}: the answers`) })
  await expect(picture.locator('circle')).toHaveCount(first.shouldBe.answered)
  await expect(window.getByText(sidesWords(first), { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Next', exact: true }).press('Enter')
  await expect(heading(second?.tension.title)).toBeVisible()
  await window.getByRole('button', { name: 'Previous' }).press('Enter')

  await window.getByRole('combobox', { name: 'Round' }).press('ArrowDown')
  await window.getByRole('button', { name: 'Since round 1' }).press('Enter')
  const later = resultsOf('round-2').find(({ tension }) => tension.id === first.tension.id)
  await expect(window.getByRole('img', { name: /what should be, Round 1 and Round 2/ }).locator('circle')).toHaveCount(
    (later?.shouldBe.answered ?? 0) + (later?.movement?.before.answered ?? 0),
  )
  const moves = window.getByRole('region', { name: 'Who moved, and why' })
  await expect(moves.getByRole('listitem')).toHaveCount(later?.movement?.moves.length ?? 0)
  const reasons = window.getByRole('region', { name: 'Reasons' })
  for (const { text } of later?.reasons.towardsA ?? []) await expect(reasons.getByText(text)).toBeVisible()
  await window.getByText('Borrowed measures, with their sources').press('Enter')
  await expect(window.getByText((later?.details?.agreement ?? 0).toFixed(2), { exact: true })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  for (const size of [
    { width: 1024, height: 768 },
    { width: 720, height: 560 },
  ]) {
    await run.setContentSize(size.width, size.height)
    expect(await overflowing(window)).toBe(false)
  }

  await window.getByRole('button', { name: 'All tensions' }).press('Enter')
  await expect(heading('Answers')).toBeFocused()

  // The answers of the file, and not of the window, stand in the record.
  const document = join(run.documents, 'record.docx')
  await chooseInSaveDialog(run.app, document)
  await goTo(window, 'Document')
  await window.getByRole('button', { name: 'Retreat record' }).click()
  await expect(window.getByText('The agenda as it happened')).toBeVisible()
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  const text = textOfDocument(document)
  expect(text).toContain('Round 2: revealed November 18, 2026, 11 of 12 answered, without names')
  expect(text).toContain(
    later?.shouldBe.counts.flatMap((count, at) => (count ? [`${count} at ${at + 1}`] : [])).join(', '),
  )
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
