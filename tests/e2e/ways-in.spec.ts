import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { RequestOf, ResponseOf } from '../../src/contract'
import { itemsOf } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline, type Throughline } from './launch'
import { chooseInSaveDialog, createPlan, goTo, seriousFindings, textOfDocument } from './steps'

const tensions = content.tensions.map(({ id }) => id)

type Asked = 'plan.current' | 'plan.apply' | 'round.standing' | 'rounds.revealed'

/** What the window itself may ask of the app. */
async function ask<Name extends Asked>(window: Page, name: Name, payload: RequestOf<Name>): Promise<ResponseOf<Name>> {
  const answer = await window.evaluate(
    ([channel, request]) =>
      (
        window as unknown as { throughline: { request(name: string, payload: object): Promise<never> } }
      ).throughline.request(channel as string, request as object),
    [name, payload] as const,
  )
  return (answer as { value: ResponseOf<Name> }).value
}

async function openRound(window: Page, showing: string): Promise<string> {
  await ask(window, 'plan.apply', { command: { type: 'round.open', args: { tensions, showing } } })
  return (await ask(window, 'plan.current', {}))?.plan.rounds.order.at(-1) ?? ''
}

async function openView(window: Page, name: string): Promise<void> {
  await goTo(window, 'Team')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

async function pasteInto({ app, window }: Throughline, label: string, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  await window.getByLabel(label).focus()
  await window.keyboard.press('ControlOrMeta+V')
}

/** Everything that can be read on the screen or heard, what is hidden included, and what controls hold. */
const everything = (window: Page) =>
  window.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    return `${document.documentElement.outerHTML} ${controls.map(({ value }) => value).join(' ')}`
  })

