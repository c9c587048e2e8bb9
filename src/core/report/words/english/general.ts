import { formatDay } from '../../../text'
import type { FieldWords } from '../../languages'

export const general = {
  /** Names, empty words and choices by the path of the field or list; in English the catalogue of fields has them. */
  fields: {} as Readonly<Record<string, FieldWords>>,
  /** `YYYY-MM-DD` */
  day: (day: string) => formatDay(day),
  /** 120000 as "$120,000"; cents only where there are some. */
  money(amount: number): string {
    const cents = Number.isInteger(amount) ? 0 : 2
    return `$${amount.toLocaleString('en-US', { minimumFractionDigits: cents, maximumFractionDigits: cents })}`
  },
  number: (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }),
  fictional: 'Fictional',
  sampleLine: 'A sample: the district and everyone in it are fictional',
  contents: 'Contents',
  /** What the writers themselves say. */
  writer: {
    table: 'Table',
    figure: 'Figure',
    section: 'Section',
    appendix: 'Appendix',
    logo: 'Logo',
    templatePicture: 'Picture of the letterhead',
    page: 'Page',
    of: 'of',
  },

  kinds: {
    strategy: 'Strategy',
    memo: 'Board memo',
    record: 'Decision record',
    worksheet: 'Worksheet',
    form: 'Form',
    retreat: 'Retreat record',
  },
  status: { draft: 'Draft', forDecision: 'For decision' },
  adopted: (day: string) => `Adopted ${day}`,
  adoptedUndated: 'Adopted',
  printed: (day: string) => `printed ${day}`,

  range: (from: string, to: string) => `from ${from} to ${to}`,
  unanswered: 'not answered',
  andMore: (count: number) => `and ${count} more`,
  decisionStatus: { open: 'Open', leaning: 'Leaning', decided: 'Decided' },
} as const
