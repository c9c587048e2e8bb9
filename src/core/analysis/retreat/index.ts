/** How far a retreat has come with each tension, and what it should talk about first. */
export * from './decisions'
export * from './discuss'
