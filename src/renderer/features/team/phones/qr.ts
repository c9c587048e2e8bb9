import encodeQR from 'qr'

/** Free space around the code, in modules; without four of them some phones do not find it. */
const BORDER = 4

/** A code that a phone's camera reads: the width of its square in modules, and the dark ones as the path of an SVG. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER })
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size: rows.length, path: dark.join('') }
}
