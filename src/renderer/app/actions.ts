import {
  type Action,
  type ActionId,
  type ActionState,
  actionById,
  DEFAULT_SETTINGS,
  type FixedActionId,
  type OpenPlan,
  type RequestOf,
  textSizeBeside,
} from '../../contract'
import { bundledContent } from '../../core/content'
import { askSession, goToNextStep, type SessionAsk } from '../features/team'
import {
  attempt,
  changeSettings,
  currentOpenPlan,
  currentSettings,
  type DocumentWish,
  documentIsShown,
  flushPending,
  redo,
  request,
  setOpenPlan,
  undo,
  wishOfDocument,
} from '../store'
import { duplicate, goOnElsewhere, writeNow } from './file/requests'
import { goToMatch } from './find/session'
import { currentRoute, navigate, openTension } from './navigation'
import { closeOverlay, openOverlay, overlayGivesWay } from './overlays'
import { isMac } from './platform'
import { printScreen } from './printing'
import { copyDetails } from './remedies'
import { actionOfKey } from './shortcuts'

/** Shows a plan that was opened, at the picture of its decisions. */
export function showPlan(open: OpenPlan): void {
  setOpenPlan(open)
  navigate({ screen: 'overview' })
}

/** Takes a plan that the main process opened in this window: the same one with other people's changes, or another. */
export function takeOpened(open: OpenPlan): void {
  if (currentOpenPlan()?.plan.id === open.plan.id) setOpenPlan(open)
  else showPlan(open)
}

async function openPlan(from: RequestOf<'plan.open'>): Promise<void> {
  await flushPending()
  const open = await attempt(() => request('plan.open', from))
  if (open) showPlan(open)
}

async function closePlan(): Promise<void> {
  await flushPending()
  const closed = await attempt(() => request('plan.close', {}))
  if (!closed) return
  setOpenPlan(null)
  navigate({ screen: 'start' })
}

function openBoard(tension: string): void {
  navigate({ screen: 'board', tension })
}

/** The board of the tension that is shown; from elsewhere, of the first, whose parts are decision rights. */
function openBoardHere(): void {
  const route = currentRoute()
  openBoard('tension' in route ? route.tension : (bundledContent.tensions[0]?.id ?? ''))
}

function openNeighbour(step: 1 | -1): void {
  const route = currentRoute()
  const { tensions } = bundledContent
  const here = 'tension' in route ? tensions.findIndex(({ id }) => id === route.tension) : -1
  const target = here < 0 ? (step === 1 ? 0 : tensions.length - 1) : here + step
  const tension = tensions[target]
  // The seven are a walk with the overview at both ends.
  if (tension && route.screen === 'board') openBoard(tension.id)
  else if (tension) openTension(tension.id)
  else navigate({ screen: 'overview' })
}

/** Opens the screen of documents unless it is shown already, and has it carry out the wish. */
function wishOnDocument(wish: DocumentWish): void {
  if (!documentIsShown()) navigate({ screen: 'document' })
  wishOfDocument(wish)
}

/** Opens the view of the session and asks it for something: it knows what stands open there. */
function askInSession(what: SessionAsk): () => void {
  return () => {
    navigate({ screen: 'team', view: 'session' })
    askSession(what)
  }
}

/** In a window of its own where there is a second display, else in the place of this one's content. */
async function openRoom(): Promise<void> {
  const answer = await attempt(() => request('room.open', { apart: false }))
  if (answer && !answer.opened) openOverlay('room')
}

