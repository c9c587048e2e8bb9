import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type DocumentChoice, documentKey } from '../../../core/report'
import { headingsOf, pagesOfHeadings, Sheet, useDocumentClicks, useDocumentKeys } from '../../report'
import { type DocumentWish, grantWishes, usePlan } from '../../store'
import { FirstStep, Page } from '../../ui'
import { ChangedOutsideDialog } from './ChangedOutsideDialog'
import { ChoiceOfDocument } from './ChoiceOfDocument'
import { DocumentStatus } from './DocumentStatus'
import styles from './document.module.css'
import { ExportButton } from './ExportButton'
import { type FindAsked, FindBar } from './find/FindBar'
import { HouseStyleDialog } from './house/HouseStyleDialog'
import { KeepInSight } from './KeepInSight'
import { OpenPoints } from './OpenPoints'
import { Outline } from './Outline'
import { PagesNote } from './PagesNote'
import { keepPlace, keptChoice, returnToPlace } from './place'
import { SinceExport } from './SinceExport'
import { useExport } from './use-export'
import { useLastExports } from './use-last-exports'
import { useOpenPoints } from './use-open-points'
import { usePages } from './use-pages'
import { useReport } from './use-report'

const FINDS: Partial<Record<DocumentWish, FindAsked['what']>> = {
  find: 'open',
  findNext: 'next',
  findPrevious: 'previous',
}

/** The documents while they are being written: live preview, what is open, status, export, what changed since. */
interface DocumentScreenProps {
  onGoTo: (path: string) => void
  onFindInPlan: () => void
}

export function DocumentScreen({ onGoTo, onFindInPlan }: DocumentScreenProps) {
  const { id, houseStyle } = usePlan()
  const [choice, setChoice] = useState<DocumentChoice>(() => keptChoice(id) ?? { kind: 'strategy' })
  const [styling, setStyling] = useState(false)
  const [wish, setWish] = useState<DocumentWish | null>(null)
  const { exports, readAgain } = useLastExports()
  const exporting = useExport(readAgain)
  const paging = usePages(choice, exporting.writing)
  const shown = useReport(choice, paging.starts)
  const pageOf = useMemo(() => pagesOfHeadings(shown?.pages ?? []), [shown])
  const headings = useMemo(() => headingsOf(shown?.report.blocks ?? []), [shown])
  const open = useOpenPoints()
  const container = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [finding, setFinding] = useState<FindAsked | null>(null)

  const follow = useCallback(
    (text: HTMLElement) => {
      if (container.current) keepPlace(id, choice, container.current, text)
      onGoTo(text.dataset.field ?? '')
    },
    [id, choice, onGoTo],
  )
  useDocumentClicks(container, follow)
  useDocumentKeys(container, follow)
  const ready = shown !== null
  useEffect(() => {
    if (!ready) return
    // After the screen has put the focus on its heading, as it does on every arrival.
    const frame = requestAnimationFrame(() => {
      if (container.current) returnToPlace(id, container.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [id, ready])

  useEffect(() => grantWishes(setWish), [])
  const last = exports?.find((one) => documentKey(one.choice) === documentKey(choice)) ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is carried out once, when what it needs is known
  useEffect(() => {
    if (wish === null || exports === null) return
    setWish(null)
    if (wish === 'houseStyle') setStyling(true)
    const find = FINDS[wish]
    if (find) setFinding((before) => ({ what: before === null ? 'open' : find, number: (before?.number ?? 0) + 1 }))
    if (wish !== 'exportAgain') return
    const again = last ?? exports[0]
    if (!again) {
      void exporting.write(choice)
      return
    }
    setChoice(again.choice)
    void exporting.writeAgain(again.choice)
  }, [wish, exports])

  const { changedOutside } = exporting
  return (
    <Page
      title="Document"
      lead="What the board will read, as it stands now. Click a text to change it."
      firstStep={
        <FirstStep screen="document" label="Begin with the ask" kind="plain" onPress={() => onGoTo('ask/decision')} />
      }
    >
      <ChoiceOfDocument choice={choice} onChoose={setChoice} />
      <DocumentStatus>
        <ExportButton
          exporting={exporting}
          onExport={() => void exporting.write(choice)}
          onHouseStyle={() => setStyling(true)}
        />
      </DocumentStatus>
      {last && (
        <SinceExport
          last={last}
          writing={exporting.writing}
          onExportAgain={() => void exporting.writeAgain(choice)}
          onGoTo={onGoTo}
        />
      )}
      <div className={styles.columns} ref={container}>
        <div className={styles.aside}>
          <Outline headings={headings} pageOf={pageOf} />
          <OpenPoints groups={open} onGoTo={onGoTo} />
        </div>
        <div className={styles.preview}>
          {finding && (
            <FindBar
              root={container}
              query={query}
              onQuery={setQuery}
              asked={finding}
              drawn={shown}
              onFindInPlan={onFindInPlan}
              onClose={() => setFinding(null)}
            />
          )}
          <PagesNote
            state={paging.state}
            count={shown?.pages?.at(-1)?.number ?? 0}
            template={houseStyle.template !== null}
            onStop={paging.stop}
            onBegin={paging.begin}
          />
          {shown && (
            <KeepInSight layout={shown.pages}>
              <Sheet
                key={documentKey(choice)}
                report={shown.report}
                pages={shown.pages}
                house={houseStyle}
                onGoTo={onGoTo}
              />
            </KeepInSight>
          )}
        </div>
      </div>
      {styling && <HouseStyleDialog onClose={() => setStyling(false)} />}
      {changedOutside && (
        <ChangedOutsideDialog
          fileName={changedOutside.fileName}
          onReplace={() => void exporting.writeAgain(changedOutside.choice, true)}
          onElsewhere={() => {
            exporting.keepOutside()
            void exporting.write(changedOutside.choice)
          }}
          onClose={exporting.keepOutside}
        />
      )}
    </Page>
  )
}
