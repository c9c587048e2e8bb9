import { useMemo, useState } from 'react'
import { standingsOf } from '../../../core/analysis/pilots'
import type { PilotsView } from '../../../core/analysis/pilots/views'
import { SCHOOLS_SUBJECT } from '../../../core/import'
import { usePlan } from '../../store'
import { ImportDialog } from '../../ui'
import { CriteriaView } from './criteria/CriteriaView'
import { EmptySchools } from './EmptySchools'
import { Head } from './Head'
import { LeftOutView } from './left-out/LeftOutView'
import { PictureView } from './picture/PictureView'
import styles from './schools.module.css'
import { TableView } from './table/TableView'

interface SchoolsScreenProps {
  view: PilotsView
  onView: (view: PilotsView) => void
  onOpenTension: (id: string) => void
}

/** Where to pilot: the picture of need against readiness, the schools, the criteria, and who is left out. */
export function SchoolsScreen({ view, onView, onOpenTension }: SchoolsScreenProps) {
  const plan = usePlan()
  const [importing, setImporting] = useState(false)
  const standings = useMemo(() => standingsOf(plan), [plan])
  const bare = plan.schools.order.length === 0 && plan.criteria.order.length === 0
  const ask = () => setImporting(true)
  return (
    <div className={styles.page} data-view={view}>
      <Head plan={plan} view={view} onView={onView} onOpenTension={onOpenTension} />
      {view === 'picture' &&
        (bare ? (
          <EmptySchools onImport={ask} onCriteria={() => onView('criteria')} />
        ) : (
          <PictureView plan={plan} standings={standings} onView={onView} />
        ))}
      {view === 'table' && <TableView plan={plan} standings={standings} onImport={ask} />}
      {view === 'criteria' && <CriteriaView plan={plan} standings={standings} />}
      {view === 'leftOut' && <LeftOutView plan={plan} standings={standings} />}
      {importing && <ImportDialog subject={SCHOOLS_SUBJECT} onClose={() => setImporting(false)} />}
    </div>
  )
}
