import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { type HtmlNode, withoutStyles } from './nodes'
import { asLine, asText } from './text-from-html'

type Attributes = Record<string, string>

function h(name: string, attributes: Attributes = {}, ...inner: (HtmlNode | string)[]): HtmlNode {
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: inner.map((child) =>
      typeof child === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] } : child,
    ),
    getAttribute: (key) => attributes[key.replace('data-style', 'style')] ?? null,
  }
}

const comment: HtmlNode = { nodeType: 8, nodeName: '#comment', nodeValue: '[if !supportLists]', childNodes: [] }
const p = (...inner: (HtmlNode | string)[]) => h('p', {}, ...inner)
const body = (...inner: (HtmlNode | string)[]) => h('body', {}, ...inner)
const text = (...inner: (HtmlNode | string)[]) => asText(blocksOf(body(...inner)))

/** An item as Word writes it: a paragraph, with its sign in a span that says to ignore it. */
function wordItem(words: string, { sign = '·', level = 1, list = 0 } = {}): HtmlNode {
  return h(
    'p',
    { class: 'MsoListParagraph', style: `text-indent:-.25in;mso-list:l${list} level${level} lfo1` },
    comment,
    h(
      'span',
      { style: 'font-family:Symbol' },
      h('span', { style: 'mso-list:Ignore' }, sign, h('span', {}, '\u00a0\u00a0\u00a0 ')),
    ),
    comment,
    words,
    h('o:p', {}, '\u00a0'),
  )
}

describe('I3 text from HTML', () => {
  test('I3 keeps paragraphs apart by a blank line and joins what is only laid out on several lines', () => {
    expect(text(p('First\n  paragraph, ', h('b', {}, 'bold'), '.'), '\n', p('\u00a0'), p('Second.'))).toBe(
      'First paragraph, bold.\n\nSecond.',
    )
  })

  test('I3 keeps a line break within a paragraph', () => {
    expect(text(p('One', h('br'), ' two'))).toBe('One\ntwo')
  })

  test('I3 reads Word’s paragraphs that look like a list, with their signs and levels', () => {
    const sign = (shown: string, level = 1) => wordItem(`is ${shown}`, { sign: shown, level })
    expect(
      text(p('Before'), wordItem('one'), wordItem('deeper', { sign: 'o', level: 2 }), wordItem('two'), p('After')),
    ).toBe('Before\n\n- one\n  - deeper\n- two\n\nAfter')
    expect(text(sign('1.'), sign('a)', 2), sign('2.'), sign('(c)'), sign('1.1.', 2), sign('§'))).toBe(
      '1. is 1.\n  a) is a)\n2. is 2.\nc) is (c)\n  1.1. is 1.1.\n- is §',
    )
  })

  test('I3 a paragraph of the list’s style without a sign is a paragraph', () => {
    expect(text(h('p', { class: 'MsoListParagraph' }, 'Indented'))).toBe('Indented')
  })

  test('I3 keeps the lists of other editors, nested in an item or beside it', () => {
    const li = (...inner: (HtmlNode | string)[]) => h('li', {}, ...inner)
    expect(text(h('ul', {}, li('one', h('ol', {}, li('first'), li(p('second')))), li('two')))).toBe(
      '- one\n  1. first\n  2. second\n- two',
    )
    expect(text(h('ul', {}, li('one'), h('ul', {}, li('deeper')), li('two')))).toBe('- one\n  - deeper\n- two')
    expect(text(h('ol', { start: '3' }, li('three'), li('four')))).toBe('3. three\n4. four')
  })

  test('I3 takes the level that an editor names where it does not nest', () => {
    const item = (words: string, level: string) => h('ul', {}, h('li', { 'data-aria-level': level }, p(words)))
    expect(text(item('one', '1'), item('deeper', '2'), item('two', '1'))).toBe('- one\n  - deeper\n- two')
  })

  test('I3 a second paragraph of an item stands below it without a sign', () => {
    expect(text(h('ul', {}, h('li', {}, p('one'), p('more of one')), h('li', {}, 'two')))).toBe(
      '- one\n  more of one\n- two',
    )
  })

  test('I3 a table becomes a line for each row, and a table for layout only its content', () => {
    const row = (...cells: string[]) => h('tr', {}, ...cells.map((cell) => h('td', {}, p(cell))))
    expect(
      text(p('Costs'), h('table', {}, h('tbody', {}, row('Once', '$5'), row('', ''), row('A year', '$9'))), p('End')),
    ).toBe('Costs\n\nOnce | $5\nA year | $9\n\nEnd')
    expect(text(h('table', {}, h('tr', {}, h('td', {}, p('One'), p('Two')))))).toBe('One\n\nTwo')
  })

  test('I3 drops styles, scripts, pictures, hidden and deleted text, and Word’s drawings', () => {
    expect(
      text(
        h('style', {}, 'p {color: red}'),
        h('script', {}, 'alert(1)'),
        p(
          'Kept',
          h('img', { alt: 'a chart' }),
          h('del', {}, ' deleted'),
          h('span', { style: 'display: none' }, ' hidden'),
        ),
        h('v:shape', {}, 'drawing'),
        h('p', { style: 'mso-hide:all' }, 'hidden'),
      ),
    ).toBe('Kept')
  })

  test('I3 lines of an editor without paragraphs stay lines', () => {
    expect(text(h('div', {}, 'one'), h('div', {}, 'two'), p('three'))).toBe('one\ntwo\n\nthree')
    expect(text(h('pre', {}, 'a\n  b'))).toBe('a\n  b')
  })

  test('I5 for a field of one line everything stands on it, without the signs of a list', () => {
    expect(asLine(blocksOf(body(p('Ready', h('br'), 'for'), wordItem('algebra'))))).toBe('Ready for algebra')
  })
})

test('I4 no style of the clipboard reaches the window, and no word of the text is touched', () => {
  expect(
    withoutStyles(`<style>p {}</style><p class=a style='font:7pt "Times"' title="a > b">in style=x</p><STYLE>p {}`),
  ).toBe(`<p class=a data-style='font:7pt "Times"' title="a > b">in style=x</p>`)
})
