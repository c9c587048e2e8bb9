import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'

test('E10 a window can neither leave the app, nor reach Node, nor ask the network', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window, app } = run
  const requests: string[] = []
  window.on('request', (request) => requests.push(request.url()))
  await window.reload()
  await expect(window.locator('h1')).toBeVisible()

  const found = await window.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { throughline: { request(name: string, value: unknown): Promise<unknown> } }
    ).throughline
    const tried = async (action: () => unknown) => {
      try {
        return (await action()) === null ? 'refused' : 'done'
      } catch {
        return 'refused'
      }
    }
    // What the test injects may do more than the page; after a turn of the loop the page's own rules hold.
    await new Promise((resolve) => setTimeout(resolve, 20))
    return {
      process: typeof (globalThis as { process?: unknown }).process,
      require: typeof (globalThis as { require?: unknown }).require,
      open: await tried(() => globalThis.open('https://example.org')),
      eval: await tried(() => new Function('return 1')()),
      file: await tried(() => fetch('file:///etc/hostname')),
      network: await tried(() => fetch('https://example.org')),
      outside: await fetch('app://throughline/../../package.json').then(
        (response) => response.status,
        () => 0,
      ),
      unknown: await bridge.request('files.delete', {}),
      dropped: await bridge.request('file.dropped', '/etc/hostname'),
      malformed: await bridge.request('plan.apply', { command: 'everything' }),
      notification: await Notification.requestPermission(),
    }
  })
  expect(found).toMatchObject({
    process: 'undefined',
    require: 'undefined',
    open: 'refused',
    eval: 'refused',
    file: 'refused',
    network: 'refused',
    unknown: { ok: false },
    dropped: { ok: false },
    malformed: { ok: false },
    notification: 'denied',
  })
  expect([0, 404]).toContain(found.outside)
  await window.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await window.waitForTimeout(300)
  expect(window.url()).toMatch(/^app:\/\/throughline\//)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  // The refused ones above never left; everything else is the app itself.
  expect(
    requests.filter(
      (url) => !url.startsWith('app://throughline/') && !url.includes('example.org') && !url.startsWith('file:'),
    ),
  ).toEqual([])
  await run.close()
})
