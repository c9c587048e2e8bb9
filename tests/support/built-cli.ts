import { buildScript } from './built-script'

/** The command line, built as the product's is: the path of the script to run with Node. */
export function buildCli(): Promise<string> {
  return buildScript('src/cli/index.ts')
}
