import { expect, it } from 'vitest'
import { CHANNEL_NAMES, CHANNELS } from './index'

it('the bridge passes exactly the channels that main answers', () => {
  expect([...CHANNEL_NAMES].sort()).toEqual(Object.keys(CHANNELS).sort())
})

it('every channel refuses what it does not know', () => {
  for (const [name, { request }] of Object.entries(CHANNELS)) {
    expect(request.safeParse({ path: '/etc/passwd', anything: 1 }).success, name).toBe(false)
    expect(request.safeParse(null).success, name).toBe(false)
  }
})
