import { z } from 'zod'
import { NAMINGS } from '../plan/values'
import { CommandRefused, defineCommand } from './command'

/** Whether the document is a draft or stands for decision. After adoption this begins the next draft. */
export const setDocumentStatus = defineCommand({
  type: 'document.setStatus',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ status: z.enum(['draft', 'forDecision']) }),
  label: ({ status }) => (status === 'draft' ? 'mark as a draft' : 'mark as for decision'),
  apply(draft, { status }) {
    draft.document.status = status
    draft.document.adoptedOn = null
  },
})

/** Records that the board adopted the strategy. Binding: the record of an adoption is not undone. */
export const adoptDocument = defineCommand({
  type: 'document.adopt',
  binding: true,
  keepsArguments: true,
  args: z.strictObject({ on: z.iso.date() }),
  label: () => 'adopt the strategy',
  apply(draft, { on }) {
    if (draft.document.status === 'adopted') {
      throw new CommandRefused('not-ready', 'The strategy is already adopted. Nothing was changed.')
    }
    draft.document.status = 'adopted'
    draft.document.adoptedOn = on
  },
})

const namingWords: Record<(typeof NAMINGS)[number], string> = {
  names: 'print names',
  roles: 'print roles and not names',
  none: 'print neither names nor roles',
}

/** Whether documents print names, roles or neither. It stays with the plan, so that another computer prints no more. */
export const setDocumentNames = defineCommand({
  type: 'document.setNames',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ names: z.enum(NAMINGS) }),
  label: ({ names }) => namingWords[names],
  apply(draft, { names }) {
    draft.document.names = names
  },
})
