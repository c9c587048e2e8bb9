/** The mark of a statement that is this project's own reasoning, shown as "our reading". */
export const ours = 'ours'

/** How many points a tension's scale has. */
export const pointCount = 9
