import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { lanAddresses } from './addresses'

function found(addresses: Record<string, string[]>): NodeJS.Dict<NetworkInterfaceInfo[]> {
  return Object.fromEntries(
    Object.entries(addresses).map(([name, all]) => [
      name,
      all.map((address) => ({
        address,
        family: address.includes(':') ? 'IPv6' : 'IPv4',
        internal: address.startsWith('127.'),
        netmask: '',
        mac: '',
        cidr: null,
        ...(address.includes(':') ? { scopeid: 0 } : {}),
      })) as NetworkInterfaceInfo[],
    ]),
  )
}

function offered(addresses: Record<string, string[]>): string[] {
  return lanAddresses(found(addresses)).map(({ address }) => address)
}

test('R27 offers the private addresses of this laptop, the one that a phone most likely reaches first', () => {
  expect(offered({ lo0: ['127.0.0.1'], utun3: ['10.8.0.2'], en0: ['192.168.1.20', 'fe80::1'] })).toEqual([
    '192.168.1.20',
    '10.8.0.2',
  ])
  expect(offered({ 'vEthernet (WSL)': ['172.20.0.1'], Ethernet: ['10.4.1.9'], 'Wi-Fi': ['10.4.2.9'] })).toEqual([
    '10.4.2.9',
    '10.4.1.9',
    '172.20.0.1',
  ])
  expect(offered({ docker0: ['172.17.0.1'], wlan0: ['172.18.4.4'] })).toEqual(['172.18.4.4', '172.17.0.1'])
})

test('R27 offers nothing that the whole internet could reach, and nothing that nobody could type', () => {
  expect(offered({ eth0: ['203.0.113.9'], eth1: ['169.254.7.7'], eth2: ['2001:db8::1'], lo: ['127.0.0.1'] })).toEqual(
    [],
  )
})
