import type { DocumentChoice } from '../../../core/report'
import { Button } from '../../ui'
import styles from './document.module.css'
import { useExport } from './use-export'

export function ExportButton({ choice }: { choice: DocumentChoice }) {
  const { writing, write } = useExport()
  return (
    <div className={styles.export}>
      <Button kind="main" unavailable={writing} onPress={() => void write(choice)}>
        Export to Word…
      </Button>
      <span aria-live="polite">{writing && 'Writing the document…'}</span>
    </div>
  )
}
