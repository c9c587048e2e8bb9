import type { Content } from '../content/schema'
import { lengthLimit, type Plan, referables } from '../plan'
import { readAmount } from './amounts'
import { readDay } from './days'
import { plain, quoted } from './plain'
import type { TargetField } from './target'

/** What a cell means for its field: a value (null for none), perhaps with a word about how it was read; or why it does not fit. */
export type CellReading = { value: unknown; note?: string } | { problem: string }

/** What people write where there is nothing to write. */
const NOTHING = /^([-–—?.]+|n\/?\.?a\.?|none|nil|not applicable|tbd|tba|unknown|not (set|known|decided|estimated))$/i

/** A number as a spreadsheet shows it: "1,250.5", "72%", "−3", and "(3)" for what is below zero. */
export function readSigned(cell: string): CellReading {
  const bare = cell
    .replace(/[\s,]/g, '')
    .replace(/%$/, '')
    .replace(/^[−–]/, '-')
    .replace(/^\(([^()]+)\)$/, '-$1')
  const value = Number(bare)
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(bare) || !Number.isFinite(value))
    return { problem: 'is not a number, such as 72.5' }
  // JSON knows no -0.
  return { value: value === 0 ? 0 : value }
}

function readNumber(cell: string, { kind }: TargetField): CellReading {
  const bare = cell.replace(/[\s,]/g, '').replace(/%$/, '')
  const value = Number(bare)
  if (!/^\d*\.?\d+$/.test(bare) || (kind === 'count' && !Number.isInteger(value))) {
    return { problem: kind === 'count' ? 'is not a whole number, such as 120' : 'is not a number, such as 45' }
  }
  return kind === 'percent' && value > 100 ? { problem: 'is more than 100 percent' } : { value }
}

function readChoice(cell: string, { words, choices = {} }: TargetField): CellReading {
  const value = words.get(plain(cell))
  return value === undefined ? { problem: `is none of: ${Object.values(choices).join(', ')}` } : { value }
}

function readReference(cell: string, field: TargetField, plan: Plan, content: Content): CellReading {
  const known = field.of === undefined ? [] : referables(plan, content, field.of)
  const what = field.of === 'tensions' ? 'decision' : 'objective'
  // A tension may be called by its number, alone or before its name.
  const names = (id: string, name: string) => {
    const number = field.of === 'tensions' ? content.tensions.find((tension) => tension.id === id)?.number : undefined
    return number === undefined ? [plain(name)] : [plain(name), String(number), plain(`${number} ${name}`)]
  }
  const found = known.filter(({ id, name }) => names(id, name).includes(plain(cell)))
  if (found.length === 1) return { value: found[0]?.id }
  if (found.length > 1) return { problem: `is the name of ${found.length} ${what}s; give each its own name first` }
  if (known.length === 0) return { problem: `names an ${what}, and this plan has none yet; leave the column out` }
  const some = known.slice(0, 7).map(({ name }) => quoted(name))
  return {
    problem: `is not the name of ${what === 'objective' ? 'an objective' : 'a decision'} of this plan: ${some.join(', ')}`,
  }
}

function readText(cell: string, { kind }: TargetField): CellReading {
  const value = kind === 'line' ? cell.replace(/\s*[\r\n]+\s*/g, ' ').trim() : cell.replace(/\r\n?/g, '\n').trim()
  const limit = lengthLimit(kind)
  if (limit === null || value.length <= limit) return { value }
  return {
    problem: `has ${value.length.toLocaleString('en-US')} characters; at most ${limit.toLocaleString('en-US')} fit`,
  }
}

/** Reads a cell for a field. An empty cell is the value null, which leaves the field as it is. */
export function readCell(cell: string, field: TargetField, plan: Plan, content: Content): CellReading {
  const text = cell.trim()
  if (text === '') return { value: null }
  if (NOTHING.test(text)) return { value: null, note: `${quoted(text)} is read as empty` }
  switch (field.kind) {
    case 'line':
    case 'text':
      return readText(cell, field)
    case 'amount': {
      const reading = readAmount(text)
      return 'problem' in reading ? reading : { value: reading.amount }
    }
    case 'day': {
      const reading = readDay(text)
      return 'problem' in reading ? reading : { value: reading.day }
    }
    case 'count':
    case 'percent':
      return readNumber(text, field)
    case 'number':
      return readSigned(text)
    case 'choice':
      return readChoice(text, field)
    case 'reference':
      return readReference(text, field, plan, content)
    default:
      return { problem: 'cannot be imported' }
  }
}
