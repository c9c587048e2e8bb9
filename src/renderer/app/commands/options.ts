import { ACTIONS, type Action, type ActionState, type DescribedAction, describeAction } from '../../../contract'
import { rankByWords } from '../../../core/search'

export interface CommandOption extends DescribedAction {
  action: Action
}

export const GROUP_NAMES: Record<Action['group'], string> = {
  go: 'Go',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  session: 'Session',
  help: 'Help',
}

/** In the list of all commands, the command that opens it has no use. */
const listed = ACTIONS.filter(({ id }) => id !== 'commands.open')

/** Everything that can be done now, by group; the groups stand in the order in which they are used. */
export function allCommands(state: ActionState): { name: string; options: CommandOption[] }[] {
  const available = listed
    .map((action) => ({ action, ...describeAction(action, state) }))
    .filter(({ unavailable }) => unavailable === null)
  return Object.entries(GROUP_NAMES)
    .map(([group, name]) => ({ name, options: available.filter(({ action }) => action.group === group) }))
    .filter(({ options }) => options.length > 0)
}

/** What fits the words, the best first; what cannot be done now comes last, with its reason. */
export function commandsFor(query: string, state: ActionState): CommandOption[] {
  return listed
    .map((action) => {
      const described = describeAction(action, state)
      return { action, ...described, rank: rankByWords(query, described.label, action.keywords) }
    })
    .filter((option): option is CommandOption & { rank: number } => option.rank !== null)
    .sort(
      (left, right) => Number(left.unavailable !== null) - Number(right.unavailable !== null) || left.rank - right.rank,
    )
}
