/** With these somebody else's program could look into the windows, or run its own scripts in them. */
const DEBUGGING_SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins', 'js-flags']

/** Shuts, in a package, what a developer needs; before the app is ready. The other doors are fuses. */
export function closeDebugging(commandLine: { removeSwitch(name: string): void }, packaged: boolean): void {
  if (!packaged) return
  for (const name of DEBUGGING_SWITCHES) commandLine.removeSwitch(name)
}