const runners: Record<FixedActionId, () => void> = {
  'commands.open': () => openOverlay('commands'),
  'go.ask': () => navigate({ screen: 'ask' }),
  'go.purpose': () => navigate({ screen: 'purpose' }),
  'go.overview': () => navigate({ screen: 'overview' }),
  'go.board': openBoardHere,
  'go.elements': () => navigate({ screen: 'elements' }),
  'go.team': () => navigate({ screen: 'team' }),
  'go.initiatives': () => navigate({ screen: 'initiatives' }),
  'go.schools': () => navigate({ screen: 'schools' }),
  'go.coherence': () => navigate({ screen: 'coherence' }),
  'go.document': () => navigate({ screen: 'document' }),
  'go.history': () => navigate({ screen: 'history' }),
  'tension.previous': () => openNeighbour(-1),
  'tension.next': () => openNeighbour(1),
  'room.open': () => void openRoom(),
  'session.nextStep': () => void goToNextStep(),
  'session.openRound': askInSession('openRound'),
  'session.handOver': askInSession('handOver'),
  'session.paper': askInSession('paper'),
  'session.phones': askInSession('phones'),
  'session.reveal': askInSession('reveal'),
  'session.park': () => openOverlay('park'),
  'plan.new': () => openOverlay('newPlan'),
  'plan.open': () => void openPlan({ from: 'dialog' }),
  'window.new': () => void attempt(() => request('window.new', {})),
  'plan.save': () => void writeNow(),
  'plan.saveAs': () => void goOnElsewhere('plan.saveAs'),
  'plan.duplicate': () => void duplicate(),
  'plan.move': () => void goOnElsewhere('plan.move'),
  'plan.rename': () => openOverlay('place'),
  'plan.where': () => openOverlay('place'),
  'plan.reveal': () => void attempt(() => request('plan.reveal', {})),
  'sample.open': () => void openPlan({ from: 'sample' }),
  'document.export': () => navigate({ screen: 'document' }),
  'document.exportAgain': () => wishOnDocument('exportAgain'),
  'houseStyle.open': () => wishOnDocument('houseStyle'),
  'screen.print': () => void printScreen(),
  'version.name': () => openOverlay('nameVersion'),
  'plan.share': () => openOverlay('share'),
  'plan.close': () => void closePlan(),
  'settings.open': () => openOverlay('settings'),
  'edit.undo': () => void undo(),
  'edit.redo': () => void redo(),
  // On the screen of documents words are found in the document, as whoever reads it expects.
  'find.open': () => (documentIsShown() ? wishOfDocument('find') : openOverlay('find')),
  'find.next': () => (documentIsShown() ? wishOfDocument('findNext') : void goToMatch(1)),
  'find.previous': () => (documentIsShown() ? wishOfDocument('findPrevious') : void goToMatch(-1)),
  'theme.system': () => changeSettings({ theme: 'system' }),
  'theme.light': () => changeSettings({ theme: 'light' }),
  'theme.dark': () => changeSettings({ theme: 'dark' }),
  'theme.projector': () => changeSettings({ theme: 'projector' }),
  'text.larger': () => changeSettings({ textSize: textSizeBeside(currentSettings().textSize, 1) }),
  'text.smaller': () => changeSettings({ textSize: textSizeBeside(currentSettings().textSize, -1) }),
  'text.usual': () => changeSettings({ textSize: DEFAULT_SETTINGS.textSize }),
  'window.fullScreen': () => void attempt(() => request('window.fullScreen', {})),
  'help.shortcuts': () => openOverlay('shortcuts'),
  'support.copyDetails': () => void copyDetails(),
}

/** A text that is no field of the plan, such as the words to find, keeps its own undo. */
function isOwnText(element: Element | null): boolean {
  return element?.matches('input:not([data-path]), textarea:not([data-path])') ?? false
}

type Circumstances = Pick<Action, 'needsPlan' | 'inDialogs'>

function isAllowed({ needsPlan, inDialogs }: Circumstances): boolean {
  if (needsPlan && currentOpenPlan() === null) return false
  return inDialogs === true || overlayGivesWay()
}

/** Takes an action without asking again whether it can be taken. */
export function runAction(id: ActionId): void {
  if (id.startsWith('tension:')) openTension(id.slice('tension:'.length))
  else if (id.startsWith('recent:')) void openPlan({ from: 'recent', id: id.slice('recent:'.length) })
  else runners[id as FixedActionId]()
}

/** What the shell has opened over the screen makes way for an action that concerns the plan. */
function makeWay({ inDialogs }: Circumstances): void {
  if (!inDialogs) closeOverlay()
}

/** Takes an action that was chosen in the menu or by a button. */
export function takeAction(id: ActionId): void {
  if ((id === 'edit.undo' || id === 'edit.redo') && isOwnText(document.activeElement)) {
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo')
    return
  }
  const action: Circumstances = id.startsWith('recent:') ? {} : actionById(id as Exclude<ActionId, `recent:${string}`>)
  if (!isAllowed(action)) return
  makeWay(action)
  runAction(id)
}

/** Takes the action whose shortcut was pressed; every other key is left to what has the focus. */
export function takeKey(event: KeyboardEvent): void {
  const action = event.isComposing || event.defaultPrevented ? null : actionOfKey(event, isMac)
  if (!action || !isAllowed(action)) return
  if ((action.id === 'edit.undo' || action.id === 'edit.redo') && isOwnText(document.activeElement)) return
  event.preventDefault()
  makeWay(action)
  runAction(action.id)
}

/** What can be done now, for whatever offers actions in this window. */
export function actionStateOf(open: OpenPlan | null, { theme, textSize }: Pick<ActionState, 'theme' | 'textSize'>) {
  return { plan: open, theme, textSize } satisfies ActionState
}
