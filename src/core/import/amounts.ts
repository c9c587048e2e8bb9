const MULTIPLES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

/** Digits in groups of three or without groups; a comma anywhere else could be a decimal comma, so it is refused. */
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(\.\d+)?$/
/** The accounting format of spreadsheets writes zero as a dash behind the currency sign. */
const ACCOUNTING_ZERO = /^\$\s*[-–—]$/

/**
 * An amount of dollars as people write it: "$120,000", "120k", "1.2 million", "USD 1,200.50".
 * @returns the amount, or why it is none.
 */
export function readAmount(cell: string): { amount: number } | { problem: string } {
  const text = cell.replace(/[\u00a0\u2007\u202f]/g, ' ').trim()
  if (ACCOUNTING_ZERO.test(text)) return { amount: 0 }
  const bare = text
    .replace(/^(us)?\$\s*|^usd\s*/i, '')
    .replace(/\s*(usd|dollars?|\$)$/i, '')
    .trim()
  if (/^\(.*\d.*\)$/.test(bare) || /^[-−–]\s*\$?\s*\.?\d/.test(bare) || /^\(.*\d.*\)$/.test(text)) {
    return { problem: 'is below zero; an amount is zero or more' }
  }
  const [, number = '', word = ''] = /^([\d,. ]*?)\s*([a-z]*)\.?$/i.exec(bare) ?? []
  const multiple = MULTIPLES[word.toLowerCase()]
  const digits = NUMBER.test(number) && /\d/.test(number) ? Number(number.replace(/[, ]/g, '')) : Number.NaN
  if (multiple === undefined || !Number.isFinite(digits)) {
    return { problem: 'is not one amount; write it such as 120,000 or 1.2 million' }
  }
  // 8.2 million is 8199999.999999999 in binary; money has cents.
  const amount = Math.round(digits * multiple * 100) / 100
  return Number.isFinite(amount) ? { amount } : { problem: 'is too large to be an amount' }
}
