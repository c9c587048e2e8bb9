import { type HouseStyle, PLAIN_HOUSE_STYLE } from '../../core/house'
import { type OwnStyle, readTemplate, type TemplateParts } from '../template'
import { lookOf } from './look'
import { stylesOf } from './styles'

/** The styles of our documents by name, for a template that has some of the same name. */
function ownStyles(): OwnStyle[] {
  const { paragraphStyles = [], characterStyles = [] } = stylesOf(
    lookOf(PLAIN_HOUSE_STYLE, null, 'strategy'),
    PLAIN_HOUSE_STYLE.language,
  )
  return [
    ...paragraphStyles.map(({ id, name }) => [id, name ?? id, 'paragraph'] as const),
    ...characterStyles.map(({ id, name }) => [id, name ?? id, 'character'] as const),
  ]
}

/** What documents take from a Word file. @throws HouseStyleProblem in words for the person who chose it. */
export function templateFrom(bytes: Uint8Array, language: string): TemplateParts {
  return readTemplate(bytes, ownStyles(), language)
}

/** The template of a house style. It is read as a stranger's file each time: a plan may come from anywhere. */
export function templateOf({ template }: HouseStyle, language: string): TemplateParts | null {
  return template && templateFrom(Uint8Array.from(Buffer.from(template.file, 'base64')), language)
}
