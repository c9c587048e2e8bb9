import type { Element } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, attributeOf, bodies, type Parts, repeated } from './parts'

function isCircular(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** Word has these without being told. */
const LATENT = ['DefaultParagraphFont', 'TableNormal', 'NoList']

/** Styles lead to styles that are there, and none to itself. */
function checkDefinitions(styles: readonly Element[], known: ReadonlyMap<string, string>): Finding[] {
  const idOf = (style: Element) => style.getAttribute('w:styleId') ?? ''
  const parents = new Map(
    styles.flatMap((style) => {
      const parent = attributeOf(style, 'w:basedOn')
      return parent === null ? [] : [[idOf(style), parent] as const]
    }),
  )
  const led = styles.flatMap((style) =>
    ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => attributeOf(style, name) ?? []),
  )
  const named = styles.map((style) => `${style.getAttribute('w:type')} ${attributeOf(style, 'w:name')?.toLowerCase()}`)
  const usual = styles.filter(
    (style) => style.getAttribute('w:type') === 'paragraph' && /^(1|true)$/.test(style.getAttribute('w:default') ?? ''),
  )
  return [
    ...repeated(styles.map(idOf)).map((id) => finding('style', `the style ${id} stands twice`)),
    ...repeated(named).map((name) => finding('style', `two styles bear the name ${name}`)),
    ...led
      .filter((id) => !known.has(id) && !LATENT.includes(id))
      .map((id) => finding('style', `a style leads to ${id}, which is none`)),
    ...[...parents.keys()]
      .filter((id) => isCircular(id, parents))
      .map((id) => finding('style', `${id} leads to itself`)),
    ...(usual.length > 1 ? [finding('style', 'two styles are the usual one')] : []),
  ]
}

const USES = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const

/** What the text asks for is there, and of the kind that it is asked for as. */
function checkUses(parts: Parts, known: ReadonlyMap<string, string>): Finding[] {
  const found = Object.entries(USES).flatMap(([name, type]) =>
    [...parts.trees.values()].flatMap((tree) =>
      all(tree, name).map((element) => [element.getAttribute('w:val') ?? '', type] as const),
    ),
  )
  const wrong = found.filter(([id, type]) => known.get(id) !== type)
  return [...new Set(wrong.map(([id, type]) => `the ${type} style ${id} is not defined`))].map((message) =>
    finding('style', message),
  )
}

/** Every look is that of a style, so that restyling in Word changes it; East Asian faces and direction cannot be. */
const BY_HAND = ['w:color', 'w:sz', 'w:u', 'w:highlight', 'w:shd', 'w:i']

function checkByHand(parts: Parts): Finding[] {
  const runs = bodies(parts).flatMap(([path, tree]) => (path === 'word/document.xml' ? all(tree, 'w:rPr') : []))
  return BY_HAND.filter((name) => runs.some((run) => all(run, name).length > 0)).map((name) =>
    finding('by-hand', `a stretch of text has ${name} of its own`),
  )
}

export function checkStyles(parts: Parts): Finding[] {
  const styles = all(parts.trees.get('word/styles.xml'), 'w:style')
  const known = new Map(
    styles.map((style) => [style.getAttribute('w:styleId') ?? '', style.getAttribute('w:type') ?? '']),
  )
  return [...checkDefinitions(styles, known), ...checkUses(parts, known), ...checkByHand(parts)]
}
