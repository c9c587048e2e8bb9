/** Where a key leads in a grid of so many rows and columns, from a place counted from 0; null for other keys. */
export function placeAfter(
  key: string,
  { row, column, ctrl }: { row: number; column: number; ctrl: boolean },
  size: { rows: number; columns: number },
): { row: number; column: number } | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  const page = 5
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : within(row - 1, last.row), column }
    case 'ArrowDown':
      return { row: ctrl ? last.row : within(row + 1, last.row), column }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : within(column - 1, last.column) }
    case 'ArrowRight':
      return { row, column: ctrl ? last.column : within(column + 1, last.column) }
    case 'PageUp':
      return { row: within(row - page, last.row), column }
    case 'PageDown':
      return { row: within(row + page, last.row), column }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? last.row : row, column: last.column }
    default:
      return null
  }
}
