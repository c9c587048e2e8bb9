// `node scripts/complete-lock.mjs`, after `npm install` changed package-lock.json.
//
// Native tools come as one optional package for each platform. npm leaves out of the lock those that its registry
// does not serve (a mirror often has only some), and then refuses `npm ci` because they are missing. This adds them,
// with the version that their parent asks for and without a hash: npm skips them on every platform but their own.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/paths.cjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

/** What a package's name says of the platform that it is for. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return {
    cpu: processors.filter((processor) => words.includes(processor)),
    libc,
    os: systems.filter((system) => words.includes(system)),
  }
}

/** An entry as npm writes it: nothing that is empty, the keys in this order. */
function entry(name, version, dev) {
  const { cpu, libc, os } = platformOf(name)
  const all = { version, cpu, dev, libc, optional: true, os }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value && value.length !== 0))
}

/** The paths of `lock` that have no entry though a package asks for them, each with the entry that it should have. */
export function missingEntries(lock) {
  const missing = {}
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = `node_modules/${name}`
      if (path in lock.packages || `${parent}/${path}` in lock.packages) continue
      // A range says nothing about which version: npm itself has to choose it.
      if (!/^\d/.test(version)) continue
      missing[path] = entry(name, version, dev)
    }
  }
  return missing
}

function complete(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock)
  const packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).sort(byPath))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages added`)
}

function byPath([left], [right]) {
  return left.localeCompare(right, 'en')
}

if (process.argv[1] === join(root, 'scripts', 'complete-lock.mjs')) complete(join(root, 'package-lock.json'))
