import { gridCounts } from '../../../../core/analysis/grid'
import { gridLead } from '../../../../core/analysis/grid-words'
import { Button } from '../../../ui'
import { CellPanel } from './CellPanel'
import { GridTable } from './GridTable'
import styles from './grid.module.css'
import { Legend } from './Legend'
import { useGrid } from './use-grid'

interface GridViewProps {
  cell: string | undefined
  onOpenTension: (id: string) => void
  onAsk: (subject: string) => void
  /** What stands above the grid and scrolls with it. */
  children: (lead: string) => React.ReactNode
}

/** The decisions against what must fit them, with what is said of the chosen cell below. */
export function GridView({ cell, onOpenTension, onAsk, children }: GridViewProps) {
  const grid = useGrid(cell)
  const { cells, columns, active, open, table, panel, focus, act } = grid
  const counts = gridCounts(cells)
  return (
    <>
      <div className={styles.scroll}>
        {children(gridLead(cells))}
        <div className={styles.tools} data-print="head">
          <Legend counts={counts} />
          <span className={styles.toolsEnd} data-print="never">
            {grid.parts > 0 && (
              <label className={styles.parts}>
                <input
                  type="checkbox"
                  checked={grid.withParts}
                  onChange={({ target }) => grid.setWithParts(target.checked)}
                />
                {`Parts that differ (${grid.parts})`}
              </label>
            )}
            {counts.blank > 0 && (
              <Button onPress={() => act('nextBlank')}>{`Go to the next of ${counts.blank} blank`}</Button>
            )}
          </span>
        </div>
        {active && (
          <div className={styles.box} data-print="only landscape">
            <GridTable
              cells={cells}
              columns={columns}
              active={active.id}
              container={table}
              onMove={focus}
              onAction={act}
            />
          </div>
        )}
      </div>
      {/* A last child that comes and goes would have the browser style every cell anew. */}
      <div data-print="never">
        {active && (
          <CellPanel
            key={active.id}
            cell={active}
            open={open}
            panel={panel}
            onOpen={() => act('open')}
            onClose={() => act('close')}
            onOpenTension={onOpenTension}
            onAsk={onAsk}
          />
        )}
      </div>
    </>
  )
}
