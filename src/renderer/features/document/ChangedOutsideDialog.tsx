import { Button, Dialog } from '../../ui'

interface ChangedOutsideDialogProps {
  fileName: string
  onReplace: () => void
  onElsewhere: () => void
  onClose: () => void
}

/** Asks before a document is replaced in which somebody went on, in Word or elsewhere. */
export function ChangedOutsideDialog({ fileName, onReplace, onElsewhere, onClose }: ChangedOutsideDialogProps) {
  return (
    <Dialog
      title="Replace a document that was changed?"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={onReplace}>Replace it</Button>
          <Button kind="main" onPress={onElsewhere}>
            Export as another file…
          </Button>
        </>
      }
    >
      <p>{`${fileName} was changed after it was exported, for example in Word. Exporting again would replace those changes.`}</p>
    </Dialog>
  )
}
