import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainSpec, chainIn, idOfArrow, planWithChain } from '../../../tests/support/chains'
import { bundledContent } from '../content'
import { CORE_PARTS } from '../plan'
import { buildSample } from '../sample'
import { CHAIN_DOCUMENT_FRAME, CHAIN_SCREEN, type ChainLayout, layoutChain } from './chain'
import type { ChainFrame } from './chain-order'
import { estimateWidth, SERIF_RATIO } from './measure'

const WIDTHS = [656, 754, 880, 960, 1152]
const screen = (width: number): ChainFrame => ({ width, ...CHAIN_SCREEN })

function layout(spec: ChainSpec, frame: ChainFrame): ChainLayout {
  const { chain, breaks } = chainIn(planWithChain(spec))
  return layoutChain(chain, breaks, frame)
}

type Box = { x: number; y: number; width: number; height: number }

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

type TextMark = Extract<ChainLayout['marks'][number], { kind: 'text' }>

/** Lines of words that lie over the line above them. */
function crowded(texts: readonly TextMark[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(({ x, y, size }) => x === one.x && Math.abs(y - one.y) < Math.max(size, one.size))
      .map(({ text }) => `“${text}” lies over “${one.text}”`),
  )
}

/** Arrows that begin or end beside their things. */
function loose({ nodes, arrows }: ChainLayout): string[] {
  return arrows.flatMap(({ arrow, d }) => {
    const ends = /^M\S+ (\S+)C.* (\S+)$/.exec(d)?.slice(1).map(Number) ?? []
    return [arrow.from, arrow.to].flatMap(({ path }, index) => {
      const box = nodes.find(({ node }) => node.path === path)
      const end = ends[index] ?? Number.NaN
      return box && end >= box.y && end <= box.y + box.height ? [] : [`${arrow.id} misses ${path}`]
    })
  })
}

