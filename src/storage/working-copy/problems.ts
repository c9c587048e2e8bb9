import { basename } from 'node:path'

/** Why the person's file could not be written. The work itself is safe in the working copy in each case. */
export type PublishProblemCode = 'gone' | 'unreachable' | 'no-answer' | 'read-only' | 'in-use' | 'disk-full' | 'failed'

export interface PublishProblem {
  code: PublishProblemCode
  /** What happened, as the end of a sentence that says that the work is kept. */
  reason: string
  /** What to do, a sentence of its own. */
  advice: string
}

const words: Record<PublishProblemCode, (file: string) => Omit<PublishProblem, 'code'>> = {
  gone: (file) => ({
    reason: `${file} is no longer in its folder`,
    advice: 'If you moved it, open it where it is now. Otherwise write it there again, or save it somewhere else.',
  }),
  unreachable: (file) => ({
    reason: `the folder of ${file} cannot be reached`,
    advice: 'Connect the drive or the network again, and the file is written by itself. Or save it somewhere else.',
  }),
  'no-answer': (file) => ({
    reason: `the folder of ${file} does not answer`,
    advice:
      'The network or the drive may be slow or away. The file is written by itself as soon as it answers. Or save it somewhere else.',
  }),
  'read-only': (file) => ({
    reason: `${file} may not be changed, or its folder takes no files`,
    advice: 'Allow changes to the file and its folder, or save it somewhere else.',
  }),
  'in-use': (file) => ({
    reason: `another program holds ${file}`,
    advice: 'Close it there. The file is written as soon as that is possible.',
  }),
  'disk-full': (file) => ({
    reason: `the disk that holds ${file} is full`,
    advice: 'Free some space on it, or save the file somewhere else.',
  }),
  failed: (file) => ({
    reason: `${file} could not be written`,
    advice: 'The app tries again by itself. If this stays, save the file somewhere else.',
  }),
}

const codes: Record<string, PublishProblemCode> = {
  ENOENT: 'unreachable',
  ENOTDIR: 'unreachable',
  EIO: 'unreachable',
  ENXIO: 'unreachable',
  ENODEV: 'unreachable',
  ESTALE: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'no-answer',
  ENOTCONN: 'unreachable',
  EROFS: 'read-only',
  EACCES: 'read-only',
  // Windows says this of a file that a program holds, too; the retries have been made by then.
  EPERM: 'read-only',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
}

/** The problem of a file by its code. */
export function publishProblem(code: PublishProblemCode, path: string): PublishProblem {
  return { code, ...words[code](`“${basename(path)}”`) }
}

/** The problem that the system's error is for the person whose file it concerns. */
export function problemOf(error: unknown, path: string): PublishProblem {
  const code = String((error as { code?: unknown } | null)?.code)
  return publishProblem(codes[code] ?? 'failed', path)
}
