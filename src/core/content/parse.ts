import { z } from 'zod'
import { referenceProblems } from './references'
import {
  agreementSchema,
  type Content,
  coherenceCheckSchema,
  elementsFileSchema,
  exampleSchema,
  linkSchema,
  manifestSchema,
  pilotsSchema,
  purposeSchema,
  quotationSchema,
  sourceSchema,
  studySchema,
  tensionPairSchema,
  tensionSchema,
} from './schema'
import { quotationMarkProblems } from './wording'

/** One problem per line: the file, the key in it, and what is wrong there. */
export class ContentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The content does not hold together:\n${problems.join('\n')}`)
    this.name = 'ContentError'
  }
}

const quotationsFile = 'quotations.json'
const root = 'resources/content/'

/**
 * Reads parsed JSON files into content.
 * Keys are paths; what stands before "resources/content/" is ignored, so that a bundler's relative paths fit.
 * Throws ContentError with every problem found: shape first, then references between files.
 */
export function parseContent(filesByPath: Record<string, unknown>): Content {
  const files = new Map(Object.entries(filesByPath).map(([path, value]) => [shortPath(path), value]))
  const problems: string[] = []
  for (const [path, value] of files) {
    if (path !== quotationsFile) problems.push(...quotationMarkProblems(path, value))
  }

  function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
    if (!files.has(path)) {
      problems.push(`${path}: is missing`)
      return undefined
    }
    const result = schema.safeParse(files.get(path))
    files.delete(path)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      problems.push(`${path}: ${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`)
    }
    return undefined
  }

  const manifest = read('manifest.json', manifestSchema)
  const tensions = manifest?.tensions.map((id) => read(`tensions/${id}.json`, tensionSchema)) ?? []
  const elementsFile = read('elements.json', elementsFileSchema)
  const sources = read('sources.json', z.array(sourceSchema))
  const quotations = read(quotationsFile, z.array(quotationSchema))
  const checks = read('coherence/checks.json', z.array(coherenceCheckSchema))
  const pairs = read('coherence/pairs.json', z.array(tensionPairSchema))
  const links = read('coherence/links.json', z.array(linkSchema))
  const study = read('study.json', studySchema)
  const purpose = read('purpose.json', purposeSchema)
  const pilots = read('pilots.json', pilotsSchema)
  const agreement = read('agreement.json', agreementSchema)
  const examples = read('examples.json', z.array(exampleSchema))
  for (const path of files.keys()) problems.push(`${path}: is not named in the manifest`)

  const complete = tensions.filter((tension) => tension !== undefined)
  const coherence = checks && pairs && links
  const screens = purpose && pilots && agreement && examples
  const whole = manifest && elementsFile && sources && quotations && coherence && study && screens
  if (!whole || problems.length > 0) throw new ContentError(problems)
  const content: Content = {
    version: manifest.version,
    tensions: complete,
    elements: elementsFile.elements,
    frame: elementsFile.frame,
    gridColumns: elementsFile.grid,
    elementsByTension: elementsFile.mapping.byTension,
    sources,
    quotations,
    checks,
    pairs,
    links,
    study,
    purpose,
    pilots,
    agreement,
    examples,
  }
  const broken = referenceProblems(content, manifest)
  if (broken.length > 0) throw new ContentError(broken)
  return content
}

function shortPath(path: string): string {
  const at = path.lastIndexOf(root)
  return at < 0 ? path : path.slice(at + root.length)
}
