// `npm run goldens`: accepts the documents of the sample as they are now, and says page by page what has changed. Every
// page is drawn into out/goldens: look at each before you keep what git then shows as changed.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './setup/paths.cjs'
import { runAttached } from './setup/run.mjs'

const folder = join(root, 'out', 'goldens')
rmSync(folder, { recursive: true, force: true })

const status = await runAttached(
  process.execPath,
  [
    join(modules, 'vitest', 'vitest.mjs'),
    'run',
    ...['--project', 'documents', '--reporter', 'dot', '--testNamePattern', 'X63', 'tests/documents/goldens.test.ts'],
  ],
  { env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ACCEPT_GOLDENS: folder } },
)
if (status === 0) {
  console.log(readFileSync(join(folder, 'changes.txt'), 'utf8'))
  console.log('The pages stand in out/goldens. Look at each, then commit tests/documents/goldens.')
}
process.exitCode = status
