import type { RoundStanding } from '../../../../core/rounds'
import { usePlan } from '../../../store'
import { Confirm } from './Confirm'

const MOST_NAMES = 12

interface RevealDialogProps {
  standing: RoundStanding
  onReveal: () => void
  onClose: () => void
}

/** Asks before a round is revealed in which not everybody has answered: nothing more is taken afterwards. */
export function RevealDialog({ standing, onReveal, onClose }: RevealDialogProps) {
  const { people } = usePlan()
  const missing = standing.seats
    .filter(({ state }) => state !== 'answered')
    .map(({ person }) => people.byId[person]?.name.trim() || 'Unnamed person')
  const more = missing.length - MOST_NAMES
  const names = `${missing.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  if (standing.answered === 0) {
    return (
      <Confirm title="Nobody has answered yet" does="Go on waiting" onConfirm={onClose} onClose={onClose}>
        <p>There is nothing to reveal. Hand over the laptop, let phones join or type in forms.</p>
      </Confirm>
    )
  }
  return (
    <Confirm
      title={`${standing.answered} of ${standing.asked} have answered. Reveal?`}
      does="Reveal the answers"
      onConfirm={onReveal}
      onClose={onClose}
    >
      {missing.length > 0 && (
        <p>
          {standing.unnamed > 0
            ? `Not answered under their name, though some may have handed in a form without one: ${names}.`
            : `Not answered yet: ${names}.`}
        </p>
      )}
      <p>After the reveal no answer is taken any more, and undo does not take it back.</p>
    </Confirm>
  )
}
