// Serves phones from a plan as the app does, and says the way in. It is built and run as a process of its own, so that
// it can be killed while answers come in.
import { serve } from '../../../src/live'
import { WorkingCopies } from '../../../src/storage'
import { liveParts } from '../../support/live-retreat'

const { data, path, keys } = JSON.parse(process.argv[2] ?? '') as {
  data: string
  path: string
  keys: { code: string; pass: string }
}

async function run(): Promise<void> {
  const { copy } = await new WorkingCopies(`${data}/working`).open(path)
  const parts = liveParts(copy.file, '', keys)
  const { submit } = parts.round
  parts.round.submit = (submission) => {
    submit(submission)
    copy.changed()
  }
  const { port } = await serve(parts, { address: '127.0.0.1', ports: [] })
  process.stdout.write(`port ${port}\n`)
}

void run()
