import { posix } from 'node:path'
import type { Document } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, bodies, type Parts, repeated } from './parts'

const BOOKMARK = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/

function checkIds(parts: Parts): Finding[] {
  const { trees } = parts
  const document = trees.get('word/document.xml')
  const starts = all(document, 'w:bookmarkStart')
  const ids = starts.map((start) => start.getAttribute('w:id'))
  const names = starts.map((start) => start.getAttribute('w:name'))
  const ends = all(document, 'w:bookmarkEnd').map((end) => end.getAttribute('w:id'))
  const pictures = bodies(parts)
    .flatMap(([, tree]) => all(tree, 'wp:docPr'))
    .map((picture) => picture.getAttribute('id'))
  return [
    ...[...repeated(ids), ...repeated(names)].map((one) => finding('bookmark', `the bookmark ${one} stands twice`)),
    ...repeated(pictures).map((id) => finding('picture-id', `two pictures have the id ${id}`)),
    ...names.filter((name) => !BOOKMARK.test(name ?? '')).map((name) => finding('bookmark', `“${name}” is no name`)),
    ...ids.filter((id) => !ends.includes(id)).map((id) => finding('bookmark', `the bookmark ${id} has no end`)),
  ]
}

function checkAnchors({ trees }: Parts): Finding[] {
  const document = trees.get('word/document.xml')
  const names = new Set(all(document, 'w:bookmarkStart').map((start) => start.getAttribute('w:name')))
  const repeated = all(document, 'w:fldSimple').flatMap(
    (field) => /^REF (\S+)/.exec(field.getAttribute('w:instr') ?? '')?.[1] ?? [],
  )
  const wanted = all(document, 'w:hyperlink').flatMap((link) => link.getAttribute('w:anchor') ?? [])
  const pages = all(document, 'w:instrText').flatMap((code) => /PAGEREF (\S+)/.exec(code.textContent ?? '')?.[1] ?? [])
  return [...wanted, ...repeated, ...pages]
    .filter((name) => !names.has(name))
    .map((name) => finding('anchor', `nothing bears the name ${name}`))
}

function relationshipsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

const REFERENCES = ['r:id', 'r:embed', 'r:link', 'r:pict']

function referencesIn(tree: Document): string[] {
  return all(tree, '*').flatMap((element) => REFERENCES.flatMap((name) => element.getAttribute(name) || []))
}

function checkResolved({ trees }: Parts): Finding[] {
  return [...trees]
    .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
    .flatMap(([path, tree]) => {
      const known = all(trees.get(relationshipsOf(path)), 'Relationship').map((one) => one.getAttribute('Id'))
      return referencesIn(tree)
        .filter((id) => !known.includes(id))
        .map((id) => finding('relationship', `${path} refers to ${id}, which is nothing`))
    })
}

function checkTargets({ files, trees }: Parts): Finding[] {
  return [...trees]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, tree]) =>
      all(tree, 'Relationship').flatMap((one) => {
        const target = one.getAttribute('Target') ?? ''
        if (one.getAttribute('TargetMode') === 'External') {
          const link = one.getAttribute('Type')?.endsWith('/hyperlink') && /^(https?|mailto):/.test(target)
          return link ? [] : [finding('external', `${path} leads out of the file to ${target}`)]
        }
        const folder = posix.dirname(posix.dirname(path))
        const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
        return inside in files ? [] : [finding('relationship', `${path} names ${target}, which is not there`)]
      }),
    )
}

export function checkReferences(parts: Parts): Finding[] {
  return [checkIds, checkAnchors, checkResolved, checkTargets].flatMap((check) => check(parts))
}
