import { extname, resolve } from 'node:path'
import { PLAN_EXTENSION } from './file-names'

/**
 * The plans that a call of the program names, such as a double click does. Everything else in it, switches and the
 * app's own folder among them, is none of ours.
 * @param folder against which the paths resolve.
 */
export function plansNamed(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === `.${PLAN_EXTENSION}`)
    .map((argument) => resolve(folder, argument))
}
