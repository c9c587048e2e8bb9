import { useEffect, useState } from 'react'
import type { WritingStage } from '../../../contract'
import type { DocumentChoice } from '../../../core/report'
import { attempt, flushPending, onEvent, request, showNotice } from '../../store'

/** Whether open questions are to stand as comments; for as long as the window is open. */
let lastComments = false

export interface Exporting {
  comments: boolean
  chooseComments: (chosen: boolean) => void
  writing: boolean
  stage: WritingStage | null
  write: (choice: DocumentChoice) => Promise<void>
  /** Writes over the last document with the same choices. `over`: also where somebody went on in it since. */
  writeAgain: (choice: DocumentChoice, over?: boolean) => Promise<void>
  /** The document in which somebody went on since, and which waits for a word; null where none does. */
  changedOutside: { choice: DocumentChoice; fileName: string } | null
  keepOutside: () => void
  cancel: () => void
}

function sayWritten(fileName: string): void {
  showNotice(`Saved as ${fileName}`, {
    label: 'Show in folder',
    run: () => void attempt(() => request('document.reveal', {})),
  })
}

/** Writes Word documents with everything typed so far, says what it is at, and where the document is. */
export function useExport(onWritten: () => void): Exporting {
  const [comments, setComments] = useState(lastComments)
  const [writing, setWriting] = useState(false)
  const [stage, setStage] = useState<WritingStage | null>(null)
  const [changedOutside, setChangedOutside] = useState<Exporting['changedOutside']>(null)
  useEffect(() => onEvent('document.progress', (progress) => setStage(progress.stage)), [])

  async function run<Written>(ask: () => Promise<Written>): Promise<Written | undefined> {
    if (writing) return undefined
    setStage(null)
    setWriting(true)
    await flushPending()
    const written = await attempt(ask)
    setWriting(false)
    return written
  }

  async function write(choice: DocumentChoice) {
    const written = await run(() => request('document.export', { choice, comments }))
    if (!written) return
    sayWritten(written.fileName)
    onWritten()
  }

  async function writeAgain(choice: DocumentChoice, over = false) {
    setChangedOutside(null)
    const written = await run(() => request('document.exportAgain', { choice, over }))
    if (!written) return
    if ('changed' in written) {
      setChangedOutside({ choice, fileName: written.changed })
      return
    }
    sayWritten(written.fileName)
    onWritten()
  }

  function chooseComments(chosen: boolean) {
    lastComments = chosen
    setComments(chosen)
  }

  return {
    comments,
    chooseComments,
    writing,
    stage: writing ? stage : null,
    write,
    writeAgain,
    changedOutside,
    keepOutside: () => setChangedOutside(null),
    cancel: () => void request('document.cancelExport', {}),
  }
}
