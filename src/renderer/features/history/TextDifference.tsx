import { useMemo } from 'react'
import { type ExcerptPiece, excerptOf, textDifference } from '../../../core/text'
import styles from './differences.module.css'

/** What was taken out is struck through, what came in is underlined, and both are said to those who do not see it. */
function Piece({ piece }: { piece: ExcerptPiece }) {
  switch (piece.kind) {
    case 'same':
      return piece.text
    case 'gap':
      return <span className={styles.gap}> … </span>
    case 'removed':
      return (
        <del>
          <span className="visually-hidden"> Removed: </span>
          {piece.text}
          <span className="visually-hidden"> End of what was removed. </span>
        </del>
      )
    case 'added':
      return (
        <ins>
          <span className="visually-hidden"> Added: </span>
          {piece.text}
          <span className="visually-hidden"> End of what was added. </span>
        </ins>
      )
  }
}

/** An edit within a text, with what stands around it. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => excerptOf(textDifference(before, after)), [before, after])
  return (
    <p className={`${styles.prose} ${styles.edited}`} dir="auto">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity; their order is what they are
        <Piece key={index} piece={piece} />
      ))}
    </p>
  )
}
