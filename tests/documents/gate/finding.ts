/** What a step of the gate found wrong. */
export interface Finding {
  /** The name of the rule, such as `alt-text`: tests of planted defects name it. */
  rule: string
  message: string
}

export function finding(rule: string, message: string): Finding {
  return { rule, message }
}
