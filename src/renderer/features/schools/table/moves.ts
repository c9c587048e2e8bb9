/** A cell that the keyboard comes to: rows from 0; column 0 is the name, then come the criteria. */
export interface Place {
  row: number
  column: number
}

const PAGE = 10

/** Where a key leads from a cell; null where it is not for moving. `ctrl` goes to the edge. */
export function placeAfterKey(
  key: string,
  from: Place,
  { rows, columns }: { rows: number; columns: number },
  ctrl = false,
): Place | null {
  const last = { row: rows - 1, column: columns - 1 }
  const bound = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  })
  const far = ctrl ? Number.MAX_SAFE_INTEGER : 1
  switch (key) {
    case 'ArrowUp':
      return bound(from.row - far, from.column)
    case 'ArrowDown':
      return bound(from.row + far, from.column)
    case 'ArrowLeft':
      return bound(from.row, from.column - far)
    case 'ArrowRight':
      return bound(from.row, from.column + far)
    case 'PageUp':
      return bound(from.row - PAGE, from.column)
    case 'PageDown':
      return bound(from.row + PAGE, from.column)
    case 'Home':
      return bound(ctrl ? 0 : from.row, 0)
    case 'End':
      return bound(ctrl ? last.row : from.row, last.column)
    default:
      return null
  }
}
