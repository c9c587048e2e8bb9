import { useId, useState } from 'react'
import type { ConflictChoice, FileStanding } from '../../../contract'
import { Button, Dialog } from '../../ui'
import { closeOverlay } from '../overlays'
import styles from './file.module.css'
import { resolveConflict } from './requests'

const choices: readonly { choice: ConflictChoice; label: string; note: string }[] = [
  { choice: 'both', label: 'Keep both files', note: 'You go on in yours. Theirs stays in the file.' },
  { choice: 'theirs', label: 'Go on in theirs', note: 'Yours stays beside it, to look at and copy from.' },
  { choice: 'ours', label: 'Put yours into the file', note: 'Theirs stays beside it, under a name of its own.' },
]

/** What becomes of two versions of a file. Whichever is chosen, both are kept. */
export function ConflictDialog({ file }: { file: FileStanding }) {
  const id = useId()
  const [chosen, setChosen] = useState<ConflictChoice>('both')
  const goOn = async () => {
    if (await resolveConflict(chosen)) closeOverlay()
  }
  return (
    <Dialog
      title="Someone else changed this file"
      onClose={closeOverlay}
      onSubmit={() => void goOn()}
      actions={
        <>
          <Button onPress={closeOverlay}>Decide later</Button>
          <Button kind="main" onPress={() => void goOn()}>
            Go on
          </Button>
        </>
      }
    >
      <p>
        “{file.fileName}” was written by another person or program while you worked. Your version is beside it as “
        {file.conflictName}”. Whatever you choose, both versions stay.
      </p>
      <fieldset className={styles.choices}>
        <legend>How do you want to go on?</legend>
        {choices.map(({ choice, label, note }) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={chosen === choice}
              data-focus-first={chosen === choice || undefined}
              onChange={() => setChosen(choice)}
            />
            <span>{label}</span>
            <span className={styles.quiet}>{note}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
