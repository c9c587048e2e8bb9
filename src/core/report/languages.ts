/**
 * The fixed words of the document in the language in which it is being built. Sections name their words where they
 * stand (`WORDS.memo.heading`); which catalogue answers is decided for each document. Building a document is
 * synchronous, so that the choice holds from its beginning to its end and for no other.
 */

/** A catalogue of the same words, whatever they are. */
export type Catalogue<Words> = Words extends string
  ? string
  : Words extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Words]: Catalogue<Words[Key]> }

/** What another language calls a field, what stands where it is empty, and its choices. */
export interface FieldWords {
  label?: string
  empty?: string
  choices?: Readonly<Record<string, string>>
}

export interface Language<Words> {
  /** BCP 47. */
  tag: string
  /** What the language calls itself. */
  name: string
  words: Catalogue<Words>
}

type Branch = Record<string, unknown>

/** Words that answer from whichever catalogue is spoken; `standard` until another is. */
export function speaking<Words extends object>(standard: Words) {
  let spoken: unknown = standard

  function branchAt(path: readonly string[]): Branch {
    return path.reduce((branch, step) => branch[step] as Branch, spoken as Branch)
  }

  /** Stands for a part of the catalogue; it looks its words up when it is asked. */
  function follow(path: readonly string[], shape: object): object {
    const parts = new Map<string, object>()
    return new Proxy(shape, {
      get(target, key) {
        const value = branchAt(path)[String(key)] ?? Reflect.get(target, key)
        if (typeof value !== 'object' || value === null) return value
        const part = parts.get(String(key)) ?? follow([...path, String(key)], value)
        parts.set(String(key), part)
        return part
      },
    })
  }

  return {
    words: follow([], standard) as Catalogue<Words>,
    /** What `build` gives where `words` are spoken. */
    speak<Value>(words: Catalogue<Words>, build: () => Value): Value {
      const before = spoken
      spoken = words
      try {
        return build()
      } finally {
        spoken = before
      }
    },
  }
}
