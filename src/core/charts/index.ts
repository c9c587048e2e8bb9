/**
 * Charts as data: positions, shapes and words in pixels, without a screen. The windows draw them as SVG,
 * the document writers as pictures, so that both show the same.
 */
export * from './chain'
export * from './marks'
export * from './measure'
export * from './milestones'
export * from './overview'
export { positionWords, STATUS_WORDS } from './overview-text'
export * from './part-scale'
export * from './plain-chart'
export * from './scatter'
export * from './scatter-points'
export * from './scatter-signs'
export * from './slim-spectrum'
export * from './spectra'
export * from './spectrum'
export * from './then-and-now'
export * from './thread'
export * from './worksheet-scale'
