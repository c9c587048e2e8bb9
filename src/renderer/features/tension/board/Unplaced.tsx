import { columnName, type LedgerPart, suggestedParts } from '../../../../core/analysis/ledger'
import { Button, EmptyList, LinkButton, Sourced } from '../../../ui'
import styles from './board.module.css'
import { type BoardView, Cards } from './Column'

interface UnplacedProps {
  list: string
  parts: readonly LedgerPart[]
  view: BoardView
  /** Whether the board has any part at all. */
  any: boolean
  onAdd: (name?: string) => void
}

/** What has no position yet: parts that wait to be placed, and names of parts to think about, added only when pressed. */
export function Unplaced({ list, parts, view, any, onAdd }: UnplacedProps) {
  const { tension, decision, drag } = view
  const suggested = suggestedParts(tension, decision)
  const idle = parts.length === 0
  return (
    <section
      className={styles.unplaced}
      data-column="unplaced"
      data-over={(drag && drag.at === null) || undefined}
      data-idle={any && idle ? '' : undefined}
      data-print={idle ? 'never' : undefined}
      aria-label={columnName(tension, 'unplaced')}
    >
      {!any && (
        <EmptyList
          list={list}
          teach="Name what this decision is made of, place each part between the two sides, and say who decides it, why, and what evidence would move it."
        />
      )}
      {any && (
        <h3>
          {columnName(tension, 'unplaced')} <span>{idle ? 'Every part has its place.' : parts.length}</span>
        </h3>
      )}
      {!idle && <Cards parts={parts} view={view} label={columnName(tension, 'unplaced')} />}
      <div className={styles.adding} data-print="never">
        <Button adds={list} onPress={() => onAdd()}>
          Add a part
        </Button>
        {suggested.length > 0 && (
          <p className={styles.suggested}>
            <span>
              <Sourced text="Or one of these:" sources={tension.parts.sources} />
            </span>
            {suggested.map((name) => (
              <LinkButton key={name} quiet label={`Add the part “${name}”`} onPress={() => onAdd(name)}>
                {name}
              </LinkButton>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
