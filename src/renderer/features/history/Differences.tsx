import { bundledContent } from '../../../core/content'
import {
  type Difference,
  differenceLabel,
  type FieldDifference,
  type ItemDifference,
  itemHeading,
  valueChange,
  valueWords,
} from '../../../core/history'
import styles from './differences.module.css'
import screen from './history.module.css'
import { TextDifference } from './TextDifference'

interface DifferencesProps {
  differences: readonly Difference[]
  /** The one thing that differs is named beside. */
  named?: boolean
}

/** What differs, each with what stood before and what stands after. */
export function Differences({ differences, named = false }: DifferencesProps) {
  if (differences.length === 0) return null
  return (
    <div className={styles.differences}>
      {differences.map((difference) =>
        difference.kind === 'field' ? (
          <Value key={difference.path} difference={difference} named={named} />
        ) : (
          <Item key={difference.path} difference={difference} named={named} />
        ),
      )}
    </div>
  )
}

function Words({ difference, value }: { difference: FieldDifference; value: unknown }) {
  const words = valueWords(difference, value, bundledContent)
  if (words === '') return <span className={styles.empty}>{difference.field.empty}</span>
  return (
    <span className={difference.field.kind === 'text' ? styles.prose : undefined} dir="auto">
      {words}
    </span>
  )
}

function Value({ difference, named }: { difference: FieldDifference; named: boolean }) {
  const change = valueChange(difference)
  return (
    <div className={styles.difference}>
      <h4 className={named ? 'visually-hidden' : undefined}>{differenceLabel(difference, bundledContent)}</h4>
      {change === 'edited' ? (
        <TextDifference before={String(difference.before)} after={String(difference.after)} />
      ) : (
        <dl className={styles.versions}>
          <div>
            <dt>Before</dt>
            <dd>
              <Words difference={difference} value={difference.before} />
            </dd>
          </div>
          <div>
            <dt>After</dt>
            <dd>
              {change === 'spaces' ? (
                <span className={screen.quiet}>The same words; only spaces or line ends differ</span>
              ) : (
                <Words difference={difference} value={difference.after} />
              )}
            </dd>
          </div>
        </dl>
      )}
    </div>
  )
}

/** What stands in an item that came or went: each of its fields that is not empty. */
function Contents({ item, side }: { item: ItemDifference; side: 'before' | 'after' }) {
  const fields = item.differences.filter((each): each is FieldDifference => each.kind === 'field')
  const inner = item.differences.filter((each) => each.kind === 'item')
  return (
    <>
      <dl className={styles.contents}>
        {fields.map((field) => (
          <div key={field.path}>
            <dt>{differenceLabel(field, bundledContent)}</dt>
            <dd>
              <Words difference={field} value={field[side]} />
            </dd>
          </div>
        ))}
      </dl>
      <Differences differences={inner} />
    </>
  )
}

function Item({ difference: item, named }: { difference: ItemDifference; named: boolean }) {
  // The contents of what came or went name it, but for an arrow, which is named by its ends.
  const showsName = item.name !== '' && (item.change === 'changed' || item.list.path === 'arrows')
  return (
    <div className={styles.difference} data-change={item.change}>
      <h4 className={named ? 'visually-hidden' : undefined}>
        {itemHeading(item)}
        {showsName && <span dir="auto">: {item.name}</span>}
      </h4>
      {item.change === 'changed' ? (
        <Differences differences={item.differences} />
      ) : (
        <Contents item={item} side={item.change === 'added' ? 'after' : 'before'} />
      )}
    </div>
  )
}
