import type { RoundShowing } from '../plan/schema'

const SENTENCES: Record<RoundShowing, string> = {
  names:
    'Nobody sees what you answer until the round is revealed; then the room sees every answer and reason with the name of who gave it.',
  roles:
    'Nobody sees what you answer until the round is revealed; then the room sees every answer and reason with the role of who gave it, where three people or more share that role, and no name with any of them.',
  nothing:
    'Nobody sees what you answer until the round is revealed; then the room sees every answer and reason and no name with any of them, and not even this file keeps who said what.',
}

/** One sentence for whoever is about to answer: who will see what. The same on screen, on paper and on phones. */
export function whoSees(showing: RoundShowing): string {
  return SENTENCES[showing]
}
