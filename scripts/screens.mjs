// Takes the pictures of docs/screens from the sample plan, in a real window: `npm run screens`.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import electronPath from './setup/electron-path.cjs'
import paths from './setup/paths.cjs'

const target = join(paths.root, 'docs', 'screens')
const folder = await mkdtemp(join(tmpdir(), 'throughline-screens-'))
await mkdir(target, { recursive: true })
await writeFile(join(folder, 'settings.json'), JSON.stringify({ theme: 'light' }))

const app = await _electron.launch({
  executablePath: electronPath.findElectron(),
  args: [...electronPath.electronArguments(), paths.root, `--user-data-dir=${folder}`, '--sample'],
  env: { ...process.env, THROUGHLINE_DOCUMENTS: folder },
})
const window = await app.firstWindow()
await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1440, 900))

async function take(name) {
  // Away from everything that shows that the pointer is over it.
  await window.mouse.move(720, 30)
  await window.waitForTimeout(300)
  await window.screenshot({ path: join(target, `${name}.png`) })
  process.stdout.write(`docs/screens/${name}.png\n`)
}

async function go(id) {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu().getMenuItemById(item).click(), id)
  await window.waitForTimeout(300)
}

async function press(name) {
  await window.getByRole('button', { name }).first().click()
}

await window.locator('h1').waitFor()
await take('seven-tensions')
await window.keyboard.press('Control+1')
await take('tension')
await press(/^Both sides/)
await take('both-sides')
await press(/^Record/)
await take('record')
for (const screen of ['ask', 'purpose', 'elements', 'initiatives', 'coherence', 'document', 'history']) {
  await go(`go.${screen}`)
  await take(screen)
}
await press('Compare')
await take('history-compare')
await go('go.team')
await press(/^Session/)
await take('session')
await press(/^Answers/)
await take('answers')
await go('go.purpose')
await window.getByRole('heading', { name: 'Objectives' }).scrollIntoViewIfNeeded()
await window.evaluate(() =>
  document.querySelector('[data-path^="purpose/objectives/"]')?.scrollIntoView({ block: 'start' }),
)
await take('objectives')
await go('find.open')
await window.keyboard.type('coach')
await take('find')
await window.keyboard.press('Escape')
await go('commands.open')
await take('commands')
await window.keyboard.press('Escape')
await go('plan.close')
await take('start')
await app.close()
await rm(folder, { recursive: true, force: true })
