import { TEMPLATE_BYTES, type Template } from '../../core/house'
import { templateFrom } from '../docx/own-template'
import { HouseStyleProblem, packTemplate } from '../template'

/** The most that is kept of what a template lacks, and of each of these sentences. */
const MOST_NOTES = 60
const LONGEST_NOTE = 300

/**
 * What documents take from a Word file that somebody chose, with what it lacks in words.
 * @throws HouseStyleProblem where it cannot serve.
 */
export function readHouseTemplate(name: string, bytes: Uint8Array): Template {
  // The language is that of each document, when it is written.
  const parts = templateFrom(bytes, 'en-US')
  const packed = packTemplate(parts)
  if (packed.length > TEMPLATE_BYTES) {
    throw new HouseStyleProblem(
      'The styles, headers and pictures of this file take more than 300 kB. Make the pictures in its header smaller in Word, and choose it again.',
    )
  }
  return {
    name: name.slice(0, LONGEST_NOTE),
    file: Buffer.from(packed).toString('base64'),
    notes: [...new Set(parts.notes)].slice(0, MOST_NOTES).map((note) => note.slice(0, LONGEST_NOTE)),
  }
}
