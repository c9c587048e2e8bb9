import { sourceById } from '../../content/lookup'
import { ours } from '../../content/marks'
import type { TensionContent } from '../../content/schema'
import type { Round } from '../../plan'
import { itemsOf } from '../../plan/paths'
import { roundName, spacedCode, whoSees } from '../../rounds'
import { upperFirst } from '../../text'
import type { Block, Passage, TableRow } from '../blocks'
import { inline, type ReportContext, readField } from '../context'
import { plainHeading } from '../headings'
import { table } from '../parts'
import { quiet, strong, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'
import type { KindOfDocument, Standing } from './kind'

const words = WORDS.form

const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** As large in every face, with room for a cross; the sign for a box is tiny in some. */
const BOX = '[\u00a0\u00a0\u00a0]'
/** Lines to write on, for a reason. */
const ROOM = 2

const cell = (content: string): Passage => ({ paragraphs: [[text(content)]] })

function boxes(label: string): TableRow {
  return { cells: [{ paragraphs: [[strong(label)]] }, ...POINTS.map(() => cell(BOX))] }
}

function why(): TableRow {
  const levels = [words.levels.low, words.levels.medium, words.levels.high].map((level) => `${BOX} ${level}`)
  return {
    cells: [
      { paragraphs: [[strong(words.why)], [quiet(`${words.sure} ${levels.join('   ')}`)]] },
      ...POINTS.map(() => cell('')),
    ],
    room: ROOM,
  }
}

function question(form: string, { id, number, question: asked, poles }: TensionContent): Block[] {
  const columns = POINTS.map((point) => ({
    header: String(point),
    width: 6,
    ...(point === 5 ? {} : { pole: point < 5 ? ('a' as const) : ('b' as const) }),
  }))
  return [
    plainHeading(2, `${number}. ${asked.text}`, `${form}-${id}`),
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        text(words.end(1)),
        { kind: 'text', text: poles.a.name, strong: true, pole: 'a' },
        text(words.between),
        text(words.end(9)),
        { kind: 'text', text: poles.b.name, strong: true, pole: 'b' },
      ],
      keepWithNext: true,
    },
    {
      ...table(
        '',
        [{ header: words.cross, width: 30 }, ...columns],
        [boxes(words.today), boxes(words.shouldBe), boxes(words.range), why()],
        { numbered: false },
      ),
      dense: true,
    },
  ]
}

/** Where the questions are from, told at the end of each form: it goes its own way. */
function sources({ content }: ReportContext, asked: readonly TensionContent[]): Block {
  const ids = [...new Set(asked.flatMap((tension) => tension.question.sources))].filter((id) => id !== ours)
  const names = ids.map((id) => sourceById(content, id).short)
  return { kind: 'paragraph', role: 'quiet', runs: [text(words.sources(names.join('; ')))] }
}

interface Person {
  name: string
  code: string | null
}

/** One form for each person of the list where the round shows names, else one for each code. */
function peopleOf({ plan }: ReportContext, { showing }: Round, codes: readonly string[]): Person[] {
  if (showing !== 'names') return codes.map((code) => ({ name: '', code }))
  const nobody = requiredSpec('people/*/name').empty
  return itemsOf(plan.people).map(({ name }) => ({ name: name.trim() || nobody, code: null }))
}

/**
 * Forms of paper for an open round, one or two pages a person, each with the sentence of who sees what.
 * @param codes one for each form, where the round shows no names.
 * @throws RangeError where the plan has no such round.
 */
export function form(
  context: ReportContext,
  { round: id, codes }: { round: string; codes: readonly string[] },
  { date }: Standing,
): KindOfDocument {
  const { plan, content } = context
  const round = plan.rounds.byId[id]
  if (!round) throw new RangeError(`no round ${id}`)
  const asked = content.tensions.filter((tension) => round.tensions.includes(tension.id))
  const title = `${WORDS.kinds.form}: ${roundName(plan, id)}`
  const forms = peopleOf(context, round, codes)
  return {
    title,
    subtitle: readField(context, 'purpose/innovation'),
    blocks: forms.flatMap(({ name, code }, place): Block[] => {
      const form = `form-${place + 1}`
      return [
        ...(place === 0 ? [] : [{ kind: 'pageBreak', orientation: 'portrait' } as const]),
        {
          kind: 'paragraph',
          role: 'eyebrow',
          runs: [inline(context, 'profile/districtName'), text(` · ${upperFirst(roundName(plan, id))} · ${date}`)],
        },
        plainHeading(1, code === null ? name : words.formOf(place + 1, forms.length), form),
        { kind: 'paragraph', role: 'body', runs: [strong(whoSees(round.showing)), text(` ${words.how}`)] },
        ...(code === null
          ? []
          : [
              {
                kind: 'paragraph',
                role: 'body',
                runs: [text(words.code), strong(spacedCode(code)), text(words.codeFor)],
              } as const,
            ]),
        ...asked.flatMap((tension) => question(form, tension)),
        sources(context, asked),
      ]
    }),
  }
}
