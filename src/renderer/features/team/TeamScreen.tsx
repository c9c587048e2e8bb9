import { revealedRounds } from '../../../core/rounds'
import type { TeamView } from '../../../core/rounds/views'
import { usePlan } from '../../store'
import { Page, Views } from '../../ui'
import { Answers } from './answers/Answers'
import { Next } from './next/Next'
import { People } from './people/People'
import { Session } from './session/Session'

interface TeamProps {
  view: TeamView
  onView: (view: TeamView) => void
  /** Shows what the room sees in the place of this window’s content. */
  onRoomHere: () => void
  onOpenTension: (id: string) => void
}

function count(number: number): string {
  return number === 0 ? '' : String(number)
}

/** The team, from the list of people to what it agreed on. */
export function TeamScreen({ view, onView, onRoomHere, onOpenTension }: TeamProps) {
  const plan = usePlan()
  const views = [
    { id: 'people', name: 'People', progress: count(plan.people.order.length) },
    { id: 'session', name: 'Session' },
    { id: 'answers', name: 'Answers', progress: count(revealedRounds(plan).length) },
    { id: 'next', name: 'Next steps', progress: count(plan.actions.order.length) },
  ] as const
  return (
    <Page title="Team">
      <Views label="Views of this screen" views={views} current={view} onView={onView} />
      {view === 'people' && <People />}
      {view === 'session' && <Session onView={onView} onRoomHere={onRoomHere} onOpenTension={onOpenTension} />}
      {view === 'answers' && <Answers onOpenTension={onOpenTension} />}
      {view === 'next' && <Next />}
    </Page>
  )
}
