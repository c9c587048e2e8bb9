import { Button, Dialog } from '../../../ui'
import { ColourFields } from './ColourFields'
import styles from './house.module.css'
import { Letterhead } from './Letterhead'
import { PageFields } from './PageFields'
import { TemplateFields } from './TemplateFields'

/** How every document of this plan looks. Each choice takes effect at once, and undo takes it back. */
export function HouseStyleDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title="House style"
      reading
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          Done
        </Button>
      }
    >
      <p className={styles.note}>
        How the Word document of this plan looks. It stays with the plan, so another computer prints it alike.
      </p>
      <TemplateFields />
      <PageFields />
      <ColourFields />
      <Letterhead />
    </Dialog>
  )
}
