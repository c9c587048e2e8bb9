// Widgets: fields that know the catalogue, lists, dialogs, source marks. None knows a screen.
export * from './Button'
export { Dialog } from './Dialog'
export { Field } from './field/Field'
export { ItemList } from './ItemList'
export * from './icons'
export * from './Page'
export * from './SourceMark'
export { StatusGlyph } from './StatusGlyph'
