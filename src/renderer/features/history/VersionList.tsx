import { useState } from 'react'
import type { KeptVersion, Versions } from '../../../contract'
import { formatDay, formatTime, localDay } from '../../../core/text'
import { attempt, request, showNotice } from '../../store'
import { Button, LinkButton } from '../../ui'
import styles from './history.module.css'
import { pressRow } from './list-keys'
import { NameVersionDialog } from './NameVersionDialog'
import { NowChoice, PointChoice } from './PointChoice'
import { keptWords, momentWords, type VersionPoint } from './points'
import type { Board } from './use-board'
import own from './versions.module.css'

interface VersionListProps {
  board: Board
  versions: Versions
  points: { named: VersionPoint[]; kept: VersionPoint[] }
}

/** The moments that people named, and those of which this computer keeps a copy. */
export function VersionList({ board, versions, points }: VersionListProps) {
  const [naming, setNaming] = useState(false)
  const comparing = board.view === 'compare'
  const apart = versions.kept.filter(({ inHistory }) => !inHistory)
  const [first] = [...points.named, ...points.kept]
  const stop = [...points.named, ...points.kept].some(({ key }) => key === board.from) ? board.from : first?.key
  const rows = (list: readonly VersionPoint[]) => (
    <ol>
      {list.map((version) => (
        <li key={version.key} className={styles.entryLine}>
          {comparing && <Ends board={board} version={version} />}
          <button
            type="button"
            className={`${styles.entry} ${own.version}`}
            data-entry={version.key}
            aria-current={version.key === board.from ? 'true' : undefined}
            tabIndex={version.key === stop ? 0 : -1}
            onClick={() => board.change({ from: version.key })}
          >
            <span className={version.name === null ? own.kept : own.name} dir="auto">
              {version.words}
            </span>
            <span className={styles.who}>{shortMoment(version.at)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are buttons, which it only helps to reach
    <div className={styles.entries} onKeyDown={pressRow} data-comparing={comparing}>
      {comparing && <NowChoice board={board} />}
      <section className={own.group} aria-label="Named versions">
        <div className={own.groupHead}>
          <h2>Named</h2>
          <Button onPress={() => setNaming(true)}>Name this version…</Button>
        </div>
        {points.named.length === 0 ? (
          <p className={own.note}>
            None yet. A name keeps a moment in sight: “Before the board”, “As adopted in June”.
          </p>
        ) : (
          rows(points.named)
        )}
      </section>
      <section className={own.group} aria-label="Kept by this computer">
        <h2>Kept by this computer</h2>
        <p className={own.note}>
          Copies of the whole plan, should its file be lost: before the first edit of a session, before a restore or an
          import, and every 15 minutes of work. Ten at the most.
        </p>
        {rows(points.kept)}
        {versions.kept.length === 0 && <p className={own.note}>None yet. The first comes with your next change.</p>}
      </section>
      {apart.length > 0 && <Apart copies={apart} />}
      {naming && <NameVersionDialog onClose={() => setNaming(false)} />}
    </div>
  )
}

function shortMoment(at: string): string {
  const moment = new Date(at)
  return `${formatDay(localDay(moment))}, ${formatTime(moment)}`
}

function Ends({ board, version }: { board: Board; version: VersionPoint }) {
  const label = `${version.words}, ${momentWords(version.at)}`
  return (
    <>
      <PointChoice board={board} end="from" name={version.key} label={label} />
      <PointChoice board={board} end="to" name={version.key} label={label} />
    </>
  )
}

/** Copies that hold what this file does not: it may have been replaced by an older one. */
function Apart({ copies }: { copies: readonly KeptVersion[] }) {
  async function save(id: string) {
    const saved = await attempt(() => request('versions.saveCopy', { id }))
    if (!saved) return
    showNotice(`Saved as ${saved.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
  }
  return (
    <section className={own.group} aria-label="Not in this file">
      <h2>Not in this file</h2>
      <p className={own.note}>
        These copies hold changes that this file does not have. Another file may have taken its place. Save one as a
        plan of its own to look into it.
      </p>
      <ul className={own.apart}>
        {copies.map((copy) => (
          <li key={copy.id}>
            <span>
              {keptWords(copy)}
              <span className={styles.who}>{shortMoment(copy.at)}</span>
            </span>
            <LinkButton
              label={`Save the copy of ${shortMoment(copy.at)} as a file…`}
              onPress={() => void save(copy.id)}
            >
              Save as a file…
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
