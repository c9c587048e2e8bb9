import { useState } from 'react'
import { attempt, flushPending, request, showNotice } from '../../store'

/** Writes the Word document with everything typed so far, and says where it is. */
export function useExport() {
  const [writing, setWriting] = useState(false)

  async function write() {
    if (writing) return
    setWriting(true)
    await flushPending()
    const written = await attempt(() => request('document.export', {}))
    setWriting(false)
    if (!written) return
    showNotice(`Saved as ${written.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
  }

  return { writing, write }
}
