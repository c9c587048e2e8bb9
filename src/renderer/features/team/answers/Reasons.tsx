import type { Reason, TensionResults } from '../../../../core/analysis/rounds'
import type { RoundShowing } from '../../../../core/plan'
import styles from './answers.module.css'

const WITHOUT: Record<RoundShowing, string> = {
  names: 'In an order that tells nothing.',
  roles: 'In an order that tells nothing. A role stands with a reason only where enough people share it.',
  nothing: 'In an order that tells nothing, and without names.',
}

function Side({ name, side, reasons }: { name: string; side: 'a' | 'b' | 'ink'; reasons: readonly Reason[] }) {
  return (
    <div>
      <h4 data-side={side}>{name}</h4>
      {reasons.length === 0 ? (
        <p className={styles.quiet}>No reason given</p>
      ) : (
        <ul className={styles.reasons}>
          {reasons.map(({ text, from }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may give the same reason
            <li key={index} dir="auto">
              {text}
              {from !== null && <span className={styles.quiet}>{` – ${from}`}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Why people stand where they stand. */
export function Reasons({ one, showing }: { one: TensionResults; showing: RoundShowing }) {
  const { towardsA, middle, towardsB, open } = one.reasons
  const { a, b } = one.tension.poles
  if (towardsA.length + middle.length + towardsB.length + open.length === 0) return null
  return (
    <section className={styles.part} aria-label="Reasons">
      <h3>Reasons</h3>
      <p className={styles.quiet}>{WITHOUT[showing]}</p>
      <div className={styles.sides}>
        <Side name={`Towards ${a.inSentence}`} side="a" reasons={towardsA} />
        {middle.length > 0 && <Side name="In the middle" side="ink" reasons={middle} />}
        <Side name={`Towards ${b.inSentence}`} side="b" reasons={towardsB} />
        {open.length > 0 && <Side name="Without a position" side="ink" reasons={open} />}
      </div>
    </section>
  )
}
