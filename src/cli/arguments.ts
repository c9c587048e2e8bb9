import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './io'

/**
 * The options and exactly the named positional arguments of a call.
 * @throws UsageError where the call has more, fewer or others.
 */
export function readArguments<
  const Names extends readonly string[],
  const Options extends NonNullable<ParseArgsConfig['options']> = Record<string, never>,
>(args: readonly string[], names: Names, options = {} as Options) {
  const { values, positionals } = parseCall(args, options)
  const missing = names[positionals.length]
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`)
  if (positionals.length > names.length)
    throw new UsageError(`“${positionals[names.length]}” is one argument too many.`)
  return { values, positionals: positionals as { -readonly [Index in keyof Names]: string } }
}

function parseCall<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) {
      throw new UsageError(error.message)
    }
    throw error
  }
}
