import type { Block } from '../blocks'

/** A document of some kind, before headings and tables have their numbers. */
export interface KindOfDocument {
  /** What stands at the foot of each page and in the file's properties. */
  title: string
  subtitle: string
  blocks: Block[]
}

/** What stands above a document of any kind: how firm it is, and its day. */
export interface Standing {
  status: string
  date: string
}
