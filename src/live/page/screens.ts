import { UNENCRYPTED } from '../../contract/live'
import { isAnswered } from '../../core/rounds/answer'
import { CONFIDENCE_WORDS } from '../../core/rounds/filling'
import type { AskedPerson } from '../wire'
import { h } from './dom'
import { scale } from './scale'
import type { Session } from './session'
import { summary } from './words'

const NO_BETTER = 'Neither end is better. What you leave open counts as not answered, never as the middle.'

/** More names than this are looked for rather than looked through. */
const MANY_NAMES = 12

function heading(text: string): HTMLElement {
  return h('h1', { tabindex: -1 }, text)
}

function button(text: string, press: () => void, kind = 'plain'): HTMLButtonElement {
  return h('button', { type: 'button', class: kind, onclick: press }, text)
}

function notice({ notice: text }: Session): HTMLElement | null {
  return text === '' ? null : h('p', { class: 'notice', role: 'alert' }, text)
}

export function joinScreen(session: Session): HTMLElement {
  const code = h('input', {
    id: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 12,
    required: true,
  })
  return h(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        void session.join(code.value)
      },
    },
    heading('Answer alone, then together'),
    h('p', {}, 'This phone reaches the laptop in the room.'),
    h('label', { for: 'code' }, 'The code that the screen in the room shows'),
    code,
    notice(session),
    h('button', { type: 'submit', class: 'main' }, 'Join'),
    h('p', { class: 'quiet' }, UNENCRYPTED),
  )
}

export function restScreen(session: Session): HTMLElement {
  const { status } = session
  const words: Record<string, [string, string]> = {
    waiting: ['You are in', 'No round has been opened yet. This page goes on by itself when one is.'],
    revealed: [
      'The round has been revealed',
      'Look at the screen in the room. If the team answers again, this page goes on by itself.',
    ],
    ended: [
      'The round was ended',
      'Its answers were deleted. If another round is opened, this page goes on by itself.',
    ],
  }
  const [title, text] = words[status?.stage ?? ''] ?? ['Looking for the laptop', 'This page goes on by itself.']
  return h('div', {}, heading(title), h('p', {}, text), notice(session))
}

function nameButton(session: Session, { id, name, role, free }: AskedPerson): HTMLElement {
  return h(
    'li',
    { 'data-name': `${name} ${role}`.toLowerCase() },
    h(
      'button',
      { type: 'button', class: 'name', 'aria-disabled': !free, onclick: () => free && void session.choose(id) },
      h('b', {}, name.trim() === '' ? 'Unnamed person' : name),
      h('span', {}, free ? role : 'Another device answers under this name'),
    ),
  )
}

function nameList(session: Session, people: readonly AskedPerson[]): HTMLElement {
  const list = h('ul', { class: 'names' }, ...people.map((person) => nameButton(session, person)))
  if (people.length <= MANY_NAMES) return list
  const find = h('input', {
    id: 'find',
    type: 'search',
    autocomplete: 'off',
    oninput: () => {
      const wanted = find.value.trim().toLowerCase()
      for (const item of list.children) {
        if (item instanceof HTMLElement) item.hidden = !item.dataset.name?.includes(wanted)
      }
    },
  })
  return h('div', {}, h('label', { for: 'find' }, 'Find your name'), find, list)
}

export function namesScreen(session: Session): HTMLElement {
  const { asked, retreat } = session
  const people = asked?.people ?? []
  const before = people.find(({ id, free }) => id === retreat?.person && free)
  return h(
    'div',
    {},
    heading('Who are you?'),
    h('p', { class: 'promise' }, asked?.whoSees ?? ''),
    notice(session),
    before ? button(`Go on as ${before.name}`, () => void session.choose(before.id), 'main') : null,
    people.length === 0
      ? h('p', {}, 'Nobody is on the list yet. Ask the facilitator to add you.')
      : nameList(session, people),
    h('p', { class: 'quiet' }, 'Your name is not here? Ask the facilitator to add you.'),
    h('p', { class: 'quiet' }, UNENCRYPTED),
  )
}

