import makeCode from 'qrcode-generator'

/** Free space around the code, in modules; without four of them some phones do not find it. */
const BORDER = 4
/** The smallest size that holds the text; a seventh of it may be covered by a finger or a reflection. */
const SMALLEST = 0
const CORRECTION = 'M'

/** A code that a phone's camera reads: the width of its square in modules, and the dark ones as the path of an SVG. */
export function qrPath(text: string): { size: number; path: string } {
  const code = makeCode(SMALLEST, CORRECTION)
  code.addData(text)
  code.make()
  const modules = Array.from({ length: code.getModuleCount() }, (_, place) => place)
  const dark = modules.flatMap((row) =>
    modules.flatMap((column) => (code.isDark(row, column) ? [`M${column + BORDER} ${row + BORDER}h1v1h-1z`] : [])),
  )
  return { size: modules.length + 2 * BORDER, path: dark.join('') }
}
