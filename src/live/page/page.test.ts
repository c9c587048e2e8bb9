import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { PHONE_PAGE } from '../phone-page'
import { pageReply } from '../reply'

test('R29 the page is one small text without any request of its own', () => {
  expect(Buffer.byteLength(PHONE_PAGE)).toBeLessThan(60_000)
  expect(gzipSync(PHONE_PAGE).length).toBeGreaterThan(2000)
  expect(PHONE_PAGE).not.toMatch(/<(link|img|iframe)|src=|url\(|https?:|@import|import\(/)
  expect(PHONE_PAGE).toContain('Kept on this phone, will be sent.')
})

test('R29 the page needs nothing that a browser gives only over an encrypted way', () => {
  expect(PHONE_PAGE).not.toMatch(
    /randomUUID|crypto\.subtle|serviceWorker|navigator\.(clipboard|locks|storage|wakeLock)/,
  )
})

test('R26 only the script and the style that stand in the page may run, by their hashes', () => {
  const policy = pageReply(PHONE_PAGE).headers['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'/)
  expect(policy).not.toMatch(/unsafe|\*|http/)
  expect(PHONE_PAGE).not.toMatch(/ style="| on\w+="/)
})
