import { z } from 'zod'
import { goToStep } from './agenda'
import { freezeAgreement } from './agreement'
import type { Command } from './command'
import { adoptDocument, setDocumentNames, setDocumentStatus } from './document'
import { setField } from './field'
import { setHouseStyle } from './house-style'
import { importItems } from './import'
import { addItem, moveItem, removeItem } from './item'
import { discardRound, openNewRound, revealRound, tightenRound } from './round'
import { adoptScenario, copyToScenario } from './scenario'
import { changeDecision, setStatus } from './tension'

const all = [
  setField,
  addItem,
  removeItem,
  moveItem,
  importItems,
  setStatus,
  changeDecision,
  copyToScenario,
  adoptScenario,
  setDocumentStatus,
  setDocumentNames,
  adoptDocument,
  setHouseStyle,
  openNewRound,
  tightenRound,
  revealRound,
  discardRound,
  freezeAgreement,
  goToStep,
] as unknown as readonly Command[]

/** Every command by its type. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(all.map((command) => [command.type, command]))

/** The types of all commands with the JSON Schema of their arguments, for people who automate. */
export function describeCommands(): { type: string; binding: boolean; args: unknown }[] {
  return all.map(({ type, binding, args }) => ({ type, binding, args: z.toJSONSchema(args) }))
}
