import type { ReactNode } from 'react'
import { Button, Dialog } from '../../../ui'

interface ConfirmProps {
  title: string
  children: ReactNode
  /** What the main button does, as a verb with its object. */
  does: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that undo does not take back. */
export function Confirm({ title, children, does, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={onConfirm}>
            {does}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
