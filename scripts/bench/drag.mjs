// How smoothly a mark follows the pointer.
import { figuresOfFrames, framesDuring, launchWindow } from './frames.mjs'
import { bareWindow, openedSample } from './windows.mjs'

const RUNS = 4
/** Of one drag there and back, in milliseconds. */
const DURATION = 3000

/** Drags what `selector` finds to the other side of the window and back, as often as a mouse reports its place. */
async function dragAcross({ app, page }, selector) {
  const mark = page.locator(selector).first()
  const box = await mark.boundingBox()
  if (!box) throw new Error('the mark is not on the screen')
  const width = await page.evaluate(() => innerWidth)
  const x = box.x + box.width / 2
  const far = x < width / 2 ? width * 0.8 - x : width * 0.2 - x
  const drag = () =>
    app.evaluate(
      async ({ BrowserWindow }, { x, y, far, duration }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]
        const send = (type, at) => {
          // Without the button's own modifier, the page cannot hold the pointer.
          const modifiers = type === 'mouseUp' ? [] : ['leftButtonDown']
          webContents.sendInputEvent({ type, x: Math.round(at), y, button: 'left', clickCount: 1, modifiers })
        }
        send('mouseDown', x)
        const start = performance.now()
        for (let share = 0; share < 1; share = (performance.now() - start) / duration) {
          send('mouseMove', x + far * Math.sin(Math.PI * share))
          await new Promise((resolve) => setTimeout(resolve, 8))
        }
        send('mouseMove', x)
        send('mouseUp', x)
      },
      { x, y: Math.round(box.y + box.height / 2), far, duration: DURATION },
    )
  const { frames, moved } = await framesDuring(page, drag, selector)
  if (moved < Math.abs(far) / 2) throw new Error(`the mark ${selector} went ${moved} pixels of ${far}`)
  return frames
}

/** A mark of the sample dragged across its scale and back, beside a bare page that moves one element in the same way, turn by turn. */
export async function measureDrag() {
  const [own, bare] = [await launchWindow(openedSample), await launchWindow(bareWindow)]
  try {
    await own.page.getByRole('button', { name: /^1\. / }).first().click()
    const mark = '[role=slider][data-path$="/today"]'
    await own.page.locator(mark).first().waitFor()
    const sides = [
      { dragOnce: () => dragAcross(own, mark), frames: [] },
      { dragOnce: () => dragAcross(bare, '#mark'), frames: [] },
    ]
    for (let run = 0; run <= RUNS; run += 1) {
      for (const { dragOnce, frames } of sides) {
        const measured = await dragOnce()
        // The first warms up.
        if (run > 0) frames.push(...measured)
      }
    }
    const [ownFrames, bareFrames] = sides.map(({ frames }) => frames)
    return figuresOfFrames('drag', ownFrames, bareFrames)
  } finally {
    await Promise.all([own.app.close(), bare.app.close()])
  }
}
