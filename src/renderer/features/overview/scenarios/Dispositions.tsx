import { useState } from 'react'
import { dispositionWord, standingName } from '../../../../core/analysis/scenario-words'
import { type ComparedInitiative, compareInitiatives, type Standing } from '../../../../core/analysis/scenarios'
import { fieldSpec } from '../../../../core/plan'
import { formatMoney } from '../../../../core/report/values'
import { Field } from '../../../ui'
import styles from './scenarios.module.css'
import { type Compared, SIDES } from './sides'

interface CellProps {
  standing: Standing
  compared: ComparedInitiative
  disposition: ComparedInitiative['left']
  inName: string
}

function Choice({ standing, compared: { id, initiative }, disposition, inName }: CellProps) {
  if (standing === null) return <td>{dispositionWord(disposition)}</td>
  return (
    <td>
      <Field
        path={`scenarios/${standing}/initiatives/${id}/disposition`}
        label={`${initiative.name.trim() || fieldSpec('initiatives/*/name')?.empty}, in ${inName}`}
        inherited={initiative.disposition}
        hideLabel
      />
    </td>
  )
}

const money = (amount: number | null) =>
  amount === null ? fieldSpec('initiatives/*/costOnce')?.empty : formatMoney(amount)

/** What happens with each initiative on both sides; a scenario’s choice is made here. */
export function Dispositions({ plan, standings, plans }: Compared) {
  const [onlyDiffering, setOnlyDiffering] = useState(false)
  const all = compareInitiatives(plans)
  const differing = all.filter(({ differs }) => differs)
  if (all.length === 0) {
    return (
      <p className={styles.quiet}>No initiatives are listed. A scenario can say which to keep or stop once they are.</p>
    )
  }
  return (
    <>
      <label className={styles.only} data-print="never">
        <input type="checkbox" checked={onlyDiffering} onChange={(event) => setOnlyDiffering(event.target.checked)} />
        {`Only those that differ (${differing.length})`}
      </label>
      <table className={styles.table}>
        <caption className="visually-hidden">What happens with each initiative</caption>
        <thead>
          <tr>
            <th scope="col">Initiative</th>
            <th scope="col" data-money>
              Once
            </th>
            <th scope="col" data-money>
              Per year
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" dir="auto">
                {standingName(plan, standings[side])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(onlyDiffering ? differing : all).map((compared) => (
            <tr key={compared.id} data-differs={compared.differs}>
              <th scope="row" dir="auto">
                {compared.initiative.name.trim() || fieldSpec('initiatives/*/name')?.empty}
              </th>
              <td data-money>{money(compared.initiative.costOnce)}</td>
              <td data-money>{money(compared.initiative.costPerYear)}</td>
              {SIDES.map((side) => (
                <Choice
                  key={side}
                  standing={standings[side]}
                  compared={compared}
                  disposition={compared[side]}
                  inName={standingName(plan, standings[side])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
