import type { ElectronApplication } from 'playwright'
import { expect, test } from 'playwright/test'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInMenu, createPlan, goTo, overflowing, seriousFindings } from './steps'

const SECTIONS = [
  'The ask',
  'Purpose',
  'Seven tensions',
  'Team',
  'Elements',
  'Initiatives',
  'Schools',
  'Coherence',
  'Document',
  'History',
]
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]

/** What a screen shows one at a time, by the words of its buttons. */
const VIEWS: Record<string, string[]> = {
  'go.coherence': ['Chain'],
  'go.overview': ['Decisions', 'Scenarios'],
  'go.history': ['What changed', 'The plan then', 'Compare'],
  'go.team': ['People', 'Session', 'Answers', 'Next steps'],
  'go.schools': ['Picture', 'Table', 'Criteria and weights', 'Left out'],
  tension: ['Position', 'Both sides', 'Record'],
}

/** Every route of the app, as its menu has them: a screen that is added later is looked at without a word here. */
async function routes(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    return items.map(({ id }) => id ?? '').filter((id) => id.startsWith('go.'))
  })
}

const CONTRAST = { rules: ['color-contrast'] }

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`E4 every screen of the sample is accessible and fits its window, ${theme}`, async () => {
    test.setTimeout(300_000)
    const run = await launchThroughline({ args: ['--sample'], appTheme: theme })
    const { window, app } = run
    await window.locator('h1').waitFor()
    const screens = await routes(app)
    expect(screens.length).toBeGreaterThan(7)
    const longest = content.tensions.at(-2)?.id
    for (const size of SIZES) {
      await run.setContentSize(size.width, size.height)
      for (const route of [...screens, `tension:${longest}`]) {
        await chooseInMenu(app, route)
        await expect(window.locator('h1')).toBeVisible()
        const views = VIEWS[route.replace(/:.*/, '')] ?? [null]
        for (const view of views) {
          if (view !== null) await window.getByRole('button', { name: new RegExp(`^${view}`) }).click()
          const where = [route, view, size.width].filter(Boolean).join(', ')
          // A theme changes colours and nothing else, so that the others are looked at for them, at one size.
          const whole = theme === 'light'
          if (whole || size === SIZES[0])
            expect(await seriousFindings(window, whole ? {} : CONTRAST), where).toEqual([])
          expect(await overflowing(window), `${where} scrolls sideways`).toBe(false)
        }
      }
    }
    await window.getByRole('button', { name: 'Throughline' }).click()
    await expect(window.getByRole('button', { name: 'New plan' })).toBeVisible()
    expect(await seriousFindings(window), 'start').toEqual([])
    expect(run.consoleErrors).toEqual([])
    await run.close()
  })
}

test('E5 an empty plan is accessible on every screen, and says what each screen is for', async () => {
  const run = await launchThroughline({ size: SIZES[1] ?? { width: 1024, height: 768 } })
  const { window } = run
  await createPlan(window, { title: 'Nothing yet', district: '' })
  for (const section of SECTIONS) {
    await goTo(window, section)
    expect(await seriousFindings(window), section).toEqual([])
  }
  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: /^1\. / }).click()
  expect(await seriousFindings(window), 'an unanswered tension').toEqual([])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E6 the first step of every tension fits a window of 1024 by 768 without scrolling', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: SIZES[1] ?? { width: 1024, height: 768 } })
  const { window } = run
  for (let tension = 1; tension <= 7; tension += 1) {
    await goTo(window, 'Seven tensions')
    await window.getByRole('button', { name: new RegExp(`^${tension}\\. `) }).click()
    const position = await window.getByRole('region', { name: 'Position' }).boundingBox()
    const bar = await window.locator('footer').boundingBox()
    expect((position?.y ?? 1000) + (position?.height ?? 0), `tension ${tension}`).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  await run.close()
})

test('E11 at the smallest window nothing scrolls sideways and nothing lies over its neighbour', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 720, height: 560 } })
  const { window } = run
  for (const section of SECTIONS) {
    await goTo(window, section)
    expect(await overflowing(window), section).toBe(false)
  }
  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: /^3\. / }).click()
  const decision = await window.getByRole('region', { name: 'Position' }).boundingBox()
  const upsides = await window
    .getByRole('heading', { name: /^Upsides of/ })
    .first()
    .boundingBox()
  expect(upsides?.y ?? 0).toBeGreaterThan((decision?.y ?? 0) + (decision?.height ?? 0))
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
