// What the window and the tests need of the operating system, by the names of Debian's packages.
import { spawnSync } from 'node:child_process'
import { runQuietly } from './run.mjs'
import { SetupError, say, step } from './steps.mjs'

const groups = {
  window: 'libnss3 libgtk-3-0 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libdrm2 libxkbcommon0 libcups2',
  compiler: 'python3 make g++',
  tests:
    'xvfb xauth libreoffice-writer libreoffice-calc libreoffice-impress poppler-utils pandoc python3 python3-docx ' +
    'chromium fonts-liberation fonts-crosextra-carlito fonts-crosextra-caladea fonts-noto-core fonts-noto-cjk ' +
    'libxml2-utils pngcheck librsvg2-bin',
}

/**
 * Installs what is missing of the named groups, where that can be done: as root, on Debian or a relative of it.
 * Elsewhere one line names what is missing; where `required` that ends the set-up.
 */
export async function ensureDebianPackages(names, { required }) {
  if (process.platform !== 'linux') return
  const wanted = [...new Set(names.flatMap((name) => groups[name].split(' ')))]
  const present = installedPackages()
  if (!present) {
    if (required) say(`the tests need what Debian calls: ${wanted.join(' ')}`)
    return
  }
  const missing = wanted.filter((name) => !present.has(name))
  if (missing.length === 0) return

  if (process.getuid() !== 0) {
    const advice = `install what is missing: sudo apt-get install ${missing.join(' ')}`
    if (required) throw new SetupError(advice)
    say(advice)
    return
  }
  await step(`Debian packages: ${missing.join(' ')}`, () => install(missing))
}

/** The names of the installed packages and of what they stand in for, or null where there is no dpkg. */
function installedPackages() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\t${Package}\t${Provides}\n'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (query.error || query.status !== 0) return null
  const names = new Set()
  for (const line of query.stdout.split('\n')) {
    const [status, name, provides = ''] = line.split('\t')
    if (status !== 'installed') continue
    names.add(name)
    // "libgtk-3-0 (= 3.24)" and the like: newer releases renamed some of them.
    for (const provided of provides.split(',')) names.add(provided.trim().split(' ')[0])
  }
  return names
}

async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another installation may hold the lock: wait for it. One that was interrupted is finished first.
  const lock = ['-o', 'DPkg::Lock::Timeout=300']
  await runQuietly('dpkg-configure', 'dpkg', ['--configure', '-a'], { env })
  await runQuietly('apt-update', 'apt-get', [...lock, 'update'], { env })
  const installed = await runQuietly(
    'apt-install',
    'apt-get',
    [...lock, 'install', '-y', '--no-install-recommends', ...missing],
    { env },
  )
  if (!installed.ok) {
    throw new SetupError(
      `apt-get could not install ${missing.join(' ')}: see ${installed.log}, then run again`,
      installed.log,
    )
  }
}
