import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentChoice } from '../../../core/report'
import { headingsOf, Sheet, useDocumentClicks, useDocumentKeys } from '../../report'
import { usePlan } from '../../store'
import { FirstStep, Page } from '../../ui'
import { ChoiceOfDocument } from './ChoiceOfDocument'
import { DocumentStatus } from './DocumentStatus'
import styles from './document.module.css'
import { OpenPoints } from './OpenPoints'
import { Outline } from './Outline'
import { keepPlace, keptChoice, returnToPlace } from './place'
import { useOpenPoints } from './use-open-points'
import { useReport } from './use-report'

/** The documents while they are being written: live preview, what is empty, status, export. */
export function DocumentScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const { id } = usePlan()
  const [choice, setChoice] = useState<DocumentChoice>(() => keptChoice(id) ?? { kind: 'strategy' })
  const report = useReport(choice)
  const open = useOpenPoints()
  const container = useRef<HTMLDivElement>(null)
  const follow = useCallback(
    (text: HTMLElement) => {
      if (container.current) keepPlace(id, choice, container.current, text)
      onGoTo(text.dataset.field ?? '')
    },
    [id, choice, onGoTo],
  )
  useDocumentClicks(container, follow)
  useDocumentKeys(container, follow)
  useEffect(() => {
    // After the screen has put the focus on its heading, as it does on every arrival.
    const frame = requestAnimationFrame(() => {
      if (container.current) returnToPlace(id, container.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [id])
  return (
    <Page
      title="Document"
      lead="What the board will read, as it stands now. Click a text to change it; coming back, you are where you were."
      firstStep={
        <FirstStep screen="document" label="Begin with the ask" kind="plain" onPress={() => onGoTo('ask/decision')} />
      }
    >
      <ChoiceOfDocument choice={choice} onChoose={setChoice} />
      <DocumentStatus choice={choice} />
      <div className={styles.columns} ref={container}>
        <div className={styles.aside}>
          <Outline headings={headingsOf(report.blocks)} />
          <OpenPoints groups={open} onGoTo={onGoTo} />
        </div>
        <Sheet report={report} onGoTo={onGoTo} />
      </div>
    </Page>
  )
}
