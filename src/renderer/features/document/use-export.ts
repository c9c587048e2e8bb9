import { useState } from 'react'
import type { DocumentChoice } from '../../../core/report'
import { attempt, flushPending, request, showNotice } from '../../store'

/** Writes the Word document with everything typed so far, and says where it is. */
export function useExport() {
  const [writing, setWriting] = useState(false)

  async function write(choice: DocumentChoice) {
    if (writing) return
    setWriting(true)
    await flushPending()
    const written = await attempt(() => request('document.export', { choice }))
    setWriting(false)
    if (!written) return
    showNotice(`Saved as ${written.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
  }

  return { writing, write }
}
