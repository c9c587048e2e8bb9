// The retreat's local server and the page that it gives to phones. It knows neither windows nor files: whoever starts
// it hands it the round (`LiveRound`), so that a test can hand it a plan file or a stand-in.
export * from './access'
export * from './addresses'
export { PHONE_PAGE } from './phone-page'
export { Presence } from './presence'
export * from './round'
export type { LiveParts } from './routes'
export * from './server'
