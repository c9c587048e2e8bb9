import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { Plan } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline } from './launch'
import {
  chooseInMenu,
  chooseInSaveDialog,
  createPlan,
  overflowing,
  saved,
  seriousFindings,
  textOfDocument,
} from './steps'

const SECRET = 'Nobody may read this before the reveal'

type Answer = { ok: boolean; value: unknown; error?: { code: string } }

/** What a window gets where its page asks for something, whatever its buttons offer. */
function ask(window: Page, name: string, payload: object): Promise<Answer> {
  return window.evaluate(
    ([channel, request]) => {
      const { throughline } = window as unknown as {
        throughline: { request(name: string, payload: object): Promise<Answer> }
      }
      return throughline.request(channel, request)
    },
    [name, payload] as const,
  )
}

async function planOf(window: Page): Promise<Plan> {
  return ((await ask(window, 'plan.current', {})).value as { plan: Plan }).plan
}

async function openSession(app: ElectronApplication, window: Page, view: string): Promise<void> {
  // The menu offers the screen once a plan is open.
  await expect(window.locator('[data-shell]')).toBeVisible()
  await chooseInMenu(app, 'go.team')
  await window
    .getByRole('navigation', { name: 'Views of this screen' })
    .getByRole('button', { name: new RegExp(`^${view}`) })
    .press('Enter')
}

/** Presses a button by the keyboard alone. */
async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

/** People answer on this machine, each with the position given: half of them far to the left. */
async function answer(window: Page, round: string, positions: readonly number[]): Promise<void> {
  const { people, rounds } = await planOf(window)
  for (const [place, position] of positions.entries()) {
    const said = { today: 5, shouldBe: position, range: null, confidence: null, reason: `${SECRET} ${place}` }
    const sheet = Object.fromEntries((rounds.byId[round]?.tensions ?? []).map((id) => [id, said]))
    const given = await ask(window, 'round.submit', { round, person: people.order[place] ?? null, code: null, sheet })
    expect(given.ok, JSON.stringify(given)).toBe(true)
  }
}

async function openRoomApart(app: ElectronApplication, window: Page): Promise<Page> {
  const [room] = await Promise.all([
    app.waitForEvent('window'),
    press(window.getByRole('button', { name: 'Open it in a window of its own' })),
  ])
  await room.locator('h1').waitFor()
  return room
}

