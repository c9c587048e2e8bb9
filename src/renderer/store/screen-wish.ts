/** What an action wants of the screen of documents. */
export type DocumentWish = 'export' | 'exportAgain' | 'houseStyle' | 'find' | 'findNext' | 'findPrevious'

type Granting = (wish: DocumentWish) => void

let granting: Granting | null = null
let waiting: DocumentWish | null = null

/** Carried out by the screen of documents: at once where it is shown, else as it comes. */
export function wishOfDocument(wish: DocumentWish): void {
  if (granting) granting(wish)
  else waiting = wish
}

/** The screen says how it grants wishes, for as long as it is shown. */
export function grantWishes(grant: Granting): () => void {
  granting = grant
  const wish = waiting
  waiting = null
  if (wish !== null) grant(wish)
  return () => {
    if (granting === grant) granting = null
  }
}

/** Whether the screen of documents is shown, and takes wishes at once. */
export function documentIsShown(): boolean {
  return granting !== null
}
