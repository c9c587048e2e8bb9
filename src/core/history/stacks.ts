/** What undo needs to know of a row of the change log. */
export interface LogEntry {
  seq: number
  kind: 'do' | 'undo' | 'redo'
  group: string | null
  binding: boolean
  label: string
  /** For an undo: the first row that it took back. For a redo: the undo row that it took back. Else null. */
  reverts: number | null
}

/** Rows that are undone, or redone, together. */
export interface UndoUnit {
  /** In the order in which they were made. */
  seqs: number[]
  group: string | null
  label: string
  binding: boolean
}

export interface UndoStacks {
  undo: UndoUnit[]
  redo: UndoUnit[]
}

export function emptyStacks(): UndoStacks {
  return { undo: [], redo: [] }
}

/**
 * The stacks after one more row of the log. Undo and redo are rows themselves and nothing is ever rewritten,
 * so reading the log from its start gives the stacks back after a restart.
 */
export function afterEntry(stacks: UndoStacks, entry: LogEntry): UndoStacks {
  const own: UndoUnit = { seqs: [entry.seq], group: entry.group, label: entry.label, binding: entry.binding }
  if (entry.kind === 'undo') {
    // An undo row takes the place of what it undid: redoing it means applying its inverse.
    return { undo: stacks.undo.slice(0, -1), redo: [...stacks.redo, { ...own, group: null }] }
  }
  if (entry.kind === 'redo') {
    return { undo: [...stacks.undo, { ...own, group: null }], redo: stacks.redo.slice(0, -1) }
  }
  const top = stacks.undo.at(-1)
  if (
    top &&
    entry.group !== null &&
    top.group === entry.group &&
    !top.binding &&
    !entry.binding &&
    stacks.redo.length === 0
  ) {
    return { undo: [...stacks.undo.slice(0, -1), { ...top, seqs: [...top.seqs, entry.seq] }], redo: [] }
  }
  return { undo: [...stacks.undo, own], redo: [] }
}

export function stacksOf(entries: Iterable<LogEntry>): UndoStacks {
  // Reading a long log must not copy the stacks at every row, so this keeps its own arrays.
  const stacks = emptyStacks()
  for (const entry of entries) {
    const next = afterEntry({ undo: stacks.undo.slice(-1), redo: stacks.redo.slice(-1) }, entry)
    stacks.undo.splice(Math.max(0, stacks.undo.length - 1), 1, ...next.undo)
    if (next.redo.length === 0 && entry.kind === 'do') stacks.redo.length = 0
    else stacks.redo.splice(Math.max(0, stacks.redo.length - 1), 1, ...next.redo)
  }
  return stacks
}

/** What can be undone next, or why nothing can. */
export function nextUndo(stacks: UndoStacks): { unit: UndoUnit } | { unit: null; reason: string } {
  const unit = stacks.undo.at(-1)
  if (!unit) return { unit: null, reason: 'There is nothing to undo.' }
  if (unit.binding) return { unit: null, reason: `“${unit.label}” is binding and cannot be undone.` }
  return { unit }
}
