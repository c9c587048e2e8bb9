/** What WCAG 2 asks of text that is not large (success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** How far apart two colours must be in Oklab, in which 1 is the way from black to white, to be told apart in print. */
export const LEAST_DISTANCE = 0.15

const WHITE = 'FFFFFF'

/** Red, green and blue of six hex digits as amounts of light, 0 to 1: the sRGB transfer function of WCAG 2. */
function light(colour: string): [number, number, number] {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(0), channel(2), channel(4)]
}

function hex(channels: readonly number[]): string {
  return channels
    .map((value) => {
      const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
      // Down, so that a colour that was darkened to a limit is not rounded back over it.
      return Math.floor(encoded * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase()
    })
    .join('')
}

/** Relative luminance by WCAG 2: 0 is black, 1 is white. */
function luminance(colour: string): number {
  const [red, green, blue] = light(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours by WCAG 2, from 1 to 21. Colours are six hex digits. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((first, second) => second - first) as [
    number,
    number,
  ]
  return (lighter + 0.05) / (darker + 0.05)
}

export function contrastOnWhite(colour: string): number {
  return contrast(colour, WHITE)
}

/**
 * The same colour with as much less light as it takes to be read on white: all three channels are dimmed alike, so
 * the hue stays. A colour that can be read is given back as it is.
 */
export function readableOnWhite(colour: string): string {
  if (contrastOnWhite(colour) >= LEAST_CONTRAST) return colour
  const most = 1.05 / LEAST_CONTRAST - 0.05
  const dimmed = most / luminance(colour)
  return hex(light(colour).map((channel) => channel * dimmed))
}

/** Oklab by Björn Ottosson (2020). */
function oklab(colour: string): [number, number, number] {
  const [red, green, blue] = light(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

/** How far apart two colours look, in Oklab. */
export function distance(one: string, other: string): number {
  const [first, second] = [oklab(one), oklab(other)]
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)))
}

/** What somebody typed as a colour, as six hex digits; null where it is none. "#abc" and "abc" count too. */
export function readColour(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, '').toUpperCase()
  if (/^[0-9A-F]{6}$/.test(digits)) return digits
  return /^[0-9A-F]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : null
}
