import { linkProblems, linkQuestions } from './links'
import { statementsOf } from './lookup'
import { ours } from './marks'
import { pairProblems, pairQuestions } from './pairs'
import type { CoherenceCheck, Content, Statement } from './schema'

const tensionCount = 7

interface Order {
  tensions: string[]
  elements: string[]
}

interface Cited {
  where: string
  sources: string[]
}

/** What does not fit together across files, one line each, beginning with the file; empty when all fits. */
export function referenceProblems(content: Content, order: Order): string[] {
  return [
    ...orderProblems(content, order),
    ...sourceProblems(content),
    ...duplicateProblems(content),
    ...idProblems(content),
    ...profileProblems(content),
    ...pilotsProblems(content),
    ...exampleProblems(content),
    ...pairProblems(content),
    ...linkProblems(content),
  ]
}

function orderProblems(content: Content, order: Order): string[] {
  const problems: string[] = []
  if (content.tensions.length !== tensionCount) {
    problems.push(`manifest.json: tensions: ${content.tensions.length} of ${tensionCount}`)
  }
  for (const [index, tension] of content.tensions.entries()) {
    const file = `tensions/${order.tensions[index]}.json`
    if (tension.id !== order.tensions[index]) problems.push(`${file}: id: is ${tension.id}`)
    if (tension.number !== index + 1) problems.push(`${file}: number: is not ${index + 1}`)
  }
  const elementIds = content.elements.map((element) => element.id)
  if (elementIds.join() !== order.elements.join()) {
    problems.push(`elements.json: elements: are not those of the manifest, in its order`)
  }
  return problems
}

function sourceProblems(content: Content): string[] {
  const known = new Set([ours, ...content.sources.map((source) => source.id)])
  return cited(content).flatMap(({ where, sources }) =>
    sources.filter((id) => !known.has(id)).map((id) => `${where}: sources: ${id} is not in sources.json`),
  )
}

/** Everything that carries sources, with the file and key in which it stands. */
function cited(content: Content): Cited[] {
  return [
    ...allStatements(content).map(({ file, statement }) => ({
      where: `${file}: ${statement.id}`,
      sources: statement.sources,
    })),
    ...content.tensions.flatMap((tension) => {
      const file = `tensions/${tension.id}.json`
      const { titleSources, question, points, poles, reported, parts } = tension
      return [
        { where: `${file}: title`, sources: titleSources },
        { where: `${file}: question`, sources: question.sources },
        { where: `${file}: points`, sources: points.sources },
        { where: `${file}: parts`, sources: parts.sources },
        { where: `${file}: poles.a`, sources: poles.a.sources },
        { where: `${file}: poles.b`, sources: poles.b.sources },
        { where: `${file}: reported.shares`, sources: reported.shares?.sources ?? [] },
      ]
    }),
    { where: 'agreement.json: words', sources: content.agreement.sources },
    ...content.quotations.map(({ id, sources }) => ({ where: `quotations.json: ${id}`, sources })),
    ...asked(content).map(({ file, question }) => ({ where: `${file}: ${question.id}`, sources: question.sources })),
  ]
}

/** Every statement of the content with the file in which it stands. */
export function allStatements(content: Content): { file: string; statement: Statement }[] {
  const { study, purpose, agreement } = content
  const inFile = (file: string) => (statement: Statement) => ({ file, statement })
  return [
    ...content.tensions.flatMap((tension) => statementsOf(tension).map(inFile(`tensions/${tension.id}.json`))),
    ...[...content.elements, ...content.frame]
      .flatMap(({ definition, diagnostic }) => [definition, diagnostic])
      .map(inFile('elements.json')),
    ...asked(content).map(({ file, question }) => ({ file, statement: question.why })),
    ...[...study.facts, ...study.limits, ...study.stance].map(inFile('study.json')),
    ...[study.noShare, study.unreported, study.likeProfile, study.boxplot, study.conflict].map(inFile('study.json')),
    ...[purpose.objectives, purpose.mapBackward, purpose.mappedBackward].map(inFile('purpose.json')),
    ...[agreement.limits, agreement.correct, ...Object.values(agreement.measures)].map(inFile('agreement.json')),
  ]
}

