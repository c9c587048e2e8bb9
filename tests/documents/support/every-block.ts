import { type ChartData, layoutChart, layoutOverview, OVERVIEW_FRAMES } from '../../../src/core/charts'
import { bundledContent } from '../../../src/core/content'
import {
  type Block,
  type FigureBlock,
  type ListBlock,
  type Passage,
  REPORT_WORDS,
  type ReportDoc,
  type Run,
  type TableBlock,
} from '../../../src/core/report'
import { buildSample } from '../../../src/core/sample'

const text = (value: string): Run => ({ kind: 'text', text: value })
const passage = (...values: string[]): Passage => ({ paragraphs: values.map((value) => [text(value)]) })

function tableOf(caption: string, number: number | null): TableBlock {
  return {
    kind: 'table',
    caption,
    number,
    columns: [
      { header: 'What', width: 3 },
      { header: 'Why', width: 5, pole: 'a' },
      { header: 'Amount', width: 2, align: 'end' },
    ],
    rows: [
      {
        cells: [passage('Coaches'), { paragraphs: [[text('They know the units.')], deepList()] }, passage('$120,000')],
      },
      { cells: [passage('All'), passage(''), passage('$120,000')], total: true },
    ],
    rowHeaders: true,
  }
}

/** A list that begins with a list, and one within it. */
function deepList(): ListBlock {
  const inner: ListBlock = { kind: 'list', ordered: true, items: [passage('Deep'), passage('Deeper')] }
  return { kind: 'list', ordered: false, items: [{ paragraphs: [inner] }, { paragraphs: [[text('Outer')], inner] }] }
}

function drawing() {
  return layoutOverview(buildSample(bundledContent), bundledContent, OVERVIEW_FRAMES.document)
}

const CHARTS: readonly ChartData[] = [
  {
    kind: 'bar',
    values: 'Dollars a year',
    unit: 'money',
    categories: ['General fund', 'A grant with مدرسة and 学校 & <more>'],
    series: [
      { name: 'Kept', values: [390000, 175000] },
      { name: 'Stopped', values: [null, 525000] },
    ],
  },
  {
    kind: 'line',
    values: 'Percent ready',
    unit: 'number',
    categories: ['2026', '2027', '2028'],
    series: [{ name: 'Grade 8', values: [31, null, 48.5] }],
  },
  {
    kind: 'scatter',
    values: 'Need',
    across: 'Readiness',
    unit: 'number',
    series: [
      {
        name: 'Schools',
        points: [
          { x: 20, y: 80, name: 'North' },
          { x: 60, y: 45, name: 'South' },
        ],
      },
    ],
  },
]

/** A document with every kind of block and run, whatever the sections happen to use. */
export function everyBlock(): ReportDoc {
  const { width, height, marks, title, description } = drawing()
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'eyebrow', runs: [text('Strategy')] },
    { kind: 'paragraph', role: 'title', runs: [text('A title')] },
    { kind: 'paragraph', role: 'subtitle', runs: [text('A subtitle')] },
    { kind: 'heading', level: 1, text: 'Memo', id: 'memo', number: '1' },
    { kind: 'paragraph', role: 'lead', runs: [text('Led in.')] },
    { kind: 'definitions', rows: [{ label: [text('To whom')], ...passage('The board', 'and its staff') }] },
    { kind: 'pageBreak', orientation: 'portrait' },
    { kind: 'contents', title: 'Contents', deepest: 2 },
    { kind: 'pageBreak', orientation: 'portrait' },
    { kind: 'heading', level: 1, text: 'Decisions', id: 'decisions', number: '2' },
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        text('From '),
        { kind: 'text', text: 'central', pole: 'a' },
        text(' to '),
        { kind: 'text', text: 'local', pole: 'b' },
        text(', '),
        { kind: 'text', text: 'strongly', strong: true },
        text(' or '),
        { kind: 'text', text: 'quietly', quiet: true },
        { kind: 'source', mark: '1', target: 'source-one' },
        { kind: 'source', mark: '2', target: 'source-none' },
        text(', see '),
        { kind: 'link', text: 'the web page', url: 'https://example.org/?a=1&b=2' },
        text(' and '),
        { kind: 'link', text: 'the script', url: 'javascript:alert(1)' },
      ],
    },
    {
      kind: 'figure',
      caption: 'Seven spectra',
      number: 1,
      alternative: description,
      drawing: { width, height, marks, title, description },
      table: tableOf('The same numbers', 1),
    },
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        { kind: 'reference', target: 'bars', text: 'Figure\u00A02' },
        text(', '),
        { kind: 'reference', target: 'broad', text: 'Table\u00A05' },
        text(' and '),
        { kind: 'reference', target: 'pace', text: 'Section\u00A02.1' },
        text(' tell more.'),
        { kind: 'source', mark: '1', target: 'source-one' },
      ],
      comment: 'This question is open.',
    },
    ...CHARTS.map(
      (chart, index): FigureBlock => ({
        kind: 'figure',
        ...(index === 0 ? { id: 'bars' } : {}),
        caption: `A ${chart.kind}`,
        number: index + 2,
        alternative: 'Numbers, as the table has them.',
        drawing: layoutChart(chart, { title: 'A chart', description: 'Numbers' }, String),
        chart,
        table: tableOf(`The numbers of a ${chart.kind}`, index + 2),
      }),
    ),
    { kind: 'heading', level: 2, text: 'Pace', id: 'pace', number: '2.1' },
    { kind: 'list', ordered: false, items: [passage('One', 'and more of it'), passage('Two')] },
    { kind: 'list', ordered: true, items: [passage('First'), passage('Second')] },
    { kind: 'list', ordered: true, items: [passage('First again')] },
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        passage('Third'),
        {
          paragraphs: [
            [text('Fourth')],
            {
              kind: 'list',
              ordered: false,
              items: [passage('Within', 'and more of it'), { paragraphs: [deepList()] }],
            },
          ],
        },
      ],
    },
    { kind: 'definitions', rows: [{ label: [text('Only a list')], paragraphs: [deepList()] }] },
    { kind: 'heading', level: 3, text: 'Dissent', id: 'dissent', number: '2.1.1' },
    { kind: 'paragraph', role: 'callout', runs: [{ kind: 'text', text: 'None recorded', empty: true }] },
    { kind: 'paragraph', role: 'quiet', runs: [text('Kept with the next.')], keepWithNext: true },
    { kind: 'note', runs: [text('A note.')] },
    { kind: 'pageBreak', orientation: 'landscape' },
    {
      kind: 'heading',
      level: 1,
      text: 'Appendix',
      id: 'a-very-long-name-that-no-bookmark-of-word-could-hold',
      number: null,
    },
    { ...tableOf('Broad', 5), id: 'broad' },
    tableOf('', null),
    { kind: 'pageBreak', orientation: 'portrait' },
    { kind: 'heading', level: 1, text: 'Sources', id: 'sources', number: null },
    { kind: 'sources', items: [{ id: 'source-one', mark: '1', runs: [text('A journal, 2007.')] }] },
  ]
  return {
    kind: 'strategy',
    title: 'A title',
    subtitle: 'A subtitle',
    district: 'A district',
    language: 'en-US',
    words: REPORT_WORDS.writer,
    pageSize: 'letter',
    status: 'For decision',
    date: 'November 22, 2026',
    footer: 'Fictional · A district · A title',
    sample: true,
    blocks,
    leftOut: [],
  }
}
