import { Pictures } from './Pictures'
import { RoomAll } from './RoomAll'
import { RoomTension } from './RoomTension'
import { useResults } from './use-results'

interface RoundResultsProps {
  /** The id of a revealed round. */
  round: string
  /** The id of the tension to show large; all that the round asked about where it is left out. */
  tension?: string
  /** For the projector: large, and nothing to press. It fills what it is put into. */
  room?: boolean
  /** In the room: who moved since the round before, where an earlier one asked about the tension. */
  moves?: boolean
}

/** What the room sees of a round once it is revealed. Nothing before that: its answers are not here. */
export function RoundResults({ round, tension, room = false, moves = false }: RoundResultsProps) {
  const results = useResults(round)
  if (results === null) return null
  if (!room) return <Pictures results={results} tension={tension ?? null} />
  const one = results.tensions.find((result) => result.tension.id === tension)
  return one ? <RoomTension results={results} one={one} moves={moves} /> : <RoomAll results={results} />
}
