// The packages of package-lock.json.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './paths.cjs'
import { runNpm } from './run.mjs'
import { SetupError, step } from './steps.mjs'

// It lies inside node_modules, which `npm ci` empties first: an interrupted installation leaves no stamp.
const stamp = join(modules, '.installed-from')

export async function ensurePackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  if (readOrNull(stamp) === hash) return
  if (!isInstalledByHand(JSON.parse(lock))) {
    await step('Packages (npm ci)', async () => {
      // No package needs its install script, and npm would compile SQLite although its package brings a binary.
      const installed = await runNpm('npm-ci', ['ci', '--ignore-scripts'])
      if (!installed.ok) throw new SetupError(`npm ci failed: see ${installed.log}, then run again`, installed.log)
    })
  }
  writeFileSync(stamp, hash)
}

/** After `npm install` everything is there too: npm's own record, written last, then agrees with the lock. */
function isInstalledByHand(lock) {
  const record = readOrNull(join(modules, '.package-lock.json'))
  if (!record) return false
  const installed = JSON.parse(record).packages
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  return (
    wanted.every(
      ([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]),
    ) && Object.keys(installed).every((path) => path in lock.packages)
  )
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
