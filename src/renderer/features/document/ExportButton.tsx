import type { WritingStage } from '../../../contract'
import { Button, LinkButton } from '../../ui'
import styles from './document.module.css'
import type { Exporting } from './use-export'

const STAGE_WORDS: Record<WritingStage, string> = {
  text: 'Writing the text…',
  pages: 'Working out the pages…',
  file: 'Saving…',
}

interface ExportButtonProps {
  exporting: Exporting
  onExport: () => void
  onHouseStyle: () => void
}

/** The way to Word: how the document looks, whether open questions stand beside it, and the export itself. */
export function ExportButton({ exporting, onExport, onHouseStyle }: ExportButtonProps) {
  const { writing, stage, comments, chooseComments, cancel } = exporting
  return (
    <div className={styles.export}>
      <Button kind="main" unavailable={writing} onPress={onExport}>
        Export to Word…
      </Button>
      <Button onPress={onHouseStyle}>House style…</Button>
      <label className={styles.option} data-print="never">
        <input type="checkbox" checked={comments} onChange={(event) => chooseComments(event.target.checked)} />
        <span>Open questions as Word comments</span>
      </label>
      <div className={styles.progress}>
        <span aria-live="polite">{stage !== null && STAGE_WORDS[stage]}</span>
        {stage !== null && <LinkButton onPress={cancel}>Cancel</LinkButton>}
      </div>
    </div>
  )
}
