/**
 * How far people's answers on the nine points stand apart: measures with their sources, and what may be shown of
 * them. Agreement is not correctness, and none of this ever becomes a position of the team.
 */
export * from './acceptable'
export * from './consensus'
export * from './groups'
export * from './quantiles'
export * from './rand'
export * from './scale'
export * from './spread'
export { agreement } from './van-der-eijk'
