import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, createPlan, goTo, saved, throughline } from './steps'

const first = content.tensions[0]
if (!first) throw new Error('the content has no tension')
const { a, b } = first.poles

async function openStep(window: Page, step: 'Position' | 'Both sides' | 'Record', tension = 1): Promise<void> {
  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: new RegExp(`^${tension}\\. `) }).click()
  await window.getByRole('navigation', { name: 'Steps of this tension' }).getByRole('button', { name: step }).click()
}

test('E55 the both-sides map is filled in where it is read: wanted, guards, early warnings that change sides', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Both sides', district: '' })
  await openStep(window, 'Both sides')
  await window.getByLabel(`What we want of ${a.inSentence}`).fill('One unit everywhere')
  await window.getByLabel(`Guard for ${b.inSentence}`).fill('A way to vary')
  await window.getByRole('button', { name: `Add an early warning of too much of ${a.inSentence}` }).click()
  const ofA = window.getByRole('region', { name: `Early warnings of too much of ${a.inSentence}` })
  const ofB = window.getByRole('region', { name: `Early warnings of too much of ${b.inSentence}` })
  await expect(ofA.getByLabel('Sign')).toBeFocused()
  await window.keyboard.type('Requests pile up')
  await saved(window)
  await window.getByRole('button', { name: `Move “Requests pile up” to ${b.inSentence}` }).click()
  await expect(ofB.getByLabel('Sign')).toHaveValue('Requests pile up')
  await expect(ofA.getByLabel('Sign')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(ofA.getByLabel('Sign')).toHaveValue('Requests pile up')
  await window.getByRole('button', { name: `Add your own risk of ${b.inSentence}` }).click()
  const risk = window.getByLabel(`Your own risk of ${b.inSentence}`, { exact: true })
  await expect(risk).toBeFocused()
  await window.keyboard.type('Four grade books')
  await saved(window)
  // The point stands under its pole on the first step too: one record, two views.
  await openStep(window, 'Position')
  await expect(risk).toHaveValue('Four grade books')
  await expect(window.getByRole('button', { name: /^Both sides 3 of 5/ })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E56 the record names claims that cite nothing, completes links, and refuses what is no link without losing it', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window } = run
  await createPlan(window, { title: 'Record', district: '' })
  await openStep(window, 'Record')
  await window.getByRole('button', { name: 'Add a claim' }).click()
  await expect(window.getByLabel('Claim', { exact: true })).toBeFocused()
  await window.keyboard.type('Coaches stay')
  await expect(window.getByText(/One claim cites nothing: “Coaches stay”/)).toBeVisible()
  const link = window.getByLabel('Link', { exact: true })
  await link.fill('javascript:alert(1)')
  await link.press('Tab')
  await expect(window.getByText('This is not a web or e-mail address.')).toBeVisible()
  await expect(link).toHaveValue('javascript:alert(1)')
  await link.fill('example.org/coaches')
  await link.press('Tab')
  await expect(link).toHaveValue('https://example.org/coaches')
  await expect(window.getByText(/One claim cites nothing/)).toHaveCount(0)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E57 a hundred parts, warnings, claims and dissents, and a text of 20,000 characters, leave the window whole', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window, app } = run
  const path = `tensions/${first.id}`
  const hundred = Array.from({ length: 100 }, (_, index) => index)
  const add = (list: string, values: (index: number) => object) =>
    hundred.map((index) => ({
      type: 'item.add',
      args: { list: `${path}/${list}`, id: `x${index}`, values: values(index) },
    }))
  const commands = [
    ...add('parts', (index) => ({ name: `Part ${index} ${'long '.repeat(40)}`, today: 1 + (index % 9), shouldBe: 9 })),
    ...add('warnings', (index) => ({
      pole: [null, 'a', 'b'][index % 3],
      sign: `Sign ${index}`,
      measure: 'x'.repeat(200),
    })),
    ...add('evidence', (index) => ({ claim: `Claim ${index}` })),
    ...add('dissents', (index) => ({ text: `Dissent ${index}`, from: 'Somebody' })),
    { type: 'field.set', args: { path: `${path}/rationale`, value: 'word '.repeat(4000) } },
    { type: 'field.set', args: { path: 'profile/districtName', value: 'Unified '.repeat(37) } },
  ]
  const file = join(run.documents, 'limits.throughline')
  writeFileSync(join(run.documents, 'commands.json'), JSON.stringify(commands))
  throughline('new', file, '--title', 'Limits')
  throughline('apply', file, join(run.documents, 'commands.json'))
  await chooseInOpenDialog(app, file)
  await window.getByRole('button', { name: 'Open a file' }).click()
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  for (const step of ['Position', 'Both sides', 'Record'] as const) {
    await openStep(window, step)
    const wide = await window.evaluate(
      () =>
        [...document.querySelectorAll('main, main *')].filter(
          (element) =>
            element.clientWidth > 40 &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX !== 'visible',
        ).length,
    )
    expect(wide, step).toBe(0)
  }
  await expect(window.getByText(/100 claims cite nothing: .* and 97 more/)).toBeVisible()
  await openStep(window, 'Both sides')
  await expect(window.getByRole('region', { name: 'Early warnings of too much of either side' })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
