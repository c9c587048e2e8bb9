import { listSpec } from '../../core/plan'
import { shorten } from '../../core/text'
import { usePlanValue } from '../store'
import { IconButton } from './Button'
import { DownIcon, RemoveIcon, UpIcon } from './icons'
import styles from './ui.module.css'
import type { ItemActions } from './use-items'

const LONGEST_NAME = 60

/** What an item is called in the names of its buttons: "objective “Ready for algebra”", or "objective 3". */
export function useItemName(list: string, id: string, index: number): string {
  const spec = listSpec(list)
  const name = usePlanValue(`${list}/${id}/${spec?.nameField ?? ''}`)
  const item = spec?.item ?? 'item'
  return typeof name === 'string' && name.trim() !== ''
    ? `${item} “${shorten(name, LONGEST_NAME)}”`
    : `${item} ${index + 1}`
}

interface ItemToolsProps {
  list: string
  id: string
  /** Where the item is shown, from 0, and how many there are. */
  index: number
  count: number
  actions: ItemActions
  /** The list's own places of the items shown before and after; null where the order carries no meaning. */
  places?: { before: number; after: number } | null
  children?: React.ReactNode
}

/** Moves an item up and down and removes it. */
export function ItemTools({ list, id, index, count, actions, places = null, children }: ItemToolsProps) {
  const called = useItemName(list, id, index)
  return (
    <span className={styles.itemTools}>
      {children}
      {places && (
        <>
          <IconButton
            label={`Move ${called} up`}
            disabled={index === 0}
            onPress={() => void actions.move(id, places.before)}
          >
            <UpIcon />
          </IconButton>
          <IconButton
            label={`Move ${called} down`}
            disabled={index === count - 1}
            onPress={() => void actions.move(id, places.after)}
          >
            <DownIcon />
          </IconButton>
        </>
      )}
      <IconButton label={`Remove ${called}`} onPress={() => void actions.remove(id, index)}>
        <RemoveIcon />
      </IconButton>
    </span>
  )
}
