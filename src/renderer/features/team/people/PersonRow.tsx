import { memo } from 'react'
import { fieldSpec } from '../../../../core/plan'
import { useDraft, usePlanValue } from '../../../store'
import { Field, type ItemActions, ItemTools } from '../../../ui'
import styles from './people.module.css'

interface PersonRowProps {
  id: string
  index: number
  count: number
  /** Somebody else on the list has the same name. */
  isShared: boolean
  actions: ItemActions
  /** The id of the list of roles that is offered. */
  roles: string
}

/** A role is typed freely; what the team and other teams use is offered. */
function RoleField({ path, roles }: { path: string; roles: string }) {
  const stored = usePlanValue(path)
  const { text, error, change, flush } = useDraft(path)
  const spec = fieldSpec(path)
  return (
    <div>
      <input
        type="text"
        list={roles}
        dir="auto"
        className={styles.control}
        aria-label={spec?.label}
        aria-invalid={error !== null}
        placeholder={spec?.empty}
        data-path={path}
        title={text ?? String(stored ?? '')}
        value={text ?? String(stored ?? '')}
        onChange={(event) => change(event.target.value)}
        onBlur={() => void flush()}
      />
      {error !== null && (
        <p className={styles.told} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

/** Drawn again only when its own place changes; its fields follow the plan by themselves. */
export const PersonRow = memo(function PersonRow({ id, index, count, isShared, actions, roles }: PersonRowProps) {
  const path = `people/${id}`
  return (
    <div className={styles.person} data-item={id}>
      <div>
        <Field path={`${path}/name`} compact hideLabel />
        {isShared && (
          <p className={styles.told}>
            This name is on the list more than once. Tell them apart, so that each finds their own.
          </p>
        )}
      </div>
      <RoleField key={path} path={`${path}/role`} roles={roles} />
      <ItemTools
        list="people"
        id={id}
        index={index}
        count={count}
        actions={actions}
        places={{ before: index - 1, after: index + 1 }}
      />
    </div>
  )
})
