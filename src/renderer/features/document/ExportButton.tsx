import { useState } from 'react'
import type { WritingStage } from '../../../contract'
import type { DocumentChoice } from '../../../core/report'
import { Button, LinkButton } from '../../ui'
import styles from './document.module.css'
import { HouseStyleDialog } from './house/HouseStyleDialog'
import { useExport } from './use-export'

const STAGE_WORDS: Record<WritingStage, string> = {
  text: 'Writing the text…',
  pages: 'Working out the pages…',
  file: 'Saving…',
}

/** The way to Word: how the document looks, whether open questions stand beside it, and the export itself. */
export function ExportButton({ choice }: { choice: DocumentChoice }) {
  const { writing, stage, comments, chooseComments, write, cancel } = useExport()
  const [styling, setStyling] = useState(false)
  return (
    <div className={styles.export}>
      <Button kind="main" unavailable={writing} onPress={() => void write(choice)}>
        Export to Word…
      </Button>
      <Button onPress={() => setStyling(true)}>House style…</Button>
      <label className={styles.option} data-print="never">
        <input type="checkbox" checked={comments} onChange={(event) => chooseComments(event.target.checked)} />
        <span>Open questions as Word comments</span>
      </label>
      <div className={styles.progress}>
        <span aria-live="polite">{stage !== null && STAGE_WORDS[stage]}</span>
        {stage !== null && <LinkButton onPress={cancel}>Cancel</LinkButton>}
      </div>
      {styling && <HouseStyleDialog onClose={() => setStyling(false)} />}
    </div>
  )
}
