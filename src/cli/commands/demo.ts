import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundledContent } from '../../core/content'
import { buildSample, sampleRounds } from '../../core/sample'
import { exportReport, spectraPng } from '../../export'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, UsageError } from '../io'
import { writeOutput } from '../output'

/** `demo --out DIR`: what `npm run demo` shows where there is no display. Each path stands alone on its line. */
export async function demo(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { values } = readArguments(args, [], { out: { type: 'string' } })
  if (values.out === undefined) throw new UsageError('--out DIR is missing.')
  const folder = resolve(io.cwd, values.out)
  mkdirSync(folder, { recursive: true })
  const plan = buildSample(bundledContent)

  const document = join(folder, 'strategy.docx')
  writeOutput(
    document,
    await exportReport('docx', plan, bundledContent, {
      kind: 'strategy',
      rounds: sampleRounds(),
      today: io.clock.today(),
    }),
  )
  await io.out('The strategy document of the sample plan, for Word:')
  await io.out(plainLine(document))

  const picture = join(folder, 'seven-spectra.png')
  writeOutput(picture, await spectraPng(plan, bundledContent))
  await io.out('Its picture of the seven spectra:')
  await io.out(plainLine(picture))
}
