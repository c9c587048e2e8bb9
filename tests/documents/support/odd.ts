import type { Plan } from '../../../src/core/plan'
import { filledPlan } from './plans'

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
]

/** Every text field holds one of the odd texts in turn; the district's name is as long as a line may be. */
export function oddPlan(): Plan {
  return filledPlan((path, _spec, number) => {
    if (path === 'profile/districtName') return `District ${'of many words '.repeat(30)}`.slice(0, 299).concat('!')
    return ODD[number % ODD.length]?.text ?? ''
  })
}
