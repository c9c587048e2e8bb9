// The first screen: recent plans, a new one, a file, the sample.
export { NewPlanDialog } from './NewPlanDialog'
export { Start } from './Start'
