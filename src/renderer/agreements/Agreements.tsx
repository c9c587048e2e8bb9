import { positionWords } from '../../core/charts'
import type { TensionContent } from '../../core/content'
import { type Agreement, type Decision, itemsOf } from '../../core/plan'
import { roundName } from '../../core/rounds'
import { formatDay } from '../../core/text'
import { usePlan } from '../store'
import styles from './agreements.module.css'

interface AgreementsProps {
  tension: TensionContent
  decision: Decision
}

function Row({ name, text }: { name: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  )
}

/** One frozen record: when, by whom, from which round, and everything as it then stood. */
function Frozen({ tension, record, open }: { tension: TensionContent; record: Agreement; open: boolean }) {
  const plan = usePlan()
  const { a, b } = tension.poles
  const from = record.round === null ? 'without a round' : `from ${roundName(plan, record.round)}`
  const range = record.range && `${record.range.from} to ${record.range.to}`
  return (
    <details className={styles.record} open={open}>
      <summary>
        <b>{positionWords(tension, record.shouldBe, 'Not answered')}</b>
        <span>
          Agreed on {formatDay(record.on)} by <bdi>{record.by}</bdi>, {from}
        </span>
      </summary>
      <dl>
        <Row name="Acceptable" text={range ?? ''} />
        <Row name="Rationale" text={record.rationale} />
        <Row name={`Guard for ${a.inSentence}`} text={record.guardA} />
        <Row name={`Guard for ${b.inSentence}`} text={record.guardB} />
        <Row name="Trigger" text={record.trigger} />
        <Row name="Early warnings" text={record.warnings.filter((sign) => sign.trim() !== '').join('; ')} />
        {record.minority.map(({ text, from: who }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen record never changes
          <Row key={index} name={who.trim() === '' ? 'Dissent' : `Dissent: ${who}`} text={text} />
        ))}
      </dl>
    </details>
  )
}

/** The frozen records of a tension, the last first. Those that a later one followed stay. */
export function Agreements({ tension, decision }: AgreementsProps) {
  const records = itemsOf(decision.agreed).reverse()
  if (records.length === 0) return <p className={styles.none}>Nothing has been frozen yet.</p>
  return (
    <div className={styles.records}>
      {records.map((record, index) => (
        <Frozen key={record.id} tension={tension} record={record} open={index === 0} />
      ))}
    </div>
  )
}
