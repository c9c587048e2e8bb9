// The five organisational elements and the environment around them.
export { ElementsScreen } from './ElementsScreen'
