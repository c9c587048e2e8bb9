// The one launcher: `node scripts/bootstrap.mjs COMMAND ARGUMENTS`. It makes sure that what the command needs is
// there (nothing is needed beforehand but Node 18 and npm), then runs it. Each file of setup/ says what it does.
import { fileURLToPath } from 'node:url'
import { commands } from './commands.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { ensureNode, withNodeFirst } from './setup/node.mjs'
import { ensurePackages } from './setup/packages.mjs'
import { runAttached } from './setup/run.mjs'
import { ensureCompiledSqlite } from './setup/sqlite.mjs'
import { SetupError, say, sayFailure } from './setup/steps.mjs'

const [name, ...rest] = process.argv.slice(2)

async function main() {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : null
  if (!command) {
    say(`which of these? ${Object.keys(commands).join(' ')}`)
    return 2
  }
  const node = await ensureNode()
  if (node !== process.execPath) {
    return runAttached(node, [fileURLToPath(import.meta.url), name, ...rest], { env: withNodeFirst(node) })
  }

  const electron = await prepare(command.needs())
  return command.run(rest, electron)
}

/** Resolves with the Electron to use, where one is needed. */
async function prepare(needs) {
  await ensurePackages()
  const electron = needs.electron ? await ensureElectron() : null
  const compiles = Boolean(electron?.isFallback)
  if (needs.debian) {
    const groups = compiles ? [...needs.debian, 'compiler'] : needs.debian
    await ensureDebianPackages(groups, { required: Boolean(needs.debianRequired) })
  }
  if (compiles) await ensureCompiledSqlite()
  if (needs.build) await ensureBuild()
  return electron
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  sayFailure(error)
  process.exitCode = 1
}
