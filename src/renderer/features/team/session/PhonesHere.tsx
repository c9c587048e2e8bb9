import { Phones } from '../phones/Phones'

const PLACE = 'session-phones'

/** Takes the focus to where phones are let in. */
export function goToPhones(): void {
  const place = document.getElementById(PLACE)
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
}

/** Phones stand in the session also before a round, when it can be tried whether they reach this laptop. */
export function PhonesHere({ round }: { round: string | null }) {
  return (
    <div id={PLACE}>
      <Phones round={round} />
    </div>
  )
}
