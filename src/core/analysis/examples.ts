import { coherenceQuestions } from '../content/pairs'
import type { Content } from '../content/schema'
import { fieldSpec } from '../plan/paths'

/** One line of an example with the name of the field that holds such a text. */
export interface ExampleLine {
  label: string
  text: string
}

export interface ShownExample {
  /** True where it is quoted from the sample word for word. */
  quoted: boolean
  lines: ExampleLine[]
}

function labelOf(path: string, content: Content): string {
  const [section, id] = path.split('/')
  const label = fieldSpec(path)?.label ?? ''
  const tension = section === 'tensions' ? content.tensions.find((candidate) => candidate.id === id) : undefined
  const element = section === 'elements' ? content.elements.find((candidate) => candidate.id === id) : undefined
  const check =
    section === 'promptResponses' ? coherenceQuestions(content).find((candidate) => candidate.id === id) : undefined
  return [label, tension?.title ?? element?.name ?? check?.title].filter(Boolean).join(', ')
}

/** What a screen or a list shows of a finished plan while it is empty; null where the content has nothing for it. */
export function exampleAt(place: string, content: Content): ShownExample | null {
  const example = content.examples.find((candidate) => candidate.place === place)
  if (!example) return null
  return {
    quoted: example.source === 'sample',
    lines: example.lines.map(({ path, text }) => ({ label: labelOf(path, content), text })),
  }
}
