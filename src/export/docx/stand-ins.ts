import type { FigureBlock } from '../../core/report'
import type { Pictures } from '../figure/figures'
import type { Parts } from './pack'

/**
 * A few bytes for each picture until it is drawn. The text is written meanwhile, and the library, which works out a hash
 * of every picture in JavaScript, has little to work on.
 */
export function standIns() {
  const given = new Map<string, [FigureBlock, 'svg' | 'png']>()
  return {
    standIn(figure: FigureBlock, kind: 'svg' | 'png'): Uint8Array {
      const words = `picture ${given.size + 1} as ${kind}`
      given.set(words, [figure, kind])
      return Buffer.from(words)
    },
    /** The parts with the pictures where they were stood in for. @throws where one was not drawn. */
    replaced(parts: Parts, pictures: Pictures): Parts {
      return new Map(
        [...parts].map(([path, bytes]) => {
          const found = path.startsWith('word/media/') ? given.get(Buffer.from(bytes).toString('latin1')) : undefined
          if (!found) return [path, bytes]
          const [figure, kind] = found
          const picture = pictures.get(figure)
          if (!picture) throw new Error('a figure was not drawn')
          return [path, picture[kind]]
        }),
      )
    },
  }
}
