import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from './io'

/** The bytes of a file that the call names. Throws Refusal with what to do where it cannot be read. */
export function readInput(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const name = `“${basename(path)}”`
    const missing = (error as { code?: unknown }).code === 'ENOENT'
    throw new Refusal(missing ? `${name} is not there: check its name and folder.` : `${name} could not be read.`)
  }
}

/** What a JSON text says; `name` is what a refusal calls it. A byte order mark at its start is read over. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refusal(`${name} is not JSON: ${(error as Error).message}.`)
  }
}
