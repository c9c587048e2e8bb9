import { z } from 'zod'

const webAddress = z.url({ protocol: /^https?$/, hostname: /^[^.]+(\.[^.]+)+$/ })
const mailAddress = z.email()

/**
 * The address that a person meant with what they typed: `example.org/report` is a page, `a@example.org` an
 * e-mail address. Only web and e-mail addresses are links.
 * @returns an empty text for an empty one; null where the text is no such address.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const mail = text.replace(/^mailto:/i, '')
  if (mailAddress.safeParse(mail).success) return `mailto:${mail}`
  const page = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  return !/\s/.test(page) && webAddress.safeParse(page).success ? page : null
}