function choices(name: string, chosen: string | null, choose: (value: string | null) => void): HTMLElement {
  const options = [...Object.entries(CONFIDENCE_WORDS), [null, 'No answer'] as const]
  return h(
    'div',
    { class: 'choices' },
    ...options.map(([value, words]) =>
      h(
        'label',
        { class: value === null ? 'choice none' : 'choice' },
        h('input', { type: 'radio', name, checked: chosen === value, onchange: () => choose(value) }),
        h('span', {}, words),
      ),
    ),
  )
}

export function questionScreen(session: Session, at: number): HTMLElement {
  const { asked, work } = session
  const tension = asked?.tensions[at]
  if (!asked || !work || !tension) return h('div')
  const answer = session.answer(tension.id)
  const reason = h('textarea', {
    id: 'reason',
    rows: 4,
    maxlength: 1000,
    oninput: () => {
      answer.reason = reason.value
      typed()
    },
  })
  reason.value = answer.reason
  const last = at + 1 === asked.tensions.length
  const onward = button('', () => session.show(at + 1), 'main')
  const nameOnward = () => {
    onward.textContent = !isAnswered(answer) ? 'Skip' : last ? 'Look it over' : 'Next'
  }
  const typed = () => {
    session.typed()
    nameOnward()
  }
  nameOnward()
  return h(
    'div',
    {},
    h('p', { class: 'quiet' }, `${tension.title}. ${at + 1} of ${asked.tensions.length}`),
    heading(tension.question),
    at === 0 ? h('p', { class: 'promise', 'data-promise': true }, asked.whoSees) : null,
    at === 0 ? h('p', { class: 'quiet' }, NO_BETTER) : null,
    scale(tension, answer, typed),
    h(
      'fieldset',
      {},
      h('legend', {}, 'How sure are you?'),
      choices('confidence', answer.confidence, (value) => {
        answer.confidence = value as typeof answer.confidence
        typed()
      }),
    ),
    h('label', { for: 'reason' }, 'Why?'),
    reason,
    at === 0 ? null : h('p', { class: 'quiet', 'data-promise': true }, asked.whoSees),
    h(
      'div',
      { class: 'bar' },
      at > 0 ? button('Back', () => session.show(at - 1)) : button('Not you?', () => void session.leave()),
      onward,
    ),
  )
}

function handed(session: Session): { title: string; text: string } {
  const { work, person } = session
  const name = person?.name.trim() || 'you'
  if (work?.outbox) {
    return {
      title: 'Handed in',
      text: 'Your answers are kept on this phone and will be sent as soon as it reaches the laptop. Leave this page open.',
    }
  }
  if (work?.arrived && !work.changed) {
    return {
      title: 'Your answers have arrived',
      text: 'You can put the phone away. Until the round is revealed you can change what you said.',
    }
  }
  const skipped = session.skipped === 0 ? '' : ` You skipped ${session.skipped}; that is allowed.`
  return { title: 'Look it over', text: `Answered as ${name}.${skipped}` }
}

export function reviewScreen(session: Session): HTMLElement {
  const { asked, work } = session
  if (!asked || !work) return h('div')
  const { title, text } = handed(session)
  const settled = !work.outbox && work.arrived !== null && !work.changed
  return h(
    'div',
    {},
    heading(title),
    h('p', {}, text),
    notice(session),
    session.notice === '' ? null : button('Choose your name again', () => session.forgetName()),
    h(
      'ol',
      { class: 'summary' },
      ...asked.tensions.map((tension, index) =>
        h(
          'li',
          {},
          h('h2', {}, tension.title),
          ...summary(tension, session.answer(tension.id)).map((line) => h('p', {}, line)),
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              onclick: () => session.show(index),
              'aria-label': `Change ${tension.title}`,
            },
            'Change',
          ),
        ),
      ),
    ),
    h('p', { class: 'promise', 'data-promise': true }, asked.whoSees),
    settled || work.outbox
      ? null
      : h(
          'div',
          { class: 'bar' },
          button('Back', () => session.show(asked.tensions.length - 1)),
          button(work.arrived ? 'Hand in again' : 'Hand in', () => session.handIn(), 'main'),
        ),
  )
}
