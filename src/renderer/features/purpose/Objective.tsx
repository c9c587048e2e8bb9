import { Columns, Field, ItemList } from '../../ui'

/** One objective: what, for whom, from where to where, by when, and the way back from there to today. */
export function Objective({ path }: { path: string }) {
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Columns count={2}>
        <Field path={`${path}/name`} />
        <Field path={`${path}/population`} />
        <Field path={`${path}/measure`} />
        <Field path={`${path}/date`} />
        <Field path={`${path}/baseline`} />
        <Field path={`${path}/target`} />
      </Columns>
      <div style={{ display: 'grid', gap: 8, maxWidth: 720 }}>
        <h3>Milestones</h3>
        <ItemList
          list={`${path}/milestones`}
          teach="Map backward from the target: what must be true one step before it?"
          render={(milestone) => (
            <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 168px', gap: 12 }}>
              <Field path={`${milestone}/text`} hideLabel />
              <Field path={`${milestone}/date`} hideLabel />
            </div>
          )}
        />
      </div>
    </div>
  )
}
