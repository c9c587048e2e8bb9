// Marks on a scale that people set: by pointer, by key, from a list. Screens of several features have them.
export { NINE } from './geometry'
export { PositionSelect, RangeField } from './PositionSelect'
export { Thumb } from './Thumb'
export { type MarkControl, RESTING_POINT, useMark } from './use-mark'
