import { Resvg } from '@resvg/resvg-js'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from './qr'

test('R29 the code on the screen is read as the address with the join code, also when it is small', () => {
  for (const url of ['http://192.168.178.120:4747/#K7M2PQ', 'http://10.0.0.5:4747/#222222']) {
    const { size, path } = qrPath(url)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fffdf9"/><path d="${path}" fill="#1d1b18"/></svg>`
    for (const width of [120, 240, 720]) {
      const { pixels, height } = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render()
      expect(decodeQR({ width, height, data: new Uint8Array(pixels) })).toBe(url)
    }
  }
})
