import { useRef } from 'react'
import { headingsOf, Sheet, useDocumentClicks } from '../../report'
import { FirstStep, Page } from '../../ui'
import { DocumentStatus } from './DocumentStatus'
import styles from './document.module.css'
import { EmptyList } from './EmptyList'
import { Outline } from './Outline'
import { useReport } from './use-report'

/** The strategy document while it is being written: live preview, what is empty, status, export. */
export function DocumentScreen({ onGoTo }: { onGoTo: (path: string) => void }) {
  const { report, empty } = useReport()
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
      <DocumentStatus empty={empty} />
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
