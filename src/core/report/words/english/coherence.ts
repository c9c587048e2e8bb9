export const coherence = {
  heading: 'Conflicts, and what we will stop',
  none: 'We looked for decisions that pull against each other and found none.',
  notYet: 'Not every decision has been made, so we cannot say yet which of them pull against each other.',
  caption: 'Questions that the decisions raise together',
  columns: { question: 'Question', answer: 'Our answer' },
  moreQuestions: (count: number) =>
    count === 1 ? 'One more question stands there.' : `${count} more questions stand there.`,
  /** After the name of the part of the appendix. */
  everyAnswer: ' has every answer in full, and why we ask.',
  notAskedToo: (count: number) =>
    count === 1
      ? 'It also names the question that we chose not to ask.'
      : `It also names the ${count} questions that we chose not to ask.`,
  kinds: { changed: 'We changed', accepted: 'We accept', aside: 'Set aside' },
  until: (day: string) => `Until ${day}. `,
  returned: (day: string) => `Until ${day}, and open again. `,
  own: ' (our own question)',
  stops: 'We will stop',
  refusals: 'We will not',

  inFull: 'Conflicts and questions in full',
  pulls: 'Decisions that pull against each other',
  links: 'Links that are missing',
  ownQuestions: 'Questions of our own',
  notAsked: 'Questions that we chose not to ask',
  noLonger: 'No longer raised: ',
  openQuestion: 'This question is open: no answer is recorded yet.',
  about: 'About',
  decisions: 'Decisions',
  found: 'Raised by',
  more: (count: number) => `and ${count} more`,
  together: (amounts: string) => `Together: ${amounts}.`,
  answer: 'Our answer',
  why: 'Why we ask',
} as const
