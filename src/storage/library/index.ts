// The library: which plans were open on this computer, so that the start screen can list them.
// It holds no plan; losing it loses only the list.
export { LibraryStore, type RecentPlan } from './library-store'
export * from './presence'
