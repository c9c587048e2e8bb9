import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../../tests/support/plans'
import { reportOf } from '../../../../tests/support/reports'
import { raising } from '../../../../tests/support/rule-plans'
import { bundledContent as content } from '../../content'
import { linkQuestions } from '../../content/links'
import { pairQuestions } from '../../content/pairs'
import { cellId, gridColumns, type Plan } from '../../plan'

const [question] = pairQuestions(content)
if (!question) throw new Error('the content has a question')
const answerPath = `promptResponses/${question.id}`

const set = (plan: Plan, path: string, value: unknown) => run(plan, 'field.set', { path, value })

const raised = question.when.all.reduce(
  (plan, condition) =>
    condition.kind === 'side'
      ? set(plan, `tensions/${condition.tension}/shouldBe`, condition.side === 'a' ? 2 : 8)
      : plan,
  freshPlan(),
)

/** The whole document, captions and headings too. */
const texts = (plan: Plan) => JSON.stringify(reportOf(plan))

describe('questions in the document', () => {
  it.each([
    ['changed', 'We changed'],
    ['accepted', 'We accept'],
    ['aside', 'Set aside'],
  ])('K17 an answer of the kind %s is called so', (kind, label) => {
    const plan = set(set(raised, `${answerPath}/kind`, kind), `${answerPath}/text`, 'Fridays are kept free.')
    expect(texts(plan)).toContain(label)
    expect(texts(plan)).toContain('Fridays are kept free.')
  })

  it('K17 one that is set aside names its day, and says when it is open again', () => {
    const aside = (day: string) => set(set(raised, `${answerPath}/kind`, 'aside'), `${answerPath}/until`, day)
    expect(texts(aside('2198-01-22'))).toContain('Until January 22, 2198.')
    expect(texts(aside('1998-01-22'))).toContain('Until January 22, 1998, and open again.')
  })

  it('K17 one that is closed says that it is no longer raised', () => {
    const answered = set(raised, `${answerPath}/text`, 'Fridays are kept free.')
    const [first] = question.when.all
    const gone = first?.kind === 'side' ? set(answered, `tensions/${first.tension}/shouldBe`, 5) : answered
    expect(texts(gone)).toContain('No longer raised: ')
    expect(texts(gone)).toContain('Fridays are kept free.')
    expect(texts(raised)).not.toContain('No longer raised: ')
  })

  it('K17 one that is not asked stands apart with its reason, and why it would be asked is not told', () => {
    const off = run(raised, 'item.add', { list: 'switchedOff', id: question.id, values: { reason: 'Settled in May.' } })
    expect(texts(off)).toContain('Questions that we chose not to ask')
    expect(texts(off)).toContain('Settled in May.')
    expect(texts(raised)).toContain(question.why.text)
    expect(texts(off)).not.toContain(question.why.text)
  })
})

describe('links in the document', () => {
  const [link] = linkQuestions(content).filter(
    (candidate) => candidate.link.find.list === 'initiatives' && candidate.link.find.tells.includes('costPerYear'),
  )
  if (!link) throw new Error('the content asks for money')
  const many = Array.from({ length: 9 }, (_, index) => `Initiative ${index + 1}`).reduce(
    (plan, name) =>
      run(plan, 'item.add', {
        list: 'initiatives',
        id: name.replace(' ', ''),
        values: { name, disposition: 'keep', costPerYear: 1000 },
      }),
    raising(link),
  )

  it('K17 K18 names the first six of what raised it, how many more there are, and what they come to', () => {
    expect(texts(many)).toContain('Links that are missing')
    const runs = [...texts(many).matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words)
    const more = runs.indexOf('; and 4 more')
    expect(runs.slice(more - 2, more)).toEqual(['Initiative 5', ' (cost per year: $1,000)'])
    expect(texts(many)).toMatch(/Together: cost once \$1, cost per year \$9,000\./)
  })

  it('K17 one that is closed keeps its answer, and names nothing any more', () => {
    const answered = set(many, `promptResponses/${link.id}/text`, 'It goes on for a year.')
    const gone = many.initiatives.order.reduce(
      (plan, id) => set(plan, `initiatives/${id}/disposition`, 'stop'),
      answered,
    )
    expect(texts(gone)).toContain('No longer raised: ')
    expect(texts(gone)).toContain('It goes on for a year.')
    expect(texts(gone)).not.toContain('Together: ')
  })

  it('K17 without a missing link there is no heading for them', () => {
    expect(texts(raised)).not.toContain('Links that are missing')
  })
})

describe('the grid in the document', () => {
  const cell = cellId({ id: content.tensions[0]?.id ?? '' }, gridColumns(content)[1] ?? { id: '' })
  const strained = set(freshPlan(), `fits/${cell}/standing`, 'strains')

  it('K17 a cell that strains is a row under the elements, with the words for an action that is missing', () => {
    expect(texts(strained)).toContain('Where decisions strain the organization')
    expect(texts(strained)).toContain('No action yet')
    expect(texts(set(strained, `fits/${cell}/action`, 'Meet them in May'))).toContain('Meet them in May')
  })

  it('K17 what reinforces asks for no action, and stands in the grid alone', () => {
    const plan = set(set(freshPlan(), `fits/${cell}/standing`, 'reinforces'), `fits/${cell}/note`, 'Same tasks')
    expect(texts(plan)).toContain('no decision strains the organization')
    expect(texts(plan)).not.toContain('No action yet')
    expect(texts(plan)).toContain('Same tasks')
  })

  it('K17 while nothing is said there is no grid, and the draft says that nothing is considered', () => {
    expect(texts(freshPlan())).toContain('Nothing considered yet')
    expect(texts(freshPlan())).not.toContain('What the decisions ask of the organization')
  })
})
