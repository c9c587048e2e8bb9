import { type Catalogue, type Language, speaking } from '../languages'
import { ENGLISH } from './english'

type English = typeof ENGLISH
export type Words = Catalogue<English>

const spoken = speaking<English>(ENGLISH)

/** The words in the language of the document that is being built. */
export const WORDS = spoken.words

/** Builds something in another language. */
export const speak = spoken.speak

/** The languages in which documents can be written; another one is another folder of the same words beside this one. */
export const LANGUAGES: readonly Language<English>[] = [
  { tag: 'en-US', name: 'English (United States)', words: ENGLISH },
]
