// Runs in a thread of its own: builds the document of a plan and writes it to a new file, or reads what somebody chose
// for its looks. Drawing, laying out pages and packing take seconds, in which the windows must go on answering.
import { parentPort, workerData } from 'node:worker_threads'
import { bundledContent } from '../core/content'
import { buildReport } from '../core/report'
import { exportReport, pagesOfReport } from '../export'
import { readHouseTemplate, readLogo } from '../export/house'
import { HouseStyleProblem } from '../export/template'
import { writeNewFile } from '../storage/atomic-file'
import type { ThreadMessage, ThreadTask } from './document-exporter'

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}

async function run(task: ThreadTask): Promise<unknown> {
  switch (task.kind) {
    case 'export': {
      const { format, plan, options, file } = task
      const onStage = (stage: 'text' | 'pages' | 'file') => say({ stage })
      writeNewFile(file, await exportReport(format, plan, bundledContent, { ...options, onStage }))
      return null
    }
    case 'pages':
      return {
        pages: await pagesOfReport(buildReport(task.plan, bundledContent, task.options), task.plan.houseStyle),
      }
    case 'logo':
      return readLogo(task.bytes, task.words)
    case 'template':
      return readHouseTemplate(task.name, task.bytes)
  }
}

run(workerData as ThreadTask).then(
  (value) => say({ value }),
  (error: unknown) => {
    // Only the words of an error pass between threads, not what it is.
    if (!(error instanceof HouseStyleProblem)) throw error
    say({ problem: error.message })
  },
)
