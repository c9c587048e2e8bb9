import { bundledContent } from '../core/content'

export type ActionGroup = 'go' | 'file' | 'edit' | 'view' | 'session' | 'help'

/** Accelerators in Electron's notation; the first is the one that menus show, the others work as well. */
type Shortcuts = readonly string[]

interface ActionRow {
  readonly id: string
  /** In sentence case; "…" where more is asked before anything happens. */
  readonly label: string
  readonly group: ActionGroup
  readonly shortcuts?: Shortcuts | { readonly mac: Shortcuts; readonly other: Shortcuts }
  /** Other words by which a person may look for it. */
  readonly keywords?: string
  readonly needsPlan?: true
  /** Concerns the window and not the plan, so that it works while a dialog is open. */
  readonly inDialogs?: true
}

const screens = [
  { id: 'go.ask', label: 'The ask', group: 'go', needsPlan: true, keywords: 'board decision cost options' },
  { id: 'go.purpose', label: 'Purpose', group: 'go', needsPlan: true, keywords: 'district problem vision objectives' },
  {
    id: 'go.overview',
    label: 'Seven tensions',
    group: 'go',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+8'],
    keywords: 'decisions scenarios what if',
  },
  {
    id: 'go.board',
    label: 'Board of parts',
    group: 'go',
    needsPlan: true,
    keywords: 'ledger tight loose decision rights who decides',
  },
  {
    id: 'go.team',
    label: 'Team',
    group: 'go',
    needsPlan: true,
    keywords: 'people roles retreat session round answers facilitator phones agenda next steps parking lot',
  },
  { id: 'go.elements', label: 'Elements', group: 'go', needsPlan: true, keywords: 'culture structure environment' },
  { id: 'go.initiatives', label: 'Initiatives', group: 'go', needsPlan: true, keywords: 'keep change stop funding' },
  {
    id: 'go.schools',
    label: 'Schools',
    group: 'go',
    needsPlan: true,
    keywords: 'where to pilot need readiness criteria weights',
  },
  { id: 'go.coherence', label: 'Coherence', group: 'go', needsPlan: true, keywords: 'questions' },
  { id: 'go.document', label: 'Document', group: 'go', needsPlan: true, shortcuts: ['CmdOrCtrl+9'] },
  { id: 'go.history', label: 'History', group: 'go', needsPlan: true, keywords: 'changes versions compare who when' },
] as const satisfies readonly ActionRow[]

