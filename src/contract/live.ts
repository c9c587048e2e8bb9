/** What whoever answers by phone, and the facilitator, are told: there is no encryption without a certificate. */
export const UNENCRYPTED = 'Answers cross this room’s network unencrypted; use your own hotspot.'

/** An address under which phones in the room might reach this laptop. */
export interface LiveAddress {
  address: string
  /** What the system calls the way to it: "en0", "Wi-Fi". */
  name: string
}

/** How this laptop serves phones. It tells nothing of what anybody answered. */
export interface LiveStanding {
  /** `away`: it was on, and waits until this laptop has a network again. `elsewhere`: it serves another window's plan. */
  state: 'off' | 'on' | 'away' | 'elsewhere'
  /** The likeliest first. */
  addresses: LiveAddress[]
  /** Which of them it is, or would be. */
  address: string | null
  /** What people type: "http://192.168.1.20:4747". Null where it is not on. */
  url: string | null
  /** Null where it is not on. */
  code: string | null
  /** What a phone's camera is shown: address and code in one. */
  joinUrl: string | null
  /** How many phones have the page open. */
  connected: number
  /** How often the page was opened since it is on. */
  visits: number
  /** Too many wrong codes came: nobody new gets in until there is a new code. */
  locked: boolean
}
