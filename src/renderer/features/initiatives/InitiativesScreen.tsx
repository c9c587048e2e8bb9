import { useState } from 'react'
import { INITIATIVES_SUBJECT } from '../../../core/import'
import { usePlan } from '../../store'
import { ImportDialog, Page, Section } from '../../ui'
import { EmptyInventory } from './EmptyInventory'
import { FundingEnds } from './FundingEnds'
import { Inventory } from './Inventory'
import { StopList } from './StopList'
import { Totals } from './Totals'
import { useInventory } from './use-inventory'

export function InitiativesScreen() {
  const plan = usePlan()
  const inventory = useInventory(plan)
  const [importing, setImporting] = useState(false)
  const none = plan.initiatives.order.length === 0
  const ask = () => setImporting(true)
  return (
    <Page
      title="Initiatives"
      lead="Everything under way that competes for the same people, time and money. A strategy says what to stop."
    >
      <Section title="Inventory">
        {none ? (
          <EmptyInventory onImport={ask} onAdded={inventory.add} />
        ) : (
          <Inventory view={inventory} onImport={ask} />
        )}
      </Section>
      {!none && (
        <Section title="What it costs, and what pays for it">
          <Totals plan={plan} />
          <FundingEnds plan={plan} onShow={inventory.show} />
        </Section>
      )}
      <Section title="What we will stop, and will not do">
        <StopList plan={plan} onShow={inventory.show} />
      </Section>
      {importing && <ImportDialog subject={INITIATIVES_SUBJECT} onClose={() => setImporting(false)} />}
    </Page>
  )
}
