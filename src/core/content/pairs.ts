import { linkQuestions } from './links'
import type { CoherenceCheck, Combination, Content, PositionQuestion, TensionPair } from './schema'

const combinationSides = [
  ['aa', 'a', 'a'],
  ['ab', 'a', 'b'],
  ['ba', 'b', 'a'],
  ['bb', 'b', 'b'],
] as const

/** One meeting of two sides. */
export interface PlacedCombination {
  /** The first tension of the pair with its side, then the second. */
  sides: { kind: 'side'; tension: string; side: 'a' | 'b' }[]
  combination: Combination
}

/** Each pair in its four combinations, in the content's order. */
export function combinationsOf(pairs: readonly TensionPair[]): PlacedCombination[] {
  return pairs.flatMap(({ tensions: [first, second], combinations }) =>
    combinationSides.map(([key, firstSide, secondSide]) => ({
      sides: [
        { kind: 'side', tension: first, side: firstSide },
        { kind: 'side', tension: second, side: secondSide },
      ],
      combination: combinations[key],
    })),
  )
}

/** The questions of the pairs, each with both sides as its conditions. */
export function pairQuestions(content: Content): PositionQuestion[] {
  return combinationsOf(content.pairs).flatMap(({ sides, combination }) => {
    if (combination.kind === 'none') return []
    const { kind: _kind, ...asked } = combination
    return [{ ...asked, when: { all: sides } }]
  })
}

const questionsOf = new WeakMap<Content, readonly CoherenceCheck[]>()

/** Every question that a plan can raise: the checks, then the pairs in the order of the tensions, then the links. */
export function coherenceQuestions(content: Content): readonly CoherenceCheck[] {
  const known = questionsOf.get(content)
  if (known) return known
  const questions = [...content.checks, ...pairQuestions(content), ...linkQuestions(content)]
  questionsOf.set(content, questions)
  return questions
}

/** Where the pairs are not every two tensions once, in the order of the tensions; one line each. */
export function pairProblems({ pairs, tensions }: Content): string[] {
  const named = pairs.map((pair) => pair.tensions.join(' and '))
  const expected = tensions.flatMap((first, index) =>
    tensions.slice(index + 1).map((second) => `${first.id} and ${second.id}`),
  )
  const problems = [
    ...expected.filter((pair) => !named.includes(pair)).map((pair) => `${pair} is missing`),
    ...named.filter((pair) => !expected.includes(pair)).map((pair) => `${pair} is not two tensions in their order`),
    ...named.filter((pair, index) => named.indexOf(pair) !== index).map((pair) => `${pair} stands more than once`),
  ]
  if (problems.length === 0 && named.join() !== expected.join()) problems.push('the order is not that of the tensions')
  return problems.map((problem) => `coherence/pairs.json: ${problem}`)
}
