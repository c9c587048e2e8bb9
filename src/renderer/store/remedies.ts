/** What a person can do about a failure, offered beside the message that tells it. */
export interface Remedy {
  label: string
  run: () => void
}

const remedies = new Map<string, Remedy>()

/** Offers a remedy beside every message of failures with this code. */
export function offerRemedy(code: string, remedy: Remedy): void {
  remedies.set(code, remedy)
}

export function remedyFor(code: string | null): Remedy | undefined {
  return remedies.get(code ?? '')
}
