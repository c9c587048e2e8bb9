/** How far below the top of the drawing the track lies, in pixels. */
export const TRACK = 82
