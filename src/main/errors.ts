/** A failure whose message was written for the person who sees it. */
export class ExplainedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
