import { useId, useState } from 'react'
import { type LiveStanding, UNENCRYPTED } from '../../../../contract/live'
import { request, useLive, useRoundStanding } from '../../../store'
import { Button, Section } from '../../../ui'
import { JoinCode } from './JoinCode'
import styles from './phones.module.css'
import { ReachCheck } from './ReachCheck'
import { RoomJoin } from './RoomJoin'

function phones(count: number): string {
  return count === 1 ? '1 phone' : `${count} phones`
}

/** Which network, where this laptop is in several. */
function NetworkChoice({ live, onChoose }: { live: LiveStanding; onChoose: (address: string) => void }) {
  const id = useId()
  if (live.addresses.length < 2) return null
  return (
    <div className={styles.network}>
      <label htmlFor={id}>Network of the phones</label>
      <select id={id} value={live.address ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {live.addresses.map(({ address, name }) => (
          <option key={address} value={address}>
            {address} ({name})
          </option>
        ))}
      </select>
    </div>
  )
}

function RoundCounts({ round }: { round: string }) {
  const standing = useRoundStanding(round)
  if (!standing) return null
  const chosen = standing.seats.filter(({ state }) => state !== 'free').length
  return `, ${chosen} of ${standing.asked} names chosen, ${standing.answered} answered`
}

function Off({ live, onStart }: { live: LiveStanding; onStart: (address: string | null) => void }) {
  const [chosen, setChosen] = useState<string | null>(null)
  if (live.state === 'elsewhere') return <p>Phones answer in another window already. Stop it there first.</p>
  if (live.addresses.length === 0) {
    return (
      <p className={styles.lead}>
        This laptop is in no network that phones could join. Connect it to the room’s Wi-Fi or open a hotspot on it, or
        pass the laptop round.
      </p>
    )
  }
  return (
    <div className={styles.off}>
      <NetworkChoice live={{ ...live, address: chosen ?? live.address }} onChoose={setChosen} />
      <Button onPress={() => onStart(chosen)}>Let phones join</Button>
    </div>
  )
}

interface PhonesProps {
  /** The id of the round that is open; null before one is, when it can be tried whether phones reach this laptop. */
  round: string | null
}

/** Phones and laptops in the room: how they join, how many have, and whether they can. */
export function Phones({ round }: PhonesProps) {
  const [live, take] = useLive()
  const [forRoom, setForRoom] = useState(false)
  if (!live) return null
  const start = (address: string | null) => void take(() => request('live.start', { address }))
  const { url, code, joinUrl } = live
  const running = live.state === 'on' || live.state === 'away'
  return (
    <Section
      title="Phones and laptops"
      hint={
        running
          ? UNENCRYPTED
          : `People answer in the browser of their own phone, on a page that only this room’s network has. It is off until you start it. ${UNENCRYPTED}`
      }
    >
      {!running && <Off live={live} onStart={start} />}
      {live.state === 'away' && (
        <p className={styles.result} role="status">
          This laptop has no network just now. Phones keep what was answered and send it when it is back.
        </p>
      )}
      {url !== null && code !== null && joinUrl !== null && (
        <div className={styles.on}>
          <JoinCode url={url} code={code} joinUrl={joinUrl} />
          <div className={styles.side}>
            <p className={styles.counts}>
              {phones(live.connected)} connected
              {round !== null && <RoundCounts round={round} />}
            </p>
            {live.locked && (
              <p className={styles.result} role="alert">
                So many wrong codes came in that this code lets nobody in any more. Whoever has joined stays in. Make a
                new code.
              </p>
            )}
            <ReachCheck live={live} />
            <NetworkChoice live={live} onChoose={start} />
          </div>
        </div>
      )}
      {running && (
        <div className={styles.actions}>
          <Button onPress={() => setForRoom(true)}>Show large</Button>
          <Button onPress={() => void take(() => request('live.newCode', {}))}>New code</Button>
          <Button onPress={() => void take(() => request('live.stop', {}))}>Stop</Button>
        </div>
      )}
      {forRoom && url !== null && code !== null && joinUrl !== null && (
        <RoomJoin url={url} code={code} joinUrl={joinUrl} onClose={() => setForRoom(false)} />
      )}
    </Section>
  )
}
