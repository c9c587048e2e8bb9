/**
 * What a call of the program gives to the command line; null where the app itself is meant.
 * @param packaged else the first argument that is no switch is the folder of the app.
 */
export function commandLineOf(argv: readonly string[], packaged: boolean): string[] | null {
  const named = argv.flatMap((argument, index) => (index > 0 && !argument.startsWith('-') ? [index] : []))
  const first = named[packaged ? 0 : 1]
  return first !== undefined && argv[first] === 'cli' ? argv.slice(first + 1) : null
}
