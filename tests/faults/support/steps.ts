// Works on a plan in steps that it reads from its input, and says each as soon as it is kept. It is killed at any moment.
import { createInterface } from 'node:readline'
import { PlanFile, VersionCopies } from '../../../src/storage'

export type Step =
  | { do: 'edit'; value: string; group: string | null }
  | { do: 'undo' | 'redo' | 'reopen' | 'copy' }
  | { do: 'name'; name: string }
  | { do: 'restore'; seq: number }

const [path, copiesIn] = process.argv.slice(2)

function take(file: PlanFile, copies: VersionCopies, step: Step): PlanFile {
  switch (step.do) {
    case 'edit':
      file.apply({ type: 'field.set', args: { path: 'title', value: step.value }, group: step.group })
      return file
    case 'undo':
    case 'redo':
      file[step.do]()
      return file
    case 'name':
      file.nameVersion(step.name)
      return file
    case 'restore':
      file.restore(step.seq, { name: 'earlier', at: '' })
      return file
    case 'copy':
      copies.keep(file, 'work')
      return file
    case 'reopen':
      file.close()
      return PlanFile.open(file.path, { historyLater: true })
  }
}

if (path !== undefined && copiesIn !== undefined) {
  let file = PlanFile.open(path, { historyLater: true })
  const copies = new VersionCopies(copiesIn)
  createInterface({ input: process.stdin }).on('line', (line) => {
    file = take(file, copies, JSON.parse(line) as Step)
    process.stdout.write(`kept ${file.head}\n`)
  })
}
