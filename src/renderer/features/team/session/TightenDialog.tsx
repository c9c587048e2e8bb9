import { useState } from 'react'
import type { RoundShowing } from '../../../../core/plan'
import { isTighter, type NamedRound } from '../../../../core/rounds'
import { dispatch } from '../../../store'
import { Confirm } from './Confirm'
import { SHOWINGS, ShowingChoice } from './OpenRoundDialog'

/** Shows less of who answered than was said as the round was opened. */
export function TightenDialog({ round, onClose }: { round: NamedRound; onClose: () => void }) {
  const options = SHOWINGS.filter((showing) => isTighter(showing, round.showing))
  const [showing, setShowing] = useState<RoundShowing>(options[0] ?? 'nothing')
  return (
    <Confirm
      title="Show less of who answered"
      does="Show less"
      onClose={onClose}
      onConfirm={() => {
        onClose()
        void dispatch('round.tighten', { round: round.id, showing })
      }}
    >
      <ShowingChoice value={showing} options={options} onChange={setShowing} />
      <p>The round cannot be made to show more again, and undo does not take this back.</p>
    </Confirm>
  )
}
