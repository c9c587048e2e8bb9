// Apart from the schemas, so that a window, which parses no answer, can do without them.

/** How sure somebody is of an answer. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** The most characters of a reason: it is typed on a phone, and read by a room. */
export const REASON_LIMIT = 1000
