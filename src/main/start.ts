// What is started: the app, or the command line where `cli` is the first argument. A package cannot be run as Node, so
// its command line is the same program, which then opens no window and asks for none.
import { join } from 'node:path'
import { app } from 'electron'
import { commandLineOf } from './command-line'
import { closeDebugging } from './debugging'

closeDebugging(app.commandLine, app.isPackaged)
const commandLine = commandLineOf(process.argv, app.isPackaged)
if (commandLine === null) {
  require(join(__dirname, 'index.js'))
} else {
  // A server has no screen, and nothing is drawn.
  app.commandLine.appendSwitch('ozone-platform', 'headless')
  app.commandLine.appendSwitch('headless')
  app.disableHardwareAcceleration()
  app.dock?.hide()
  process.argv = [process.execPath, 'cli', ...commandLine]
  const { finished } = require(join(__dirname, 'cli.js')) as { finished: Promise<number> }
  void finished.then((status) => app.exit(status))
}
