export type { PrivateRow } from './rows'
export { type OnProgress, type Salvage, salvage } from './salvage'
