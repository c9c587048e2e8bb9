// The page that phones get: who one is, what one thinks, and whether it has arrived. Small, and without any package.
import { joinScreen, namesScreen, questionScreen, restScreen, reviewScreen } from './screens'
import { Session } from './session'

const place = document.querySelector('main') as HTMLElement
const standing = document.querySelector('#standing') as HTMLElement

/** What tells one screen from another: only then is it drawn anew, so that nobody is disturbed while typing. */
function screenKey({ joined, status, asked, work, notice, retreat }: Session): string {
  if (!joined) return `join ${notice}`
  if (status?.stage !== 'open' || !asked) return `rest ${status?.stage} ${notice}`
  if (!work?.person) {
    return `names ${notice} ${retreat?.person} ${asked.whoSees} ${JSON.stringify(asked.people)}`
  }
  if (work.at < asked.tensions.length) return `question ${asked.round} ${work.at}`
  return `review ${asked.round} ${work.outbox !== null} ${work.changed} ${work.arrived} ${notice}`
}

function screen(current: Session): HTMLElement {
  const { joined, status, asked, work } = current
  if (!joined) return joinScreen(current)
  if (status?.stage !== 'open' || !asked) return restScreen(current)
  if (!work?.person) return namesScreen(current)
  return work.at < asked.tensions.length ? questionScreen(current, work.at) : reviewScreen(current)
}

function standingWords({ joined, keeps, reachable, status, work }: Session): string {
  if (!joined) return ''
  const reach = reachable ? '' : ' The laptop cannot be reached just now; this page tries again by itself.'
  if (status?.stage !== 'open' || !work?.person) return reach.trim()
  if (work.outbox) return `Kept on this phone, will be sent.${reach}`
  const kept = keeps
    ? 'Kept on this phone, not handed in yet.'
    : 'This browser keeps nothing: leave this page open until your answers have arrived.'
  if (!work.arrived) return kept + reach
  return `Arrived ${work.arrived}.${work.changed ? ' What you changed since is not handed in yet.' : ''}`
}

let shown = ''

function draw(): void {
  const words = standingWords(session)
  if (standing.textContent !== words) standing.textContent = words
  for (const promise of document.querySelectorAll('[data-promise]')) {
    if (session.asked) promise.textContent = session.asked.whoSees
  }
  const key = screenKey(session)
  if (key === shown) return
  const sameKind = key.split(' ')[0] === shown.split(' ')[0] && key.startsWith('names')
  const found = document.activeElement?.id === 'find' ? (document.activeElement as HTMLInputElement).value : null
  shown = key
  place.replaceChildren(screen(session))
  if (sameKind) restoreSearch(found)
  else {
    scrollTo(0, 0)
    place.querySelector('h1')?.focus({ preventScroll: true })
  }
}

/** The list of names is drawn anew while somebody looks for theirs. */
function restoreSearch(text: string | null): void {
  const find = document.querySelector<HTMLInputElement>('#find')
  if (text === null || !find) return
  find.value = text
  find.dispatchEvent(new Event('input'))
  find.focus()
}

const session = new Session(draw)
for (const event of ['visibilitychange', 'online', 'pageshow', 'focus']) {
  const target = event === 'visibilitychange' ? document : window
  target.addEventListener(event, () => session.wake())
}

async function begin(): Promise<void> {
  const code = location.hash.slice(1)
  // The code goes out of the address, so that it is in nobody's history or screenshot.
  if (code !== '') history.replaceState(null, '', '/')
  if (session.joined) await session.refresh()
  if (code !== '' && !session.joined) await session.join(code)
}

draw()
void begin()
