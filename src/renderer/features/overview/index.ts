// The seven tensions seen together: the picture that people remember.
export { OverviewScreen } from './OverviewScreen'
