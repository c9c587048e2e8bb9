import { useEffect, useId, useState } from 'react'
import type { OpenPlan } from '../../../contract'
import { attempt, request } from '../../store'
import { Button, Dialog, LinkButton } from '../../ui'
import { runAction } from '../actions'
import { closeOverlay } from '../overlays'
import styles from './file.module.css'
import { renameFile, writeNow } from './requests'
import { inFileWords, momentWords } from './words'

const ENDING = '.throughline'

function FileName({ fileName, readOnly }: { fileName: string; readOnly: boolean }) {
  const id = useId()
  const name = fileName.replace(/\.throughline$/i, '')
  const [typed, setTyped] = useState(name)
  const changed = typed.trim() !== '' && typed.trim() !== name
  return (
    <div className={styles.name}>
      <label htmlFor={id}>Name of the file</label>
      <div>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          readOnly={readOnly}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (changed) void renameFile(typed.trim())
          }}
        />
        <span className={styles.ending}>{ENDING}</span>
        <Button unavailable={!changed} onPress={() => void renameFile(typed.trim())}>
          Rename
        </Button>
      </div>
    </div>
  )
}

function usePath(fileName: string): string {
  const [path, setPath] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name means another path
  useEffect(() => {
    void attempt(() => request('plan.place', {})).then((place) => setPath(place?.path ?? ''))
  }, [fileName])
  return path
}

/** Where the plan is kept: its file with its name and folder, and what stands in it and on this computer. */
export function PlaceDialog({ open }: { open: OpenPlan }) {
  const { file, savedAt } = open
  const path = usePath(file.fileName)
  const readOnly = file.state === 'reading'
  const leave = (action: 'plan.move' | 'plan.saveAs' | 'plan.reveal') => {
    closeOverlay()
    runAction(action)
  }
  return (
    <Dialog
      title="Where this plan is kept"
      onClose={closeOverlay}
      actions={
        <>
          {!readOnly && <Button onPress={() => void writeNow()}>Write to the file now</Button>}
          <Button kind="main" onPress={closeOverlay}>
            Done
          </Button>
        </>
      }
    >
      <FileName key={file.fileName} fileName={file.fileName} readOnly={readOnly} />
      <div>
        <p className={styles.term}>Where it is</p>
        <p className={styles.path} dir="ltr">
          {path}
        </p>
        <p className={styles.links}>
          <LinkButton onPress={() => leave('plan.reveal')}>Show in its folder</LinkButton>
          {!readOnly && <LinkButton onPress={() => leave('plan.move')}>Move to another folder…</LinkButton>}
          {!readOnly && <LinkButton onPress={() => leave('plan.saveAs')}>Save as…</LinkButton>}
        </p>
      </div>
      <dl className={styles.kept}>
        <dt>On this computer</dt>
        <dd>
          {readOnly
            ? 'A copy to look at, for as long as it is open.'
            : `Every change, as soon as the top bar says “Saved”${savedAt === null ? '.' : `; the last at ${momentWords(savedAt)}.`}`}
        </dd>
        <dt>In the file</dt>
        <dd>{inFileWords(file)}</dd>
      </dl>
    </Dialog>
  )
}
