import { HouseStyleProblem, parseXml, writeXml, type XmlElement, type XmlNode, XmlProblem } from '../template'

/** What draws, and nothing that loads, runs, moves or writes letters. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask use symbol title desc style'.split(
    ' ',
  ),
)

/** Attributes that only shape and colour. `style` and what names another element are looked at more closely. */
const ATTRIBUTES =
  /^(id|class|style|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|width|height|viewBox|points|offset|transform|version|xmlns|xmlns:xlink|(xlink:)?href|preserveAspectRatio|gradient(Units|Transform)|spreadMethod|clipPathUnits|mask(Units|ContentUnits)?|clip-(path|rule)|opacity|display|visibility|color|fill(-[a-z]+)?|stroke(-[a-z]+)?|stop-[a-z]+)$/

/** A value may name what stands in the picture itself, and nothing else. */
function isHarmless(name: string, value: string): boolean {
  if (/href$/.test(name)) return /^#[\w.-]+$/.test(value.trim())
  if (name.startsWith('xmlns')) return /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(value)
  return !/[@\\]|url\(\s*(?!["']?#)|expression|javascript:/i.test(value)
}

function cleaned(element: XmlElement): XmlElement {
  const attributes = [...element.attributes].filter(([name, value]) => ATTRIBUTES.test(name) && isHarmless(name, value))
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') {
      if (element.name === 'style') return isHarmless('style', child) ? [child] : []
      return element.name === 'title' || element.name === 'desc' ? [child] : []
    }
    return ELEMENTS.has(child.name) ? [cleaned(child)] : []
  })
  return { name: element.name, attributes: new Map(attributes), children }
}

function hasText(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.name === 'text' || hasText(child)))
}

/**
 * An SVG with nothing in it but shapes, by a list of what is allowed.
 * @throws HouseStyleProblem where it is none, or writes letters, which no two computers draw alike.
 */
export function cleanSvg(text: string): string {
  try {
    // Drawing programs declare a document type; what it would define is not read.
    const root = parseXml(text.replace(/<!DOCTYPE\s+svg[^[>]*>/i, ''))
    if (root.name !== 'svg') throw new XmlProblem('it is no picture')
    if (hasText(root)) {
      throw new HouseStyleProblem(
        'The letters in this SVG are text, and would look different on each computer. Have them turned into shapes, or choose a PNG.',
      )
    }
    return writeXml(cleaned(root))
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    throw new HouseStyleProblem('This SVG cannot be read. Choose a PNG of the logo instead.')
  }
}
