import { useRef, useState } from 'react'
import type { DocumentChoice } from '../../../core/report'
import { headingsOf, Sheet, useDocumentClicks } from '../../report'
import { FirstStep, Page } from '../../ui'
import { ChoiceOfDocument } from './ChoiceOfDocument'
import { DocumentStatus } from './DocumentStatus'
import styles from './document.module.css'
import { EmptyList } from './EmptyList'
import { Outline } from './Outline'
import { useReport } from './use-report'

/** The documents while they are being written: live preview, what is empty, status, export. */
export function DocumentScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const [choice, setChoice] = useState<DocumentChoice>({ kind: 'strategy' })
  const { report, empty } = useReport(choice)
  const container = useRef<HTMLDivElement>(null)
  useDocumentClicks(container, onGoTo)
  return (
    <Page
      title="Document"
      lead="What the board will read, as it stands now. Click a text to change it."
      firstStep={
        <FirstStep screen="document" label="Begin with the ask" kind="plain" onPress={() => onGoTo('ask/decision')} />
      }
    >
      <ChoiceOfDocument choice={choice} onChoose={setChoice} />
      <DocumentStatus empty={empty} choice={choice} />
      <div className={styles.columns} ref={container}>
        <div className={styles.aside}>
          <Outline headings={headingsOf(report.blocks)} />
          <EmptyList empty={empty} onGoTo={onGoTo} />
        </div>
        <Sheet report={report} onGoTo={onGoTo} />
      </div>
    </Page>
  )
}
