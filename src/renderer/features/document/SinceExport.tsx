import type { LastExport } from '../../../contract'
import { formatTime, formatWeekday, localDay } from '../../../core/text'
import { Button } from '../../ui'
import styles from './document.module.css'
import { Places } from './Places'
import { useChangesSince } from './use-changes-since'

interface SinceExportProps {
  last: LastExport
  writing: boolean
  onExportAgain: () => void
  onGoTo: (path: string) => void
}

function changesWords(count: number): string {
  return count === 1 ? 'One thing has changed since' : `${count} things have changed since`
}

/** When this document was written last, what changed in the plan since, and the way to write it again. */
export function SinceExport({ last, writing, onExportAgain, onGoTo }: SinceExportProps) {
  const changes = useChangesSince(last.inHistory ? last.seq : null)
  const at = new Date(last.at)
  const count = changes?.reduce((sum, { points }) => sum + points.length, 0) ?? 0
  return (
    <section className={styles.since} aria-labelledby="since-export" data-print="never">
      <div>
        <h2 id="since-export">Since the last export</h2>
        <p>
          {`“${last.fileName}”, ${formatWeekday(localDay(at))} at ${formatTime(at)}. `}
          {!last.inHistory && 'The plan was open as another copy then, so that its changes since cannot be listed.'}
          {changes !== null && count === 0 && 'Nothing has changed since.'}
        </p>
        {changes !== null && count > 0 && (
          <details>
            <summary>{changesWords(count)}</summary>
            <div className={styles.changes}>
              <Places
                places={changes.map(({ name, points }) => ({
                  name,
                  points: points.map(({ words, path }) => ({ label: words, path })),
                }))}
                onGoTo={onGoTo}
              />
            </div>
          </details>
        )}
      </div>
      <Button unavailable={writing} onPress={onExportAgain}>
        Export again
      </Button>
    </section>
  )
}
