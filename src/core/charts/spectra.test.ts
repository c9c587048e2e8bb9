import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import { buildSample } from '../sample'
import type { Mark } from './marks'
import { layoutSpectra } from './spectra'

const plan = buildSample(content)
const [first] = content.tensions
const id = first?.id ?? ''
const other = run(
  run(plan, 'tension.changeDecision', { tension: id, id: 'x', reason: 'y', on: '2026-11-22' }),
  'field.set',
  {
    path: `tensions/${id}/shouldBe`,
    value: 9,
  },
)
const frame = { width: 400, titled: false, discs: true }
const rings = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'circle' && mark.dash !== undefined)
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

test('Q12 a dashed ring stands where the other side has the mark, and only where it stands elsewhere', () => {
  const { marks, rows, description } = layoutSpectra(plan, content, frame, other)
  expect(rings(marks)).toMatchObject([{ x: rows[0]?.place.x(9), y: rows[0]?.place.y }])
  expect(rings(layoutSpectra(plan, content, frame, plan).marks)).toEqual([])
  expect(rings(layoutSpectra(plan, content, frame, null).marks)).toEqual([])
  expect(description).toContain('; beside it 9: ')
})

test('Q12 the marks of a side that can be moved are left to what moves them', () => {
  const drawn = texts(layoutSpectra(plan, content, frame, null).marks)
  const left = texts(layoutSpectra(plan, content, { ...frame, discs: false }, null).marks)
  expect(drawn).toContain(String(plan.tensions[id]?.shouldBe))
  expect(left).not.toContain(String(plan.tensions[id]?.shouldBe))
})

test('Q12 each row has its poles, and its title where there is no room beside it; nothing leaves the width', () => {
  const plain = layoutSpectra(plan, content, frame, null)
  const titled = layoutSpectra(plan, content, { ...frame, width: 280, titled: true }, null)
  expect(texts(plain.marks)).toContain(first?.poles.a.name)
  expect(texts(plain.marks).some((text) => text.includes(first?.title ?? ''))).toBe(false)
  expect(texts(titled.marks)).toContain(`1  ${first?.title}`)
  for (const { width, marks, rows, rowHeight, height } of [plain, titled]) {
    expect(height).toBe(rows.length * rowHeight)
    for (const mark of marks) {
      if (mark.kind !== 'rect') continue
      expect(mark.x).toBeGreaterThanOrEqual(0)
      expect(mark.x + mark.width).toBeLessThanOrEqual(width)
    }
  }
})

test('Q12 a mark that is not answered breaks the thread, and the row says so', () => {
  const { marks, description } = layoutSpectra(freshPlan(), content, frame, null)
  expect(texts(marks).filter((text) => text === 'Should be: not answered')).toHaveLength(content.tensions.length)
  expect(marks.some((mark) => mark.kind === 'path' && mark.stroke === 'thread')).toBe(false)
  expect(description).toContain('should be not answered.')
})