const deeds = [
  {
    id: 'tension.previous',
    label: 'Previous tension',
    group: 'go',
    needsPlan: true,
    shortcuts: { mac: ['Alt+Cmd+Left'], other: ['Ctrl+PageUp'] },
  },
  {
    id: 'tension.next',
    label: 'Next tension',
    group: 'go',
    needsPlan: true,
    shortcuts: { mac: ['Alt+Cmd+Right'], other: ['Ctrl+PageDown'] },
  },

  { id: 'commands.open', label: 'All commands…', group: 'go', shortcuts: ['CmdOrCtrl+K'], keywords: 'palette search' },

  { id: 'plan.new', label: 'New plan…', group: 'file', shortcuts: ['CmdOrCtrl+N'], keywords: 'create begin' },
  { id: 'plan.open', label: 'Open a file…', group: 'file', shortcuts: ['CmdOrCtrl+O'] },
  { id: 'window.new', label: 'New window', group: 'file', shortcuts: ['CmdOrCtrl+Shift+N'], keywords: 'second plan' },
  {
    id: 'plan.save',
    label: 'Write to the file now',
    group: 'file',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+S'],
    keywords: 'save publish',
  },
  {
    id: 'plan.saveAs',
    label: 'Save as…',
    group: 'file',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+Shift+S'],
    keywords: 'another place folder',
  },
  { id: 'plan.duplicate', label: 'Duplicate', group: 'file', needsPlan: true, keywords: 'copy' },
  {
    id: 'plan.where',
    label: 'Where this plan is kept…',
    group: 'file',
    needsPlan: true,
    keywords: 'rename move folder path file name saved',
  },
  { id: 'plan.rename', label: 'Rename the file…', group: 'file', needsPlan: true },
  { id: 'plan.move', label: 'Move to another folder…', group: 'file', needsPlan: true },
  { id: 'plan.reveal', label: 'Show in its folder', group: 'file', needsPlan: true, keywords: 'finder explorer' },
  { id: 'sample.open', label: 'Open the sample', group: 'file', keywords: 'example try' },
  {
    id: 'document.export',
    label: 'Export to Word…',
    group: 'file',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+E'],
    keywords: 'save docx strategy document',
  },
  {
    id: 'document.exportAgain',
    label: 'Export again',
    group: 'file',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+Shift+E'],
    keywords: 'same file word update since the last export',
  },
  {
    id: 'houseStyle.open',
    label: 'House style…',
    group: 'file',
    needsPlan: true,
    keywords: 'logo letterhead paper fonts colors template',
  },
  {
    id: 'screen.print',
    label: 'Print this screen…',
    group: 'file',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+P'],
    keywords: 'paper pdf',
  },
  {
    id: 'version.name',
    label: 'Name this version…',
    group: 'file',
    needsPlan: true,
    keywords: 'snapshot keep before the board restore',
  },
  {
    id: 'plan.share',
    label: 'Share a copy…',
    group: 'file',
    needsPlan: true,
    keywords: 'send without history private',
  },
  {
    id: 'plan.close',
    label: 'Close the plan',
    group: 'file',
    needsPlan: true,
    shortcuts: { mac: [], other: ['Ctrl+W'] },
    keywords: 'all plans start recent',
  },
  {
    id: 'settings.open',
    label: 'Settings…',
    group: 'file',
    shortcuts: ['CmdOrCtrl+,'],
    keywords: 'preferences options name theme text size',
  },

  { id: 'edit.undo', label: 'Undo', group: 'edit', needsPlan: true, shortcuts: ['CmdOrCtrl+Z'] },
  {
    id: 'edit.redo',
    label: 'Redo',
    group: 'edit',
    needsPlan: true,
    shortcuts: { mac: ['Shift+Cmd+Z'], other: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  },
  { id: 'find.open', label: 'Find in the plan…', group: 'edit', needsPlan: true, shortcuts: ['CmdOrCtrl+F'] },
  {
    id: 'find.next',
    label: 'Find next',
    group: 'edit',
    needsPlan: true,
    shortcuts: { mac: ['Cmd+G', 'F3'], other: ['F3', 'Ctrl+G'] },
  },
  {
    id: 'find.previous',
    label: 'Find previous',
    group: 'edit',
    needsPlan: true,
    shortcuts: { mac: ['Shift+Cmd+G', 'Shift+F3'], other: ['Shift+F3', 'Ctrl+Shift+G'] },
  },

  { id: 'theme.system', label: 'System theme', group: 'view', inDialogs: true, keywords: 'colours colors' },
  { id: 'theme.light', label: 'Light theme', group: 'view', inDialogs: true, keywords: 'colours colors day' },
  { id: 'theme.dark', label: 'Dark theme', group: 'view', inDialogs: true, keywords: 'colours colors night' },
  { id: 'theme.projector', label: 'Projector theme', group: 'view', inDialogs: true, keywords: 'contrast room' },
  {
    id: 'text.larger',
    label: 'Larger text',
    group: 'view',
    inDialogs: true,
    shortcuts: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='],
    keywords: 'zoom in size bigger',
  },
  {
    id: 'text.smaller',
    label: 'Smaller text',
    group: 'view',
    inDialogs: true,
    shortcuts: ['CmdOrCtrl+-'],
    keywords: 'zoom out size',
  },
  {
    id: 'text.usual',
    label: 'Usual text size',
    group: 'view',
    inDialogs: true,
    shortcuts: ['CmdOrCtrl+0'],
    keywords: 'zoom reset actual size',
  },
  {
    id: 'window.fullScreen',
    label: 'Full screen',
    group: 'view',
    inDialogs: true,
    shortcuts: { mac: ['Ctrl+Cmd+F'], other: ['F11'] },
  },

  {
    id: 'room.open',
    label: 'Open the room view',
    group: 'session',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+Shift+R'],
    keywords: 'projector display retreat screen beamer',
  },
  {
    id: 'session.nextStep',
    label: 'Next step of the agenda',
    group: 'session',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+Shift+D'],
    keywords: 'timer retreat go on',
  },
  { id: 'session.openRound', label: 'Open a round…', group: 'session', needsPlan: true, keywords: 'ask answer alone' },
  {
    id: 'session.handOver',
    label: 'Hand over this laptop',
    group: 'session',
    needsPlan: true,
    keywords: 'pass round answer alone',
  },
  { id: 'session.paper', label: 'Type in paper forms', group: 'session', needsPlan: true, keywords: 'grid answers' },
  { id: 'session.phones', label: 'Answer by phone', group: 'session', needsPlan: true, keywords: 'join code network' },
  {
    id: 'session.reveal',
    label: 'Reveal the answers…',
    group: 'session',
    needsPlan: true,
    keywords: 'round show dots',
  },
  {
    id: 'session.park',
    label: 'Park a question…',
    group: 'session',
    needsPlan: true,
    shortcuts: ['CmdOrCtrl+Shift+P'],
    keywords: 'parking lot later discussion',
  },

  {
    id: 'support.copyDetails',
    label: 'Copy details for support',
    group: 'help',
    keywords: 'problem error log version',
  },
  { id: 'help.shortcuts', label: 'Keyboard shortcuts…', group: 'help', shortcuts: ['CmdOrCtrl+/'], keywords: 'keys' },
] as const satisfies readonly ActionRow[]

export type FixedActionId = (typeof screens | typeof deeds)[number]['id']
/** `tension:` with the id of a tension of the content; `recent:` with the id of a plan of the list of recent ones. */
export type ActionId = FixedActionId | `tension:${string}` | `recent:${string}`

/** Something that a person can do, wherever it is offered: in the menu, by a key, in the list of all commands. */
export interface Action extends ActionRow {
  readonly id: ActionId
}

const tensions: readonly Action[] = bundledContent.tensions.map(({ id, number, title, poles }) => ({
  id: `tension:${id}`,
  label: `${number}. ${title}`,
  group: 'go',
  needsPlan: true,
  shortcuts: [`CmdOrCtrl+${number}`],
  keywords: `${poles.a.name} ${poles.b.name}`,
}))

/** Every action; the tensions take their words and numbers from the content. */
export const ACTIONS: readonly Action[] = [...screens, ...tensions, ...deeds]

const byId = new Map(ACTIONS.map((action) => [action.id, action]))

/** Throws where there is no such action: the names of plans are no part of the table. */
export function actionById(id: Exclude<ActionId, `recent:${string}`>): Action {
  const action = byId.get(id)
  if (!action) throw new Error(`there is no action ${id}`)
  return action
}

/** The accelerators of an action on a platform, the one to show first. */
export function shortcutsOf({ shortcuts }: Action, mac: boolean): Shortcuts {
  if (shortcuts === undefined) return []
  return 'other' in shortcuts ? shortcuts[mac ? 'mac' : 'other'] : shortcuts
}
