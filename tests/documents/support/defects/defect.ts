/** What has gone wrong in other people's files, the rule of the gate that must see it, and how it is planted in a part. */
export type Defect = readonly [
  name: string,
  rule: string,
  part: string | RegExp,
  change: (text: string) => string | Uint8Array,
]