/** What is wrong with a picture, in words. */
function faults(picture: ChainLayout): string[] {
  const { width, height, marks, nodes } = picture
  const numbers = JSON.stringify([width, height, marks, nodes])
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
  return [
    ...crowded(texts),
    ...loose(picture),
    ...(/null|NaN/.test(numbers.replace(/"text":"[^"]*"/g, '')) ? ['a place is no number'] : []),
    ...nodes.flatMap((one, index) =>
      nodes
        .slice(index + 1)
        .flatMap((other) => (overlap(one, other) ? [`${one.node.path} lies over ${other.node.path}`] : [])),
    ),
    ...nodes
      .filter(({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height)
      .map(({ node }) => `${node.path} leaves the frame`),
    ...texts
      .filter(
        ({ text, x, size, face }) => x + estimateWidth(text, face === 'serif' ? size * SERIF_RATIO : size) > width,
      )
      .map(({ text }) => `“${text}” leaves the frame`),
    ...texts
      .filter(({ y, size }) => y - size < 0 || y > height)
      .map(({ text }) => `“${text}” is above or below the frame`),
  ]
}

/** Where arrows of one gap cross: their ends stand in another order on the left than on the right. */
function crossings({ arrows }: ChainLayout, column: 'action' | 'core'): number {
  const ends = arrows
    .filter(({ arrow }) => arrow.from.column === column)
    .map(({ d }) => /^M\S+ (\S+)C.* (\S+)$/.exec(d)?.slice(1).map(Number) ?? [])
  return ends.reduce(
    (sum, [start = 0, end = 0], index) =>
      sum + ends.slice(index + 1).filter(([from = 0, to = 0]) => (start - from) * (end - to) < 0).length,
    0,
  )
}

const named = (prefix: string, count: number, name = 'A name of several words') =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, name: `${name} ${index}` }))

describe('the picture of the chain', () => {
  const specs = fc
    .record({
      actions: fc.nat(16),
      objectives: fc.nat(8),
      name: fc.oneof(
        fc.constant(''),
        fc.constant('W'.repeat(290)),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constant('Mathematics coaches in every school'),
      ),
      joined: fc.array(fc.tuple(fc.nat(30), fc.nat(2)), { maxLength: 40 }),
    })
    .map(({ actions, objectives, name, joined }): ChainSpec => {
      const left = named('a', actions, name)
      const right = named('o', objectives, name)
      const pairs = joined.flatMap(([end, part]): [string, string][] => {
        const one = [...left, ...right][end]
        const core = CORE_PARTS[part] ?? 'teacher'
        if (!one) return []
        return [one.id.startsWith('a') ? [one.id, core] : [core, one.id]]
      })
      const arrows = pairs.filter(
        ([from, to], index) => pairs.findIndex((each) => idOfArrow(...each) === idOfArrow(from, to)) === index,
      )
      return { actions: left, objectives: right, arrows }
    })

  test('W8 nothing lies over anything else or leaves the frame, and every place is a number', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(...WIDTHS), (spec, width) => {
        expect(faults(layout(spec, screen(width)))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  test('W8 a part at which many arrows meet is high enough for all of them', () => {
    const actions = named('a', 40, '')
    const picture = layout(
      { actions, arrows: actions.map(({ id }): [string, string] => [id, 'student']), written: [] },
      screen(1152),
    )
    expect(picture.arrows).toHaveLength(40)
    expect(faults(picture)).toEqual([])
  })

  test('W8 the gap between the columns stays wide enough for arrows', () => {
    for (const width of WIDTHS) {
      const { nodes } = layout({ actions: named('a', 1), objectives: named('o', 1) }, screen(width))
      const [action, core] = [nodes[0], nodes[1]]
      expect((core?.x ?? 0) - (action?.x ?? 0) - (action?.width ?? 0), String(width)).toBeGreaterThan(64)
    }
  })

  test('W7 the same chain is the same picture, in whatever order its arrows were drawn', () => {
    const base = { actions: named('a', 4), objectives: named('o', 3) }
    const arrows: [string, string][] = [
      ['a0', 'content'],
      ['a1', 'teacher'],
      ['a2', 'student'],
      ['a2', 'teacher'],
      ['teacher', 'o2'],
      ['content', 'o0'],
      ['student', 'o1'],
    ]
    const picture = layout({ ...base, arrows }, screen(960))
    expect(layout({ ...base, arrows: arrows.toReversed() }, screen(960))).toEqual(picture)
    expect([crossings(picture, 'action'), crossings(picture, 'core')]).toEqual([0, 0])
    expect(picture.nodes.filter(({ node }) => node.column === 'objective').map(({ node }) => node.id)).toEqual([
      'o0',
      'o1',
      'o2',
    ])
    expect(picture.nodes[3]?.node.id).toBe('a3')
  })

  test('W7 nothing crosses in the picture of the sample', () => {
    const { chain, breaks } = chainIn(buildSample(bundledContent))
    const picture = layoutChain(chain, breaks, screen(880))
    expect([crossings(picture, 'action'), crossings(picture, 'core')]).toEqual([0, 0])
    expect(picture.arrows).toHaveLength(chain.arrows.length)
  })

  test('W9 of many actions those that something joins are drawn, and the others are counted', () => {
    const actions = named('a', 300).map((action, index) =>
      index % 100 === 50 ? { ...action, objective: 'o0' } : action,
    )
    const spec: ChainSpec = {
      actions,
      objectives: named('o', 2),
      arrows: [
        ...Array.from({ length: 20 }, (_, index): [string, string] => [`a${index * 3}`, 'teacher']),
        ['teacher', 'o0'],
      ],
    }
    const { nodes, folded, marks } = layout(spec, screen(960))
    const drawn = nodes.filter(({ node }) => node.column === 'action').map(({ node }) => node.id)
    expect(drawn).toHaveLength(23)
    expect(drawn).toEqual(expect.arrayContaining(['a50', 'a150', 'a250']))
    expect(folded.action).toHaveLength(277)
    expect(marks).toContainEqual(expect.objectContaining({ text: 'and 277 more that lead nowhere' }))
    expect(folded.objective).toEqual([])
  })

  test('W9 in a document the picture is never higher than a page', () => {
    const spec: ChainSpec = {
      actions: named('a', 60, 'many words '.repeat(20)),
      objectives: named('o', 20, 'many words '.repeat(20)),
      arrows: named('a', 60).flatMap(({ id }) => CORE_PARTS.map((part): [string, string] => [id, part])),
    }
    const { height, width, nodes, marks } = layout(spec, CHAIN_DOCUMENT_FRAME)
    expect(nodes).toHaveLength(19)
    // A page of Letter gives 6.5 by about 8.5 inches to a picture with its caption.
    expect(height / width).toBeLessThan(8.5 / 6.5)
    expect(marks).toContainEqual(expect.objectContaining({ text: 'and 52 more' }))
  })

  test('W3 W6 what is not said is dashed, what stops is frayed and says so, and no pole lends its hue', () => {
    const { marks } = layout(
      { actions: named('a', 1), objectives: named('o', 1), arrows: [['a0', 'teacher']] },
      screen(960),
    )
    const dashed = marks.filter((mark) => 'dash' in mark && mark.dash !== undefined)
    // The arrow, and the ends at the part and at the objective.
    expect(dashed.map(({ kind }) => kind)).toEqual(['path', 'line', 'line'])
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts).toEqual(expect.arrayContaining(['Leads to no objective', 'Nothing leads here']))
    expect(JSON.stringify(marks)).not.toMatch(/"(fill|stroke)":"[ab]"/)
  })

  test('W8 a long name is cut in the picture and read out whole', () => {
    const name = 'Every word of a very long name '.repeat(9).trim()
    const { nodes, marks } = layout({ actions: [{ id: 'a', name }] }, screen(960))
    expect(nodes[0]?.text).toContain(name)
    expect(
      marks.flatMap((mark) =>
        mark.kind === 'text' && mark.weight === 600 && mark.face === 'serif' ? [mark.text] : [],
      ),
    ).toHaveLength(3)
  })
})
