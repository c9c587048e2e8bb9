// The first screen: recent plans, a new one, a file, the sample.
export { Start } from './Start'
