import type { Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { shorten } from '../text'
import type { ReportDoc } from './blocks'
import { createContext, type ReportOptions, readField } from './context'
import { numberBlocks } from './headings'
import { documentOf } from './kinds'
import { withoutDashes } from './names'
import { numberSources } from './references'
import { formatDay } from './values'
import { LANGUAGES, speak, WORDS } from './words'

const LONGEST_IN_FOOTER = 60

function statusWords({ document }: Plan): string {
  if (document.status !== 'adopted') return WORDS.status[document.status]
  return document.adoptedOn === null ? WORDS.adoptedUndated : WORDS.adopted(formatDay(document.adoptedOn))
}

/** "Bristol City · A plan · For decision · November 22, 2026 · Fictional"; a title that begins with the district's name says it once. */
function footerWords(plan: Plan, district: string, title: string, status: string, date: string): string {
  const names = title.startsWith(district)
    ? [shorten(title, LONGEST_IN_FOOTER)]
    : [shorten(district, LONGEST_IN_FOOTER), shorten(title, LONGEST_IN_FOOTER)]
  return [...names, status, date, ...(plan.sample ? [WORDS.fictional] : [])].filter((part) => part !== '').join(' · ')
}

/**
 * The whole document as plain data: the same for Word, the preview, the web page and the text file.
 * The same plan, content and options give the same document.
 */
export function buildReport(plan: Plan, content: Content, options: ReportOptions): ReportDoc {
  const language = LANGUAGES.find(({ tag }) => tag === plan.houseStyle.language) ?? LANGUAGES[0]
  const words = options.words ?? language?.words ?? WORDS
  return speak(words, () => build(plan, content, options, language?.tag ?? plan.houseStyle.language))
}

function build(plan: Plan, content: Content, options: ReportOptions, language: string): ReportDoc {
  const context = createContext(plan, content, options)
  const status = statusWords(plan)
  const day = formatDay(options.today)
  // Beside the day of the adoption, the day of the document says what it is the day of.
  const date = context.adopted ? WORDS.printed(day) : day
  const district = readField(context, 'profile/districtName')
  const { title, subtitle, blocks } = documentOf(context, options, { status, date })
  return {
    kind: options.kind,
    title,
    subtitle,
    district,
    language,
    words: { ...WORDS.writer },
    pageSize: options.pageSize ?? plan.houseStyle.paper,
    status,
    date,
    footer: footerWords(plan, district, title, status, date),
    sample: plan.sample,
    blocks: numberSources(numberBlocks(context.names === 'none' ? withoutDashes(blocks) : blocks)),
    leftOut: context.leftOut,
  }
}
