import type { StatedPrompt } from '../../../../core/analysis/prompt-states'
import { formatDay } from '../../../../core/text'

/** Where a question stands, in a word or two. */
export function stateWords({ state, returned, response }: StatedPrompt): string {
  switch (state) {
    case 'open':
      return returned ? 'Open again' : 'Open'
    case 'changed':
      return 'Answered: we changed something'
    case 'accepted':
      return 'Accepted'
    case 'aside':
      return response.until === null ? 'Set aside' : `Set aside until ${formatDay(response.until)}`
    case 'closed':
      return 'No longer raised'
    case 'off':
      return 'Not asked'
    case 'unwritten':
      return 'Not written yet'
  }
}
