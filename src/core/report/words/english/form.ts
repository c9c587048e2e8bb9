/** The form of paper on which somebody answers a round. */
export const form = {
  formOf: (place: number, count: number) => `Form ${place} of ${count}`,
  how: 'Cross one box a row, and leave empty what you do not want to answer: it counts as not answered, never as the middle. For what you could live with, cross the lowest and the highest.',
  code: 'The code of this form: ',
  codeFor:
    '. If you want it seen how you moved in a later round, write it down for yourself; nobody can tell from it who you are.',
  end: (point: number) => `${point} is `,
  between: ', ',
  cross: 'Cross one box a row',
  today: 'Where we are today',
  shouldBe: 'Where we should be',
  range: 'Could live with (two boxes)',
  why: 'Why',
  sure: 'How sure:',
  levels: { low: 'low', medium: 'medium', high: 'high' },
  sources: (names: string) => `The questions are from: ${names}.`,
}