test('E134 people are pasted as a list, and three of them answer alone on the laptop that is passed on, by keys alone', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window } = run
  await createPlan(window, { title: 'Our retreat', district: '' })
  await openView(window, 'People')
  await pasteInto(run, 'New person', 'Name\tRole\nAna Lopez\tPrincipal\nBen Okafor\tPrincipal\nana lopez\tFinance')
  await expect(window.getByText('2 people were added. Left out, already listed: ana lopez.')).toBeVisible()
  await window.keyboard.type('Cem Demir')
  await window.keyboard.press('Tab')
  await window.keyboard.type('Principal')
  await window.keyboard.press('Enter')
  await expect(window.getByLabel('New person')).toBeFocused()
  await expect(window.getByRole('row', { name: /Principal 3 Told/ })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])

  const round = await openRound(window, 'nothing')
  await window.getByRole('button', { name: 'Remove person “Ana Lopez”' }).press('Enter')
  await expect(window.getByText(/While a round is open/)).toBeVisible()
  await openView(window, 'Session')
  await window.getByRole('button', { name: 'Hand over this laptop' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Who are you?' })).toBeFocused()
  await window.getByRole('button', { name: /^Ana Lopez/ }).press('Enter')
  await expect(window.locator('dialog').getByText(/Nobody sees what you answer until/)).toBeVisible()
  await window.getByRole('button', { name: 'Begin', exact: true }).press('Enter')
  await expect(window.locator('dialog h1')).toBeFocused()
  // A question stands on one screen: nothing of it has to be scrolled to.
  const fits = () =>
    window.evaluate(() =>
      [...document.querySelectorAll('dialog *')].every(
        (each) => each.scrollHeight <= each.clientHeight + 1 || getComputedStyle(each).overflowY === 'visible',
      ),
    )
  expect(await fits()).toBe(true)
  expect(await seriousFindings(window)).toEqual([])
  await window.keyboard.type('3758hcanary-ana')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('heading', { name: 'Leave without handing in?' })).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Enter')
  await window.keyboard.type('55')
  await window.keyboard.press('Control+Enter')
  for (const { number } of content.tensions.slice(2)) {
    await expect(window.getByText(`question ${number} of 7`)).toBeVisible()
    await window.keyboard.press('Enter')
  }
  await expect(window.getByText('You have answered 2 of 7.')).toBeVisible()
  await window.getByRole('button', { name: 'Done, pass on' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Your answers are kept' })).toBeVisible()
  const code = (await window.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).textContent()) ?? ''
  expect(await everything(window)).not.toContain('canary-ana')
  await window.getByRole('button', { name: 'Hide this and pass on' }).press('Enter')

  await expect(window.getByRole('button', { name: /^Ana Lopez/ })).toHaveCount(0)
  for (const key of ['Alt+ArrowLeft', 'ControlOrMeta+Z', 'ControlOrMeta+F', 'ControlOrMeta+K'])
    await window.keyboard.press(key)
  await expect(window.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  await window.getByRole('button', { name: /^Ben Okafor/ }).press('Enter')
  await window.getByRole('button', { name: 'Begin', exact: true }).press('Enter')
  await expect(window.getByText('Ben Okafor, question 1 of 7')).toBeVisible()
  expect(await window.getByRole('radio', { checked: true }).count()).toBe(0)
  await window.getByLabel('Why (optional)').focus()
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(window.getByLabel('Why (optional)')).toHaveValue('')
  const seen = await everything(window)
  expect(seen).not.toContain('canary-ana')
  expect(seen).not.toContain(code)
  // He skips everything: that is an answer too.
  for (const _ of content.tensions) await window.keyboard.press('Control+Enter')
  await window.getByRole('button', { name: 'Done, pass on' }).press('Enter')
  await window.getByRole('button', { name: 'Hide this and pass on' }).press('Enter')
  await window.getByRole('button', { name: /^Cem Demir/ }).press('Enter')
  await window.getByRole('button', { name: 'Begin', exact: true }).press('Enter')
  await window.keyboard.type('99')
  for (const _ of content.tensions)
    await window.getByRole('button', { name: /Next question|Skip|Look it over/ }).press('Enter')
  await window.getByRole('button', { name: 'Done, pass on' }).press('Enter')
  await window.getByRole('button', { name: 'Hide this and pass on' }).press('Enter')
  await expect(window.locator('dialog').getByText('Everybody on the list has answered.')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('button', { name: 'Hand over this laptop' })).toBeFocused()

  expect(await ask(window, 'round.standing', { round })).toMatchObject({ asked: 3, answered: 3, unnamed: 0 })
  expect(await ask(window, 'rounds.revealed', {})).toEqual([])
  await ask(window, 'plan.apply', { command: { type: 'round.reveal', args: { round } } })
  const [revealed] = await ask(window, 'rounds.revealed', {})
  const [first = '', second = ''] = tensions
  expect(revealed?.answers.find(({ token }) => token === code.replace(' ', ''))).toEqual({
    token: code.replace(' ', ''),
    person: null,
    role: null,
    sheet: {
      [first]: { today: 3, shouldBe: 7, range: { from: 5, to: 8 }, confidence: 'high', reason: 'canary-ana' },
      [second]: { today: 5, shouldBe: 5, range: null, confidence: null, reason: '' },
    },
  })
  expect(revealed?.answers.map(({ sheet }) => Object.keys(sheet).length).sort()).toEqual([0, 1, 2])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E135 forms of paper are printed with a name each and typed in by keys alone; one that is kept cannot be read back', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window } = run
  await openView(window, 'Session')
  const round = await openRound(window, 'names')
  const people = itemsOf((await ask(window, 'plan.current', {}))?.plan.people ?? { byId: {}, order: [] })
  const [first, second] = people
  await window.getByRole('button', { name: 'Type in paper forms' }).press('Enter')

  const file = join(run.documents, 'forms.docx')
  await chooseInSaveDialog(run.app, file)
  await window.getByRole('button', { name: 'Save the forms for Word' }).press('Enter')
  await expect(window.getByText('Saved as forms.docx')).toBeVisible({ timeout: 60_000 })
  const printed = textOfDocument(file)
  for (const { name } of people) expect(printed).toContain(name)
  expect(printed).toContain('with the name of who gave it')

  const owner = window.getByLabel('Name on the form')
  await owner.focus()
  await window.keyboard.type(first?.name.toLowerCase() ?? '')
  await window.keyboard.press('Enter')
  await window.keyboard.type('37')
  await window.keyboard.type('86m')
  await window.keyboard.type('0')
  await expect(window.getByText('One digit from 1 to 9, or nothing.')).toBeVisible()
  await window.keyboard.type('5 4')
  await window.keyboard.press('r')
  await window.keyboard.type('canary-paper')
  await window.keyboard.press('Control+Enter')
  await expect(window.getByText(/Both ends of what one could live with/)).toBeVisible()
  await window.keyboard.type('6')
  expect(await seriousFindings(window)).toEqual([])
  await window.keyboard.press('Control+Enter')
  await expect(window.getByText('Form 1 kept.')).toBeVisible()
  await expect(owner).toBeFocused()
  expect(await everything(window)).not.toContain('canary-paper')
  await window.keyboard.press('ControlOrMeta+Z')
  expect(await everything(window)).not.toContain('canary-paper')

  await owner.fill('')
  await window.keyboard.type(first?.name ?? '')
  await window.keyboard.press('Enter')
  await window.keyboard.type('1')
  await window.keyboard.press('Control+Enter')
  await expect(window.getByText('An answer under this name has already arrived.')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByText('The form that is half typed in is not kept.')).toBeVisible()
  await window.getByRole('button', { name: 'Go on answering' }).press('Enter')
  await owner.fill('')
  await owner.focus()
  await window.keyboard.type(second?.name ?? '')
  await window.keyboard.press('Control+Enter')
  await expect(window.getByText('Form 2 kept.')).toBeVisible()
  await window.keyboard.press('Escape')

  await ask(window, 'plan.apply', { command: { type: 'round.reveal', args: { round } } })
  const revealed = (await ask(window, 'rounds.revealed', {})).find((each) => each.round === round)
  const [one = '', two = ''] = tensions
  expect(revealed?.answers.find(({ person }) => person === first?.id)?.sheet).toEqual({
    [one]: { today: 3, shouldBe: 7, range: { from: 6, to: 8 }, confidence: 'medium', reason: '' },
    [two]: { today: 5, shouldBe: null, range: { from: 4, to: 6 }, confidence: null, reason: 'canary-paper' },
  })
  expect(revealed?.answers.find(({ person }) => person === second?.id)?.sheet).toEqual({
    [one]: expect.objectContaining({ today: 1 }),
  })
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
