import { z } from 'zod'
import { collectionAt, itemsWord, listSpec } from '../plan'
import { CommandRefused, defineCommand } from './command'
import { setField } from './field'
import { addItem } from './item'
import { itemId } from './item-id'

const MOST_ITEMS = 5000
const MOST_NEEDED = 100
const values = z.record(z.string(), z.unknown())

/** Adds many items to a list and changes fields of others in one step: the rows of an imported table. */
export const importItems = defineCommand({
  type: 'items.import',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({
    list: z.string().max(500),
    /** Items of other lists to which the rows refer by their ids. */
    needs: z
      .array(z.strictObject({ list: z.string().max(500), id: itemId, values }))
      .max(MOST_NEEDED)
      .optional(),
    add: z.array(z.strictObject({ id: itemId, values })).max(MOST_ITEMS),
    update: z.array(z.strictObject({ id: itemId, values })).max(MOST_ITEMS),
  }),
  label({ list, add, update }) {
    const count = add.length + update.length
    const spec = listSpec(list) ?? { item: 'item' }
    return `import ${count} ${count === 1 ? spec.item : itemsWord(spec)}`
  },
  apply(draft, { list, needs = [], add, update }, content) {
    for (const item of needs) addItem.apply(draft, item, content)
    for (const item of add) addItem.apply(draft, { list, ...item }, content)
    for (const { id, values: given } of update) {
      if (!Object.hasOwn(collectionAt(draft, list)?.byId ?? {}, id)) {
        throw new CommandRefused(
          'no-such-item',
          'What this table updates is no longer in the plan. Nothing was changed.',
        )
      }
      for (const [key, value] of Object.entries(given)) {
        setField.apply(draft, { path: `${list}/${id}/${key}`, value }, content)
      }
    }
  },
})
