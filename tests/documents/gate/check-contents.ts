import { headingsOf } from './check-text'
import { type Finding, finding } from './finding'
import { all, attributeOf, childElements, type Parts } from './parts'

export interface Entry {
  text: string
  /** Null where the contents name no pages. */
  page: number | null
}

/** The lines of the table of contents, as Word shows them on opening. */
export function contentsOf({ trees }: Parts): Entry[] {
  return all(trees.get('word/document.xml'), 'w:sdtContent').flatMap((contents) =>
    childElements(contents)
      .filter((line) => /^TOC\d$/.test(attributeOf(line, 'w:pStyle') ?? ''))
      .map((line) => {
        // The page stands behind a tab, in a text of its own.
        const texts = all(line, 'w:t').map((one) => one.textContent ?? '')
        const page = all(line, 'w:instrText').some((code) => code.textContent?.includes('PAGEREF'))
        const number = page ? Number(texts.at(-1)) : null
        return { text: (page ? texts.slice(0, -1) : texts).join(''), page: number }
      }),
  )
}

/** The contents name each heading that they are to name, in its order, and pages that do not go back. */
export function checkContents(parts: Parts): Finding[] {
  const entries = contentsOf(parts)
  if (entries.length === 0) return []
  const code = all(parts.trees.get('word/document.xml'), 'w:instrText').find((one) =>
    /TOC /.test(one.textContent ?? ''),
  )
  const deepest = Number(/\\o "1-(\d)"/.exec(code?.textContent ?? '')?.[1])
  const wanted = headingsOf(parts).filter(({ level }) => level <= deepest)
  const pages = entries.flatMap(({ page }) => page ?? [])
  return [
    ...(entries.map(({ text }) => text).join('\n') === wanted.map(({ text }) => text).join('\n')
      ? []
      : [finding('contents', `the contents name ${entries.length} of ${wanted.length} headings, or others`)]),
    ...(pages.length === 0 || pages.length === entries.length ? [] : [finding('contents', 'some lines name no page')]),
    ...(pages.every((page, index) => page >= (pages[index - 1] ?? 1))
      ? []
      : [finding('contents', 'the pages of the contents go back')]),
  ]
}