test('E140 a retreat runs by keyboard from the list of people to frozen decisions and its record, and the room sees nothing too early', async () => {
  test.setTimeout(180_000)
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { app, window } = run
  await createPlan(window, { title: 'Retreat', district: '' })
  await openSession(app, window, 'People')
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay']) {
    const line = window.getByLabel('New person')
    await line.fill(name)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
  await openSession(app, window, 'Session')
  await press(window.getByRole('button', { name: 'Begin with a suggested agenda' }))
  await press(window.getByRole('button', { name: /^Begin: Welcome/ }))
  await expect(window.getByRole('timer')).toContainText('of 10 minutes')
  await press(window.getByRole('button', { name: 'Pause the clock' }))
  await expect(window.getByRole('timer')).toContainText('paused')
  await press(window.getByRole('button', { name: 'Add 5 minutes' }))
  await expect(window.getByRole('timer')).toContainText('of 15 minutes')

  const room = await openRoomApart(app, window)
  await expect(room.getByRole('heading', { name: 'Welcome, and what today is for' })).toBeVisible()
  await chooseInMenu(app, 'session.nextStep')
  await expect(room.getByRole('heading', { name: 'Everyone answers alone' })).toBeVisible()

  // The one who is asked most often to be careful gets the most private round where nothing is chosen.
  await chooseInMenu(app, 'session.openRound')
  await expect(window.getByRole('radio', { name: /^Nothing of who answered/ })).toBeChecked()
  expect(await seriousFindings(window), 'opening a round').toEqual([])
  await press(window.getByRole('dialog').getByRole('button', { name: 'Open the round' }))
  await expect(window.getByRole('heading', { name: 'Round 1 is open' })).toBeVisible()
  const round = (await planOf(window)).rounds.order[0] ?? ''
  await answer(window, round, [1, 1, 1, 9, 9])
  await expect(window.getByText('5 of 6 have answered')).toBeVisible()
  await expect(room.getByText('5 of 6 have answered')).toBeVisible()
  expect(await seriousFindings(window), 'a round is open').toEqual([])

  // The room's page may ask whatever it likes: it reads nothing unrevealed, changes nothing and sees no notes.
  for (const [name, payload] of [
    ['round.standing', { round }],
    ['round.submit', { round, person: null, code: null, sheet: {} }],
    ['round.freeSeat', { round, person: 'x' }],
    ['notes.read', {}],
    ['notes.keep', { text: 'x' }],
    ['room.show', { show: { what: 'next' } }],
    ['plan.apply', { command: { type: 'field.set', args: { path: 'title', value: 'x' } } }],
    ['history.list', { after: 0 }],
    ['plan.close', {}],
  ] as const) {
    expect((await ask(room, name, payload)).error?.code, name).toBe('refused')
  }
  expect((await ask(room, 'rounds.revealed', {})).value).toEqual([])
  expect(JSON.stringify(await planOf(room))).not.toContain(SECRET)
  expect(await room.locator('body').textContent()).not.toMatch(/Ana|Fay|Nobody may read/)
  expect(await seriousFindings(room), 'the room while people answer').toEqual([])

  await chooseInMenu(app, 'session.reveal')
  await expect(window.getByRole('dialog')).toContainText('5 of 6 have answered. Reveal?')
  await expect(window.getByRole('dialog')).toContainText('Fay')
  await press(window.getByRole('dialog').getByRole('button', { name: 'Reveal the answers' }))
  await expect(window.getByRole('heading', { name: 'Discuss first' })).toBeVisible()
  const [first] = content.tensions
  await press(window.getByRole('button', { name: `Show the room ${first?.title}` }))
  await expect(room.getByText(first?.question.text ?? '').first()).toBeVisible()
  expect(await room.locator('body').textContent()).not.toMatch(/Ana|Fay/)
  expect(await seriousFindings(room), 'the room after the reveal').toEqual([])
  await expect(window.getByText(/^Two camps: 3 towards/).first()).toBeVisible()

  // A question is parked with one key, without leaving the discussion.
  await window.getByRole('heading', { name: 'Team' }).focus()
  await window.keyboard.press('p')
  await window.keyboard.type('What of the substitutes?')
  await window.keyboard.press('Enter')
  await expect(window.getByText('1 question is parked')).toBeVisible()

  await press(window.getByRole('button', { name: /^Ask about these 3 again/ }))
  await expect(window.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(3)
  await window.keyboard.press('Escape')

  await press(window.getByRole('button', { name: `Decide ${first?.title}` }).first())
  await expect(window.getByRole('heading', { name: first?.question.text ?? '' })).toBeFocused()
  await expect(window.getByLabel('Should be', { exact: true })).toHaveValue('')
  await window.getByLabel('Should be', { exact: true }).selectOption('4')
  await window.getByLabel('Rationale').fill('We can compare nothing otherwise.')
  await press(window.getByRole('button', { name: 'Add a dissent' }))
  await window.keyboard.type('The small schools pay for it.')
  await press(window.getByRole('button', { name: 'Freeze what was agreed' }))
  const freeze = window.getByRole('dialog')
  await window.keyboard.press('Enter')
  await expect(freeze.getByRole('alert')).toContainText('Say who agreed')
  await freeze.getByLabel('Agreed by').fill('The leadership team')
  await press(freeze.getByRole('button', { name: 'Freeze it' }))
  await expect(window.getByText(/by The leadership team, from round 1/)).toBeVisible()
  expect(await seriousFindings(window), 'deciding').toEqual([])
  await press(window.getByRole('button', { name: 'Show the room what is entered' }))
  await expect(room.getByText('The small schools pay for it.')).toBeVisible()
  await press(window.getByRole('button', { name: 'Back to the session' }))
  await expect(window.getByRole('row', { name: new RegExp(`${first?.title}.*Round 1.*4: .*Frozen`) })).toBeVisible()
  expect(await overflowing(window)).toBe(false)

  const agreed = (await planOf(window)).tensions[first?.id ?? '']?.agreed
  expect(Object.values(agreed?.byId ?? {})).toMatchObject([
    { shouldBe: 4, round, minority: [{ text: 'The small schools pay for it.' }] },
  ])

  // What leaves the room is the record: where everybody stood and what was agreed, and no reason that was given in it.
  await chooseInMenu(app, 'go.document')
  const kind = window.getByRole('button', { name: 'Retreat record' })
  await press(kind)
  await expect(kind).toHaveAttribute('aria-current', 'true')
  const record = join(run.documents, 'record.docx')
  await chooseInSaveDialog(app, record)
  await press(window.getByRole('button', { name: /Export to Word/ }))
  await expect(window.getByText('Saved as record.docx')).toBeVisible({ timeout: 30_000 })
  const text = textOfDocument(record)
  expect(text).toContain('5 of 6')
  expect(text).toContain('The leadership team')
  expect(text).toContain('The small schools pay for it.')
  expect(text).toContain('What of the substitutes?')
  expect(text).not.toContain(SECRET)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E141 a session comes back as it was: the room closed, the plan closed, the app killed in mid-round', async () => {
  test.setTimeout(120_000)
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { app, window, userData, documents } = run
  await openSession(app, window, 'Session')
  await chooseInMenu(app, 'session.openRound')
  await press(window.getByRole('dialog').getByRole('button', { name: 'Open the round' }))
  const round = (await planOf(window)).rounds.order.at(-1) ?? ''
  await answer(window, round, [2, 3])
  await press(window.getByRole('button', { name: 'Write notes' }))
  await window.getByRole('textbox', { name: 'Private notes' }).fill('Let C. speak first.')
  await press(window.getByRole('button', { name: 'Hide my notes' }))
  await expect(window.getByRole('textbox', { name: 'Private notes' })).toHaveCount(0)
  await window.getByRole('heading', { name: 'Team' }).focus()
  await window.keyboard.down('n')
  await expect(window.getByRole('textbox', { name: 'Private notes' })).toHaveValue('Let C. speak first.')
  await window.keyboard.up('n')
  await expect(window.getByRole('textbox', { name: 'Private notes' })).toHaveCount(0)

  const room = await openRoomApart(app, window)
  await expect(room.getByText('2 of 12 have answered')).toBeVisible()
  await room.close()
  await expect(window.getByRole('button', { name: 'Open the room view' })).toBeVisible()
  // With one display the same view takes this window, and Escape leads back.
  await press(window.getByRole('button', { name: 'Open the room view' }))
  const here = window.getByRole('dialog', { name: 'Room view' })
  await expect(here.getByText('2 of 12 have answered')).toBeVisible()
  expect(await seriousFindings(window), 'the room view in this window').toEqual([])
  await window.keyboard.down('n')
  await expect(here.getByText('Let C. speak first.')).toBeVisible()
  await window.keyboard.up('n')
  await expect(here.getByText('Let C. speak first.')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(here).toHaveCount(0)
  await expect(window.getByText('2 of 12 have answered')).toBeVisible()

  // The plan is closed with its room open: the room goes with it.
  const again = await openRoomApart(app, window)
  const gone = again.waitForEvent('close')
  await chooseInMenu(app, 'plan.close')
  await gone
  await expect(window.getByRole('button', { name: 'New plan' })).toBeVisible()
  await window
    .getByRole('button', { name: /^Bristol City/ })
    .first()
    .press('Enter')
  await openSession(app, window, 'Session')
  await expect(window.getByText('2 of 12 have answered')).toBeVisible()
  await saved(window)
  expect(run.consoleErrors).toEqual([])

  app.process().kill('SIGKILL')
  const killed = await launchThroughline({
    userData,
    documents,
    size: { width: 1024, height: 768 },
  })
  await killed.window.locator('h1').waitFor()
  if (await killed.window.getByRole('button', { name: 'New plan' }).isVisible()) {
    await killed.window
      .getByRole('button', { name: /^Bristol City/ })
      .first()
      .press('Enter')
  }
  await openSession(killed.app, killed.window, 'Session')
  await expect(killed.window.getByText('2 of 12 have answered')).toBeVisible()
  expect((await ask(killed.window, 'notes.read', {})).value).toEqual({ text: 'Let C. speak first.' })
  await chooseInMenu(killed.app, 'session.reveal')
  await press(killed.window.getByRole('dialog').getByRole('button', { name: 'Reveal the answers' }))
  await expect(killed.window.getByText(/fewer than five people answered/)).toBeVisible()
  expect(killed.consoleErrors).toEqual([])
  await killed.close()
})
