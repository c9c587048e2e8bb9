/** What crosses the bridge: a value, or an error in words that a superintendent understands. Nothing throws. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: AppError }

export interface AppError {
  code: string
  /** One or two sentences: what happened, what is safe, what to do next. */
  message: string
}
