import { useState } from 'react'
import { attempt, request, showNotice } from '../../store'
import { Button } from '../../ui'

/** Writes the Word document as it stood after a change. */
export function ExportThen({ seq }: { seq: number }) {
  const [writing, setWriting] = useState(false)

  async function write() {
    if (writing) return
    setWriting(true)
    const written = await attempt(() => request('versions.export', { seq }))
    setWriting(false)
    if (!written) return
    showNotice(`Saved as ${written.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
  }

  return (
    <Button unavailable={writing} onPress={() => void write()}>
      Export to Word…
    </Button>
  )
}
