import type { Paragraph, Run } from './blocks'

export function text(value: string): Run {
  return { kind: 'text', text: value }
}

export function strong(value: string): Run {
  return { kind: 'text', text: value, strong: true }
}

export function quiet(value: string): Run {
  return { kind: 'text', text: value, quiet: true }
}

/** The words that stand where a field is empty. */
export function empty(words: string): Run {
  return { kind: 'text', text: words, empty: true }
}

/** A pole's name, the one thing in running text that bears a colour. */
export function pole(name: string, side: 'a' | 'b'): Run {
  return { kind: 'text', text: name, pole: side }
}

/** The number of a heading, table or figure, by its id: "Table 3". */
export function reference(target: string): Run {
  return { kind: 'reference', target, text: '' }
}

/** The runs as the bare text that they hold. */
export function plainText(runs: Paragraph): string {
  return runs.map((run) => (run.kind === 'source' ? '' : run.text)).join('')
}

/** The run as one that shows a field, so that a reader can go there. */
export function shows(field: string, run: Run): Run {
  return run.kind === 'text' || run.kind === 'link' ? { ...run, field } : run
}

export function isEmpty(run: Run): boolean {
  return run.kind === 'text' && run.empty === true
}

/** The run set strong; the words of an empty field stay quiet. */
export function strongly(run: Run): Run {
  return run.kind === 'text' && !run.empty ? { ...run, strong: true } : run
}

/** The run set back; the words of an empty field are so already. */
export function quietly(run: Run): Run {
  return run.kind === 'text' && !run.empty ? { ...run, quiet: true } : run
}
