import { expect, it } from 'vitest'
import { linkAddress } from './links'

it('takes web and e-mail addresses as people write them', () => {
  expect(linkAddress(' www.example.org/report?a=1#b ')).toBe('https://www.example.org/report?a=1#b')
  expect(linkAddress('http://example.org')).toBe('http://example.org')
  expect(linkAddress('office@example.org')).toBe('mailto:office@example.org')
  expect(linkAddress('')).toBe('')
})

it('takes nothing that could run, open a file or is no address', () => {
  for (const text of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'two words.org',
    'report',
    'http://',
    'mailto:x',
  ])
    expect(linkAddress(text), text).toBeNull()
})
