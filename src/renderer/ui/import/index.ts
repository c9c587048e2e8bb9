// Bringing in a table of another program: which file, which column means what, what each row says, then all at once.
export { ImportDialog } from './ImportDialog'
