import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'

test('E10 a window can neither leave the app, nor reach Node, nor ask the network', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window, app } = run
  const requests: string[] = []
  window.on('request', (request) => requests.push(request.url()))
  // What the page asks for, and what Chromium asks for by itself, such as a dictionary.
  await app.evaluate(({ session }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      asked.push(url)
      answer({})
    })
  })
  await window.reload()
  await expect(window.locator('h1')).toBeVisible()
  await window.evaluate(() => {
    const field = Object.assign(document.createElement('textarea'), { spellcheck: true, value: 'Speling mistaks' })
    document.body.append(field)
    field.focus()
    setTimeout(() => field.remove(), 200)
  })
  expect(await window.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  const set = await app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences()
    const languages = session.defaultSession.getSpellCheckerLanguages()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, languages }
  })
  expect(set).toEqual({
    ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
    languages: process.platform === 'darwin' ? expect.any(Array) : [],
  })
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith('app://throughline/'))).toEqual([])

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
      camera: await tried(() => navigator.mediaDevices.getUserMedia({ video: true })),
      place: await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      frame: await tried(
        () =>
          new Promise((resolve, reject) => {
            const frame = document.createElement('iframe')
            frame.src = 'https://example.org'
            frame.onload = () => (frame.contentDocument === null ? reject(new Error('blocked')) : resolve(true))
            document.body.append(frame)
            setTimeout(reject, 500)
          }),
      ),
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
    camera: 'refused',
    place: 'denied',
    frame: 'refused',
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