/** Every question that a plan can raise, with the file in which it stands. */
function asked(content: Content): { file: string; question: CoherenceCheck }[] {
  return [
    ...content.checks.map((question) => ({ file: 'coherence/checks.json', question })),
    ...pairQuestions(content).map((question) => ({ file: 'coherence/pairs.json', question })),
    ...linkQuestions(content).map((question) => ({ file: 'coherence/links.json', question })),
  ]
}

function duplicateProblems(content: Content): string[] {
  const ids = [
    ...content.tensions,
    ...content.elements,
    ...content.frame,
    ...content.sources,
    ...content.quotations,
    ...asked(content).map(({ question }) => question),
    ...allStatements(content).map(({ statement }) => statement),
  ].map(({ id }) => id)
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((id) => `${id}: this id stands more than once in the content`)
}

function idProblems(content: Content): string[] {
  const tensions = new Set(content.tensions.map(({ id }) => id))
  const elements = new Set([...content.elements, ...content.frame].map(({ id }) => id))
  const unknown = (where: string, ids: string[], known: Set<string>, kind: string) =>
    ids.filter((id) => !known.has(id)).map((id) => `${where}: ${id} is not ${kind}`)
  const frame = new Set(content.frame.map(({ id }) => id))
  const quotations = new Set(content.quotations.map(({ id }) => id))
  const { core, theory, theoryExample } = content.purpose
  const mapping = content.elementsByTension
  const mappedTo = 'elements.json: mapping.byTension'
  return [
    ...asked(content).flatMap(({ file, question }) => {
      const { when, quotes, elements: touched } = question
      const where = `${file}: ${question.id}`
      const sides = when.all.flatMap((condition) => (condition.kind === 'side' ? [condition.tension] : []))
      return [
        ...unknown(`${where}: when`, sides, tensions, 'a tension'),
        ...unknown(`${where}: quotes`, quotes, tensions, 'a tension'),
        ...unknown(`${where}: elements`, touched, elements, 'an element'),
      ]
    }),
    ...content.quotations.flatMap((quotation) =>
      unknown(`quotations.json: ${quotation.id}: tensions`, quotation.tensions, tensions, 'a tension'),
    ),
    ...unknown('purpose.json: core and theory', [core, theory], frame, 'a part of the frame'),
    ...unknown('purpose.json: theoryExample', [theoryExample], quotations, 'a quotation'),
    ...unknown('elements.json: grid', content.gridColumns, elements, 'an element'),
    ...unknown(mappedTo, Object.keys(mapping), tensions, 'a tension'),
    ...unknown(mappedTo, Object.values(mapping).flat(), elements, 'an element'),
    ...[...tensions].filter((id) => !(id in mapping)).map((id) => `${mappedTo}: ${id} is missing`),
  ]
}

function profileProblems(content: Content): string[] {
  return content.tensions.flatMap(({ id, reported }) => {
    const known = new Set(reported.statements.map((statement) => statement.id))
    return reported.profile
      .filter(({ statementId }) => !known.has(statementId))
      .map(({ statementId }) => `tensions/${id}.json: reported.profile: ${statementId} is not one of its statements`)
  })
}

function pilotsProblems({ tensions, pilots }: Content): string[] {
  const { tension: id, ...statements } = pilots
  const tension = tensions.find((candidate) => candidate.id === id)
  if (!tension) return [`pilots.json: tension: ${id} is not a tension`]
  const known = new Set(statementsOf(tension).map((statement) => statement.id))
  return Object.entries(statements)
    .filter(([, statement]) => !known.has(statement))
    .map(([key, statement]) => `pilots.json: ${key}: ${statement} is not one of the statements of ${id}`)
}

function exampleProblems({ examples }: Content): string[] {
  const places = examples.map(({ place }) => place)
  const repeated = new Set(places.filter((place, index) => places.indexOf(place) !== index))
  return [...repeated].map((place) => `examples.json: ${place} has more than one example`)
}
