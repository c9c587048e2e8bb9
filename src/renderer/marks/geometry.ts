/** The nine points of the scale. */
export const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
