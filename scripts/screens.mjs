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

await take('seven-tensions')
await window.getByRole('button', { name: /^1\. / }).click()
await take('tension')
await window
  .getByRole('navigation', { name: 'Sections' })
  .getByRole('button', { name: /^Document/ })
  .click()
await take('document')
await app.close()
await rm(folder, { recursive: true, force: true })
