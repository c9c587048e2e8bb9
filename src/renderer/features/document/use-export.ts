import { useEffect, useState } from 'react'
import type { WritingStage } from '../../../contract'
import type { DocumentChoice } from '../../../core/report'
import { attempt, flushPending, onEvent, request, showNotice } from '../../store'

/** Whether open questions are to stand as comments; for as long as the window is open. */
let lastComments = false

/** Writes the Word document with everything typed so far, says what it is at, and where the document is. */
export function useExport() {
  const [comments, setComments] = useState(lastComments)
  const [writing, setWriting] = useState(false)
  const [stage, setStage] = useState<WritingStage | null>(null)
  useEffect(() => onEvent('document.progress', (progress) => setStage(progress.stage)), [])

  async function write(choice: DocumentChoice) {
    if (writing) return
    setStage(null)
    setWriting(true)
    await flushPending()
    const written = await attempt(() => request('document.export', { choice, comments }))
    setWriting(false)
    if (!written) return
    showNotice(`Saved as ${written.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
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
    cancel: () => void request('document.cancelExport', {}),
  }
}
