import type { TensionAnswer } from '../../core/rounds/answer'
import type { AskedTension } from '../wire'
import { h } from './dom'
import { rangeAfter } from './range'
import { pointWords, rangeWords } from './words'

type Mark = 'today' | 'shouldBe'

const HEADS = { today: 'Today', shouldBe: 'Should be', range: 'Could live with' } as const

function sideOf(point: number): string {
  return point < 5 ? 'a' : point > 5 ? 'b' : 'middle'
}

/** What is no answer stands apart from the nine points. */
function end(): HTMLElement {
  return h('span', { class: 'end', 'aria-hidden': 'true' })
}

function markColumn(tension: AskedTension, mark: Mark, answer: TensionAnswer, changed: () => void): HTMLElement {
  const cell = (point: number | null) =>
    h(
      'label',
      { class: point === null ? 'cell none' : `cell ${sideOf(point)}` },
      h('input', {
        type: 'radio',
        name: mark,
        value: point ?? '',
        checked: answer[mark] === point,
        'aria-label': point === null ? 'No answer' : pointWords(tension, point),
        onchange: () => {
          answer[mark] = point
          changed()
        },
      }),
      h('span', { class: `mark ${mark}`, 'aria-hidden': 'true' }, point === null ? '' : String(point)),
    )
  return h(
    'div',
    { class: 'column', role: 'radiogroup', 'aria-label': HEADS[mark] },
    h('span', { class: 'columnHead', 'aria-hidden': 'true' }, HEADS[mark]),
    ...tension.words.map((_word, index) => cell(index + 1)),
    end(),
    cell(null),
  )
}

function rangeColumn(tension: AskedTension, answer: TensionAnswer, changed: () => void): HTMLElement {
  const said = h('span', { class: 'hidden', role: 'status' })
  const cells: { point: number | null; box: HTMLInputElement; label: HTMLElement }[] = []
  const show = () => {
    const { range } = answer
    for (const { point, box, label } of cells) {
      box.checked = point === null ? range === null : range !== null && point >= range.from && point <= range.to
      label.classList.toggle('from', range !== null && point === range.from)
      label.classList.toggle('to', range !== null && point === range.to)
    }
  }
  for (const point of [...tension.words.map((_word, index) => index + 1), null]) {
    const box = h('input', {
      type: 'checkbox',
      'aria-label': point === null ? 'No answer' : pointWords(tension, point),
      onchange: () => {
        answer.range = point === null ? null : rangeAfter(answer.range, point)
        show()
        said.textContent = answer.range === null ? 'No answer' : rangeWords(answer.range)
        changed()
      },
    })
    const label = h('label', { class: point === null ? 'cell none' : 'cell' }, box, h('span', { class: 'mark band' }))
    cells.push({ point, box, label })
  }
  show()
  return h(
    'div',
    { class: 'column', role: 'group', 'aria-label': HEADS.range },
    h('span', { class: 'columnHead', 'aria-hidden': 'true' }, HEADS.range),
    ...cells.slice(0, -1).map(({ label }) => label),
    end(),
    ...cells.slice(-1).map(({ label }) => label),
    said,
  )
}

/** The nine points from pole to pole, with a column for today, for what should be and for what one could live with. */
export function scale(tension: AskedTension, answer: TensionAnswer, changed: () => void): HTMLElement {
  const words = h(
    'div',
    { class: 'column points', 'aria-hidden': 'true' },
    h('span', { class: 'columnHead' }),
    ...tension.words.map((word, index) =>
      h(
        'span',
        { class: `cell point ${sideOf(index + 1)}` },
        h('span', { class: 'number' }, String(index + 1)),
        ` ${word}`,
      ),
    ),
    h('span', { class: 'end pole b' }, tension.poles.b),
    h('span', { class: 'cell point none' }, 'No answer'),
  )
  return h(
    'div',
    { class: 'scale' },
    h('p', { class: 'pole a' }, tension.poles.a),
    h(
      'div',
      { class: 'columns' },
      words,
      markColumn(tension, 'today', answer, changed),
      markColumn(tension, 'shouldBe', answer, changed),
      rangeColumn(tension, answer, changed),
    ),
  )
}
