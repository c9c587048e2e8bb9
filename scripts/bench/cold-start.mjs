// How long it takes from starting the program until it can be used.
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { median } from './statistics.mjs'
import { bareWindow, openedSample, startScreen, startWindow } from './windows.mjs'

const RUNS = 8

/**
 * From starting the process to the start screen, with the sample in its list, answering; beside a bare window, turn by
 * turn. The processes are new each time; the disk's cache is warm, as it is for whoever started the program today.
 */
export async function measureColdStart() {
  const folder = temporaryFolder()
  const windows = [
    { what: startScreen, folder, samples: [] },
    { what: bareWindow, folder: temporaryFolder(), samples: [] },
  ]
  // Makes the sample, so that the start screen has something to list.
  await (await startWindow(openedSample, folder)).stop()
  for (let run = 0; run <= RUNS; run += 1) {
    for (const { what, folder: own, samples } of windows) {
      const started = await startWindow(what, own)
      await started.stop()
      // The first of each fills the caches.
      if (run > 0) samples.push(started.milliseconds)
    }
  }
  const [value, baseline] = windows.map(({ samples }) => median(samples))
  const goal = { of: 'ratio', is: '<=', limit: 1.3 }
  return [figure({ name: 'cold-start', unit: 'ms', runs: RUNS, value, baseline, goal })]
}
