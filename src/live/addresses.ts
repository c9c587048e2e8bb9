import type { NetworkInterfaceInfo } from 'node:os'

export interface LanAddress {
  address: string
  /** What the system calls the way to it: "en0", "Wi-Fi". */
  name: string
}

/** Made by programs, not by a room: virtual machines, containers, tunnels. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|llw|awdl)|vEthernet|VirtualBox|VMware|WSL|Hyper-V|Bluetooth/i
const WIRELESS = /^(wl|wlan|en0|ap)|wi-?fi|wlan|hotspot/i

/** How likely a phone in the room is to reach an address; the higher, the likelier. */
function likelihood({ address, name }: LanAddress): number {
  const room = /^192\.168\./.test(address)
    ? 3
    : /^10\./.test(address)
      ? 2
      : /^172\.(1[6-9]|2\d|3[01])\./.test(address)
        ? 1
        : 0
  return room + (VIRTUAL.test(name) ? -10 : 0) + (WIRELESS.test(name) ? 2 : 0)
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address)
}

/**
 * The addresses under which a phone in the same room might reach this laptop, the likeliest first. Only private ones of
 * IPv4: what can be reached from the whole internet is not offered, and nobody types an address of IPv6.
 */
export function lanAddresses(found: NodeJS.Dict<NetworkInterfaceInfo[]>): LanAddress[] {
  return Object.entries(found)
    .flatMap(([name, infos]) =>
      (infos ?? []).map(({ address, family, internal }) => ({ name, address, family, internal })),
    )
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && isPrivate(address))
    .map(({ name, address }) => ({ name, address }))
    .sort((one, other) => likelihood(other) - likelihood(one))
}
