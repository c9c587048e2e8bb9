import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { fieldSpec } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline } from './launch'
import { goTo, overflowing, saved, seriousFindings } from './steps'

const outside = content.links.find(({ find }) => find.list === 'environment')
const money = content.links.find(({ find }) => find.tells.includes('costPerYear'))
const standings = Object.values(fieldSpec('environment/*/standing')?.choices ?? {})

async function goToQuestions(window: Page): Promise<void> {
  await goTo(window, 'Coherence')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Questions/ })
    .click()
}

async function addInitiative(window: Page, name: string): Promise<void> {
  await window.evaluate(async (called) => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    const values = { name: called, disposition: 'keep', costPerYear: 1000 }
    const args = { list: 'initiatives', id: crypto.randomUUID(), values }
    await bridge.request('plan.apply', { command: { type: 'item.add', args } })
  }, name)
}

test('E80 a force with nothing of ours beside it raises a question, which leads to its field and closes once that is written', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goTo(window, 'Elements')
  const around = window.getByRole('region', { name: standings.at(-1) ?? '', exact: true })
  const force = around.getByRole('button').first()
  const name = (await force.textContent()) ?? ''
  await force.click()
  const response = window.locator('[data-path$="/response"]:focus')
  await expect(response).toBeVisible()
  await response.fill('')
  await saved(window)
  await expect(around.getByText('Nothing said of what we do about it')).toBeVisible()

  await goToQuestions(window)
  const links = window.getByRole('region', { name: 'Links that are missing' })
  const question = links.getByRole('region', { name: outside?.question ?? '' })
  await expect(question.getByText('Open', { exact: true }).first()).toBeVisible()
  await question.getByRole('combobox', { name: 'Kind of answer' }).selectOption('accepted')
  await question.getByRole('textbox', { name: 'Why we accept it as it is' }).fill('It is one day a year.')
  await expect(question.getByText('Accepted', { exact: true })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])

  await question.getByRole('button', { name }).click()
  await expect(response).toBeFocused()
  await window.keyboard.type('We steer by our own tasks.')
  await saved(window)
  await goToQuestions(window)
  const closed = window.getByRole('region', { name: 'No longer raised' })
  await expect(closed.getByText(`No longer raised: ${outside?.question}`)).toBeVisible()
  await expect(closed.getByText(/It is one day a year\./)).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E81 twelve initiatives outside the strategy are one question, which names them all and is switched off as one', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window } = run
  await goTo(window, 'Initiatives')
  for (let number = 1; number <= 12; number += 1) await addInitiative(window, `Program ${number}`)
  await goToQuestions(window)
  const question = window.getByRole('region', { name: money?.question ?? '' })
  await expect(question.getByRole('button', { name: 'Program 5', exact: true })).toBeVisible()
  await expect(question.getByRole('button', { name: 'Program 6', exact: true })).toBeHidden()
  await expect(question.getByText('All 12 together: cost per year $12,000.')).toBeVisible()
  await question.getByRole('button', { name: 'and 7 more' }).press('Enter')
  await expect(question.getByRole('button', { name: /^Program/ })).toHaveCount(12)
  expect(await overflowing(window)).toBe(false)
  await question.getByRole('button', { name: `Do not ask this: ${money?.title}` }).click()
  await expect(window.getByRole('textbox', { name: 'Why we do not ask this' }).last()).toBeFocused()
  await expect(window.getByRole('region', { name: money?.question ?? '' })).toHaveCount(0)
  await window.getByRole('button', { name: `Ask it again: ${money?.title}` }).click()
  await window
    .getByRole('region', { name: money?.question ?? '' })
    .getByRole('button', { name: 'Program 2', exact: true })
    .click()
  await expect(window.locator('[data-path$="/objective"]:focus')).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
