import { CHAIN_COLUMNS, type ChainColumn } from '../../../../core/plan'

/** Where a thing of the chain stands in the picture, in pixels. */
interface Place {
  node: { path: string; column: ChainColumn }
  y: number
  height: number
}

const middle = ({ y, height }: Place) => y + height / 2

/** The thing to which a key leads: up and down within the column, to the nearest in the next one, to its ends. */
export function neighbour(key: string, path: string, places: readonly Place[]): string | null {
  const here = places.find(({ node }) => node.path === path)
  if (!here) return null
  const inColumn = (column: ChainColumn | undefined) => places.filter(({ node }) => node.column === column)
  const own = inColumn(here.node.column)
  const at = (place: Place | undefined) => place?.node.path ?? null
  const beside = (step: number) => {
    const column = inColumn(CHAIN_COLUMNS[CHAIN_COLUMNS.indexOf(here.node.column) + step])
    const distance = (place: Place) => Math.abs(middle(place) - middle(here))
    return at([...column].sort((one, other) => distance(one) - distance(other))[0])
  }
  switch (key) {
    case 'ArrowDown':
      return at(own[own.indexOf(here) + 1])
    case 'ArrowUp':
      return at(own[own.indexOf(here) - 1])
    case 'Home':
      return at(own[0])
    case 'End':
      return at(own.at(-1))
    case 'ArrowRight':
      return beside(1)
    case 'ArrowLeft':
      return beside(-1)
    default:
      return null
  }
}
