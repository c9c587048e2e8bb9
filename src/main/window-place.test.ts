import { expect, test } from 'vitest'
import { placeOn } from './window-place'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }
const size = { width: 1200, height: 800 }

test('S30 a window opens where it was, on a second display too', () => {
  expect(placeOn([laptop, projector], { ...size, x: 1600, y: 40 })).toEqual({ ...size, x: 1600, y: 40 })
  expect(placeOn([laptop], { ...size, x: -900, y: 100 })).toEqual({ ...size, x: -900, y: 100 })
})

test('S30 where its display is gone, or its upper edge could not be reached, the system places it', () => {
  expect(placeOn([laptop], { ...size, x: 1600, y: 40 })).toEqual(size)
  expect(placeOn([laptop], { ...size, x: -1150, y: 40 })).toEqual(size)
  expect(placeOn([laptop], { ...size, x: 100, y: 0 })).toEqual(size)
  expect(placeOn([laptop], { ...size, x: 100, y: 890 })).toEqual(size)
  expect(placeOn([laptop], size)).toEqual(size)
})

test('S30 it is never larger than its display', () => {
  expect(placeOn([laptop], { width: 2000, height: 1200 })).toEqual({ width: 1440, height: 875 })
  expect(placeOn([laptop, projector], { width: 2500, height: 1000, x: 1500, y: 10 })).toEqual({
    width: 1920,
    height: 1000,
    x: 1500,
    y: 10,
  })
})
