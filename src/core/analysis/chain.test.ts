import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainSpec, chainIn, idOfArrow, planWithChain } from '../../../tests/support/chains'
import { run } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { comparePlans } from '../history/compare'
import { differenceSentence } from '../history/difference-clauses'
import { type CorePart, chainOf, planSchema, restingArrows } from '../plan'
import { buildSample } from '../sample'
import { chainBreaks, objectivesReached } from './chain'
import { arrowWords, breakWords, chainLead, chainProgress, nodeWords } from './chain-words'

const whole: ChainSpec = {
  actions: [{ id: 'coaches', name: 'Coaches', objective: 'ready' }],
  objectives: [{ id: 'ready', name: 'Ready' }],
  arrows: [
    ['coaches', 'teacher'],
    ['teacher', 'ready'],
  ],
}

const told = (spec: ChainSpec) => chainIn(planWithChain(spec)).breaks.map(breakWords)

describe('the record of the chain', () => {
  test('W1 an action is an initiative that goes on or is undecided; what stops or pauses keeps its arrows', () => {
    const stopped = run(planWithChain(whole), 'field.set', { path: 'initiatives/coaches/disposition', value: 'stop' })
    expect(chainOf(stopped).nodes.action).toEqual([])
    expect(chainOf(stopped).arrows.map(({ id }) => id)).toEqual(['objective.ready.teacher'])
    expect(restingArrows(stopped)).toBe(1)
    const again = run(stopped, 'field.set', { path: 'initiatives/coaches/disposition', value: 'change' })
    expect(chainOf(again).arrows).toHaveLength(2)
    expect(restingArrows(again)).toBe(0)
  })

  test('W2 an arrow joins only what the plan has, and only once', () => {
    const plan = planWithChain(whole)
    const add = (id: string) => () => run(plan, 'item.add', { list: 'arrows', id })
    expect(add('action.coaches.student')).not.toThrow()
    for (const id of [
      'action.none.teacher',
      'objective.coaches.teacher',
      'action.coaches.ready',
      'coaches',
      'core.ready.teacher',
    ]) {
      expect(add(id), id).toThrow('What this arrow is to join is not in the plan. Nothing was added.')
    }
    expect(add('action.coaches.teacher')).toThrow('already')
  })

  test('W2 an id with dots in it, or that is the name of a part, joins the right things', () => {
    const plan = planWithChain({
      actions: [{ id: 'a.teacher.b' }],
      objectives: [{ id: 'o.1' }],
      arrows: [['a.teacher.b', 'student']],
    })
    const named = run(run(plan, 'item.add', { list: 'initiatives', id: 'teacher' }), 'item.add', {
      list: 'arrows',
      id: 'action.teacher.content',
    })
    expect(chainOf(named).arrows.map(({ from, to }) => [from.path, to.id])).toEqual([
      ['initiatives/a.teacher.b', 'student'],
      ['initiatives/teacher', 'content'],
    ])
  })

  test('W2 what joined something that was removed is shown nowhere, and comes back with it', () => {
    const plan = planWithChain(whole)
    const removed = run(plan, 'item.remove', { list: 'purpose/objectives', id: 'ready' })
    expect(planSchema.parse(removed).arrows.order).toHaveLength(2)
    expect(chainOf(removed).arrows.map(({ id }) => id)).toEqual(['action.coaches.teacher'])
    const back = run(removed, 'item.add', { list: 'purpose/objectives', id: 'ready' })
    expect(chainOf(back).arrows).toHaveLength(2)
  })

  test('W2 undo, comparison and find name an arrow by its ends', () => {
    const before = planWithChain({ ...whole, arrows: [] })
    const add = { type: 'item.add', args: { list: 'arrows', id: 'action.coaches.teacher' } }
    const { label, plan } = runCommand(before, add, bundledContent)
    expect(label).toBe('add arrow from Coaches to teachers')
    const set = {
      type: 'field.set',
      args: { path: 'arrows/action.coaches.teacher/assumption', value: 'They have time' },
    }
    expect(runCommand(plan, set, bundledContent).label).toBe('assumption, arrow from Coaches to teachers')
    const [section] = comparePlans(before, plan, bundledContent).sections
    expect(differenceSentence(section?.differences ?? [], bundledContent)).toBe('Arrow “Coaches to teachers” added.')
  })

  test('W2 a plan from before there were arrows has none', () => {
    const { arrows: _arrows, ...older } = planWithChain(whole)
    expect(planSchema.parse(older).arrows).toEqual({ byId: {}, order: [] })
  })
})

