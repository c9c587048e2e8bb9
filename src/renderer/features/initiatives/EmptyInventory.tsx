import { Button, Example } from '../../ui'
import styles from './initiatives.module.css'

/** What an inventory is for, and the two ways to begin one. */
export function EmptyInventory({ onImport, onAdded }: { onImport: () => void; onAdded: () => Promise<void> }) {
  return (
    <div className={styles.teach}>
      <p>
        None listed. Name the programs, contracts, platforms and grants that take people’s time and money today, each
        with what pays for it and until when. Then say of each whether to keep, change, stop or pause it.
      </p>
      <p>If the list stands in a spreadsheet already, import it: you see every row before anything is added.</p>
      <Example place="initiatives" />
      <div className={styles.actions}>
        <Button onPress={onImport}>Import a table</Button>
        <Button adds="initiatives" onPress={() => void onAdded()}>
          Add an initiative
        </Button>
      </div>
    </div>
  )
}
