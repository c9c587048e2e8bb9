import styles from './views.module.css'

export interface View<Id extends string> {
  id: Id
  name: string
  /** How far it is, or how much is in it. */
  progress?: string
}

interface ViewsProps<Id extends string> {
  /** What the views are of, for people who do not see them side by side. */
  label: string
  views: readonly View<Id>[]
  current: Id
  onView: (id: Id) => void
}

/** The way between the views of one screen. */
export function Views<Id extends string>({ label, views, current, onView }: ViewsProps<Id>) {
  return (
    <nav className={styles.views} data-print="never" aria-label={label}>
      {views.map(({ id, name, progress }) => (
        <button key={id} type="button" aria-current={id === current ? 'true' : undefined} onClick={() => onView(id)}>
          {name}
          {progress && <span>{progress}</span>}
        </button>
      ))}
    </nav>
  )
}