describe('ways and breaks', () => {
  test('W4 a way leads through the core and nowhere else', () => {
    const { chain } = chainIn(
      planWithChain({
        actions: [{ id: 'one' }, { id: 'two' }],
        objectives: [{ id: 'near' }, { id: 'far' }],
        arrows: [
          ['one', 'teacher'],
          ['two', 'student'],
          ['teacher', 'near'],
          ['student', 'far'],
        ],
      }),
    )
    const reached = (id: string) => [...objectivesReached(chain, { path: `initiatives/${id}` })]
    expect(reached('one')).toEqual(['purpose/objectives/near'])
    expect(reached('two')).toEqual(['purpose/objectives/far'])
  })

  test('W5 a chain that is whole has no break, and one that is not begun has none either', () => {
    expect(told(whole)).toEqual([])
    expect(told({ ...whole, arrows: [] })).toEqual([])
    expect(told({})).toEqual([])
  })

  const broken: [string, ChainSpec, string[]][] = [
    [
      'an objective that nothing leads to',
      { ...whole, objectives: [{ id: 'ready' }, { id: 'gap', name: 'A smaller gap' }] },
      ['Nothing leads to “A smaller gap”.'],
    ],
    [
      'a part that leads somewhere and is reached from nowhere',
      { ...whole, arrows: [...(whole.arrows ?? []), ['content', 'ready']] },
      ['No action reaches what changes in the content.'],
    ],
    [
      'a part that is reached and leads nowhere',
      { ...whole, arrows: [...(whole.arrows ?? []), ['coaches', 'student']] },
      ['What changes for students leads to no objective.'],
    ],
    [
      'a part of which nothing is written',
      { ...whole, written: ['student', 'content'] },
      ['The chain runs through teachers, but what changes for teachers is not decided.'],
    ],
    [
      'a promise from which no arrow begins',
      { ...whole, actions: [...(whole.actions ?? []), { id: 'p', name: 'Platform', objective: 'ready' }] },
      ['“Platform” serves “Ready”, but nothing says what it changes for teachers, students or content.'],
    ],
    [
      'a promise whose way leads elsewhere',
      {
        actions: [{ id: 'c', name: 'Coaches', objective: 'gap' }, { id: 'u' }],
        objectives: [{ id: 'ready' }, { id: 'gap', name: 'Gap' }],
        arrows: [
          ['c', 'teacher'],
          ['teacher', 'ready'],
          ['u', 'content'],
          ['content', 'gap'],
        ],
      },
      ['“Coaches” serves “Gap”, but what it changes does not lead there.'],
    ],
    [
      'an action that leads nowhere and promises nothing',
      { ...whole, actions: [...(whole.actions ?? []), { id: 'r', name: 'Robotics' }] },
      ['“Robotics” leads nowhere: nothing says what it changes for teachers, students or content.'],
    ],
  ]

  test.each(broken)('W5 the chain breaks at %s', (_name, spec, words) => {
    expect(told(spec)).toEqual(words)
  })

  test('W5 a promise to an objective that was removed is no promise', () => {
    const plan = planWithChain({
      actions: [{ id: 'a', name: 'A', objective: 'gone' }, { id: 'b' }],
      objectives: [{ id: 'gone' }, { id: 'stays' }],
      arrows: [
        ['b', 'teacher'],
        ['teacher', 'stays'],
      ],
    })
    const removed = run(plan, 'item.remove', { list: 'purpose/objectives', id: 'gone' })
    expect(chainIn(removed).breaks.map(({ kind }) => kind)).toEqual(['leadsNowhere'])
  })

  test('W7 ways and breaks do not depend on the order in which arrows were drawn', () => {
    const ends = fc.constantFrom<[string, string]>(
      ...['a', 'b', 'c'].flatMap((id) =>
        (['teacher', 'student', 'content'] as CorePart[]).map((part): [string, string] => [id, part]),
      ),
      ...['x', 'y'].flatMap((id) =>
        (['teacher', 'student', 'content'] as CorePart[]).map((part): [string, string] => [part, id]),
      ),
    )
    const drawn = fc.uniqueArray(ends, { selector: ([from, to]) => idOfArrow(from, to), maxLength: 15 })
    const base = {
      actions: [{ id: 'a', objective: 'x' }, { id: 'b' }, { id: 'c', objective: 'y' }],
      objectives: [{ id: 'x' }, { id: 'y' }],
    }
    fc.assert(
      fc.property(drawn, fc.func(fc.integer()), (arrows, key) => {
        const shuffled = [...arrows].sort((one, other) => key(one.join()) - key(other.join()))
        expect(chainIn(planWithChain({ ...base, arrows: shuffled }))).toEqual(
          chainIn(planWithChain({ ...base, arrows })),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the chain in words', () => {
  test('W6 one sentence tells where it stands', () => {
    const lead = (spec: ChainSpec) => {
      const { chain, breaks } = chainIn(planWithChain(spec))
      return [chainLead(chain, breaks), chainProgress(chain, breaks)]
    }
    expect(lead({})).toEqual([
      'What you do leads through the classroom to what you want. Begin with one action.',
      'not drawn',
    ])
    expect(lead({ ...whole, arrows: [] })[0]).toMatch(/^Nothing is joined yet\./)
    expect(lead(whole)).toEqual([
      'Every action leads through the classroom to an objective. Two arrows do not say what they take for granted.',
      'no break',
    ])
    expect(lead({ ...whole, actions: [...(whole.actions ?? []), { id: 'r' }] })[1]).toBe('1 break')
  })

  test('W3 W10 an arrow and a thing are read out with what they join', () => {
    const { chain, breaks } = chainIn(planWithChain(whole))
    expect(chain.arrows.map(arrowWords)).toEqual([
      '“Coaches” leads to teachers. Assumption not said.',
      'Teachers lead to “Ready”. Assumption not said.',
    ])
    const [teacher] = chain.nodes.core
    expect(teacher && nodeWords(teacher, chain, breaks)).toBe(
      'Teachers. What changes: teacher. Reached from “Coaches”. Leads to “Ready”.',
    )
  })

  test('W5 the sample shows a whole chain with one honest break, and one arrow without an assumption', () => {
    const plan = buildSample(bundledContent)
    const chain = chainOf(plan)
    expect(chain.arrows).toHaveLength(plan.arrows.order.length)
    expect(chainBreaks(chain, plan).map(({ kind, node }) => [kind, node.name])).toEqual([
      ['brokenPromise', 'Practice platform'],
    ])
    expect(chain.arrows.filter(({ assumption }) => assumption === '')).toHaveLength(1)
  })
})
