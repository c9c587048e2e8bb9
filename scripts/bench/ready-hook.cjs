// Loaded into Electron's main process before the app (`electron -r`): says on stdout when the first window is ready,
// in milliseconds since 1970. No debugger is attached, which would slow the start.
const { app } = require('electron')

// An expression of JavaScript that is true in the page once a person can use it.
const isReady = process.env.BENCH_READY

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    // After the next frame has been made and the page has nothing else to do, it answers at once.
    const at = await contents.executeJavaScript(`new Promise((resolve) => {
      const done = () => resolve(performance.timeOrigin + performance.now())
      const look = () => requestAnimationFrame((${isReady}) ? () => setTimeout(done) : look)
      look()
    })`)
    process.stdout.write(`\nready at ${at}\n`)
  })
})
