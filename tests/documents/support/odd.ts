import { LINE_LIMIT, type Plan } from '../../../src/core/plan'
import { filledPlan, set } from './plans'

/** Texts that people and other programs paste, and what of each a reader must find. */
export const ODD: readonly { text: string; visible: string }[] = [
  { text: 'مدارس المدينة تقرر 2027', visible: 'مدارس المدينة' },
  { text: 'בתי הספר של העיר', visible: 'בתי הספר' },
  { text: '学区战略：从试点到推广', visible: '学区战略' },
  { text: '한국어 학교와 日本語の学校', visible: '日本語の学校' },
  { text: 'Families 👩🏽‍🏫 and schools 🏫', visible: '👩🏽‍🏫' },
  { text: 'Cafe\u0301 and a\u0323\u0307 and Z\u0336a\u0336', visible: 'Cafe\u0301' },
  { text: 'bell\u0007 null\u0000 escape\u001b[31m end', visible: 'bell null escape[31m end' },
  { text: 'half \ud83d of a pair, other \udc00 half', visible: 'half \ufffd of a pair, other \ufffd half' },
  { text: 'no\ufffecharacters\uffff here', visible: 'nocharacters here' },
  { text: '</w:t></w:r><w:br/> & &amp; <script>alert(1)</script>', visible: '<script>alert(1)</script>' },
  { text: '| pipe `code` *star* _under_ # hash [link](javascript:alert(1))', visible: '# hash' },
  { text: '=HYPERLINK("http://example.org") {{name}} <% name %>', visible: '{{name}} <% name %>' },
  { text: 'W'.repeat(300), visible: 'W'.repeat(300) },
  { text: 'tab\there, no\u00a0break, zero\u200bwidth', visible: 'zero\u200bwidth' },
  { text: 'line\u2028separator and next\u0085line', visible: 'separator and next' },
  { text: 'two\r\n\r\n\r\nparagraphs', visible: 'paragraphs' },
  { text: 'Families say مدرسة (2027), schools say בית ספר.', visible: 'say مدرسة (2027), schools' },
  { text: '- مدرسة واحدة\n- مدارس كثيرة', visible: 'مدارس كثيرة' },
  { text: '1. 学校\n2. 校长\n   - 教师', visible: '教师' },
  { text: 'See point 1. and\n- this', visible: 'See point 1. and' },
]

/** As long as a line may be. */
export const LONG_NAME = `District ${'of many words '.repeat(30)}`.slice(0, LINE_LIMIT - 1).concat('!')

/** The first and the last day that a plan can hold, and one beyond every table. */
const ODD_VALUES: Record<string, unknown> = {
  'profile/districtName': LONG_NAME,
  'ask/decideBy': '0001-01-01',
  'purpose/objectives/c1/date': '9999-12-31',
  'purpose/objectives/c1/milestones/c1/date': '0099-02-28',
  'initiatives/c1/costOnce': Number.MAX_SAFE_INTEGER,
  'initiatives/c1/costPerYear': 0.005,
}

/** Every text field holds one of the odd texts in turn; the district's name is as long as a line may be. */
export function oddPlan(): Plan {
  const plan = filledPlan((_path, _spec, number) => ODD[number % ODD.length]?.text ?? '')
  return Object.entries(ODD_VALUES).reduce((before, [path, value]) => set(before, path, value), plan)
}
