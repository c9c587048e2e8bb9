import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { type Plan, planSchema } from '../../core/plan'
import { placeNew, syncFile } from '../atomic-file'
import { temporaryBeside } from '../own-files'
import { keepBeginning } from './beginning'
import { secure } from './connection'
import { PlanFileError, writing } from './errors'
import { FORMAT } from './format'
import { Snapshots } from './snapshots'

function writeNew(path: string, plan: Plan): void {
  const database = new Database(path)
  try {
    secure(database)
    database.transaction(() => {
      FORMAT.write(database)
      const meta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
      meta.run('planId', plan.id)
      const base = { seq: 0, kind: 'base', name: null, at: plan.createdAt, plan } as const
      keepBeginning(database, new Snapshots(database).add(base, null))
    })()
  } finally {
    database.close()
  }
}

/**
 * Writes a new plan file whose base is `plan`, and whose log holds what `fill` appends to the file at the path
 * that it is given. It is built beside its place and put there whole, so that a crash never leaves half a file
 * under the plan's name.
 * @throws PlanFileError `exists` where anything has that name already, `missing` where the folder is not there.
 */
export function createPlanFile(path: string, plan: Plan, fill: (temporary: string) => void): void {
  planSchema.parse(plan)
  if (!existsSync(dirname(path))) throw new PlanFileError('missing', dirname(path))
  // A journal left behind by a file that is gone would be played into the new file when it is opened.
  if (existsSync(path) || existsSync(`${path}-journal`)) throw new PlanFileError('exists', path)
  const temporary = temporaryBeside(path)
  try {
    writing(path, () => {
      writeNew(temporary, plan)
      fill(temporary)
      syncFile(temporary)
      placeNew(temporary, path)
    })
  } catch (error) {
    // The name that a person knows is that of the place, not of the file on its way there.
    throw error instanceof PlanFileError && error.path === temporary ? new PlanFileError(error.code, path) : error
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
}
