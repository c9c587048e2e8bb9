import { bundledContent, type TensionContent } from '../../core/content'

/** "1 (Tight or loose), 2 (Pace), …" */
export function tensionChoices(): string {
  return bundledContent.tensions.map(({ number, title }) => `${number} (${title})`).join(', ')
}

/** The tension by its number or short title, as the document has them; null where there is none. */
export function tensionNamed(name: string): TensionContent | null {
  const wanted = name.trim().toLowerCase()
  const { tensions } = bundledContent
  return tensions.find(({ number, title }) => String(number) === wanted || title.toLowerCase() === wanted) ?? null
}
