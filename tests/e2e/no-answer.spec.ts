import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ElectronApplication } from 'playwright'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, goTo, throughline } from './steps'

/**
 * Lets the app work in folders of which the drive stops answering while a file stands at `away`: the built program of
 * the thread, which waits before it does what it is asked, without end and without a way back.
 */
async function onADriveThatMayStall(app: ElectronApplication, folder: string, away: string): Promise<void> {
  const stalling = join(folder, 'stalling.cjs')
  writeFileSync(
    stalling,
    `const { existsSync } = require('node:fs')
    const { parentPort } = require('node:worker_threads')
    const on = parentPort.on.bind(parentPort)
    parentPort.on = (name, listener) => on(name, (message) => {
      while (existsSync(${JSON.stringify(away)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      listener(message)
    })
    require(${JSON.stringify(resolve(__dirname, '../../out/main/file-worker.js'))})`,
  )
  await app.evaluate((_electron, program) => {
    const load = process.mainModule?.require.bind(process.mainModule) ?? process.getBuiltinModule
    const threads = load('node:worker_threads') as { Worker: new (file: string, options?: object) => object }
    const { Worker } = threads
    threads.Worker = class extends Worker {
      constructor(file: string, options?: object) {
        super(file.endsWith('file-worker.js') ? program : file, options)
      }
    }
  }, stalling)
}

test('E126 a folder that does not answer holds up no window: what waits is said, work goes on, and the file is written when it answers', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  const away = join(documents, 'gone away')
  await onADriveThatMayStall(app, documents, away)
  mkdirSync(join(documents, 'Share'))
  const file = join(documents, 'Share', 'Kept.throughline')
  throughline('new', file, '--title', 'Kept on the share')
  const decision = () => JSON.parse(throughline('show', file, '--json')).ask.decision

  writeFileSync(away, '')
  await chooseInOpenDialog(app, file)
  await window.getByRole('button', { name: 'Open a file' }).click()
  await expect(window.getByText('“Kept.throughline” is being opened. Its folder takes long to answer.')).toBeVisible()
  // The window is free meanwhile.
  await window.getByRole('button', { name: 'New plan' }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(
    window.getByText(/“Kept.throughline” could not be reached, since its folder does not answer/),
  ).toBeVisible()
  rmSync(away)
  await expect(async () => {
    await window.getByRole('button', { name: 'Open a file' }).click()
    await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible({ timeout: 2_000 })
  }).toPass()

  await goTo(window, 'The ask')
  writeFileSync(away, '')
  const field = window.getByRole('textbox', { name: 'The decision asked for' })
  await field.fill('While it was away')
  await window.keyboard.press('Control+s')
  await field.fill('While it was away, further')
  await expect(window.getByText(/^Saved here; the folder of “Kept.throughline” does not answer/)).toBeVisible({
    timeout: 20_000,
  })
  expect(decision()).toBe('')
  rmSync(away)
  await expect(async () => {
    await window.getByRole('button', { name: 'Try again' }).click()
    await expect(window.getByText(/^Saved here;/)).toBeHidden({ timeout: 2_000 })
  }).toPass()
  expect(decision()).toBe('While it was away, further')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
