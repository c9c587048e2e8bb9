import { useRef, useState } from 'react'
import { offeredRoles, sharedNames } from '../../../../core/analysis/people'
import { PEOPLE_SUBJECT } from '../../../../core/import'
import { openRound, roundName } from '../../../../core/rounds'
import { upperFirst } from '../../../../core/text'
import { usePlan } from '../../../store'
import { Button, EmptyList, ImportDialog, Section, useItemActions } from '../../../ui'
import { NewPerson } from './NewPerson'
import { PersonRow } from './PersonRow'
import styles from './people.module.css'
import { Roles } from './Roles'

const ROLES = 'people-roles'

/** Who is asked: names with their roles. */
export function People() {
  const plan = usePlan()
  const [importing, setImporting] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const actions = useItemActions('people', list)
  const { order } = plan.people
  const shared = sharedNames(plan)
  const round = openRound(plan)
  return (
    <>
      <Section title="People and roles">
        <datalist id={ROLES}>
          {offeredRoles(plan).map((role) => (
            <option key={role} value={role} />
          ))}
        </datalist>
        {order.length === 0 ? (
          <EmptyList
            list="people"
            teach="Everybody on this list is asked in a round. Type a name below, paste a whole list into that line, or import a table."
          />
        ) : (
          <p className={styles.quiet}>
            {order.length === 1 ? '1 person is' : `${order.length} people are`} asked in a round. They choose their own
            name from this list.
          </p>
        )}
        {round && (
          <p className={styles.told}>
            {`${upperFirst(roundName(plan, round.id))} is open: people can join this list, and nobody can be taken off it until the round has ended.`}
          </p>
        )}
        <div className={styles.people} ref={list}>
          {order.length > 0 && (
            <div className={styles.heads} aria-hidden="true">
              <span>Name</span>
              <span>Role</span>
            </div>
          )}
          {order.map((id, index) => (
            <PersonRow
              key={id}
              id={id}
              index={index}
              count={order.length}
              isShared={shared.has(id)}
              actions={actions}
              roles={ROLES}
            />
          ))}
        </div>
        <NewPerson roles={ROLES} onEmpty={() => void actions.add()} />
        <div className={styles.actions}>
          <Button onPress={() => setImporting(true)}>Import a table</Button>
        </div>
      </Section>
      {order.length > 0 && <Roles />}
      {importing && <ImportDialog subject={PEOPLE_SUBJECT} onClose={() => setImporting(false)} />}
    </>
  )
}
