import type { TensionContent } from '../../../core/content'
import { type Decision, guardKeys, itemsOf } from '../../../core/plan'
import { formatDay, formatDayShort } from '../../../core/text'
import { Field, ItemList } from '../../ui'
import { PositionSelect, RangeField } from './PositionSelect'
import { Statements } from './Statements'
import styles from './tension.module.css'

/** The decision in three parts: the position, both sides, the record. Only the first is needed to go on. */
export function DecisionColumn({ tension, decision }: { tension: TensionContent; decision: Decision }) {
  const path = `tensions/${tension.id}`
  return (
    <div className={styles.decision}>
      <section className={styles.block} aria-label="Position">
        {decision.status === 'decided' ? (
          <div>
            <div className={styles.between}>
              <h3 tabIndex={-1} data-path={`${path}/rationale`}>
                Rationale
              </h3>
              {decision.decidedOn && <span className={styles.quiet}>Decided {formatDayShort(decision.decidedOn)}</span>}
            </div>
            <p className={styles.prose}>{decision.rationale}</p>
          </div>
        ) : (
          <Field path={`${path}/rationale`} rows={3} />
        )}
        <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
        <Statements summary="Questions worth asking" statements={tension.prompts} />
      </section>
      <section className={styles.block} aria-label="Both sides">
        <h2>Both sides</h2>
        <Statements summary="How others have held both" statements={tension.both} />
        {guardKeys(decision).map((key) => (
          <Field
            key={key}
            path={`${path}/${key}`}
            label={`Guard for ${tension.poles[key === 'guardA' ? 'a' : 'b'].inSentence}`}
            hint="What keeps the good of the side that you lean away from"
          />
        ))}
        <h3>Early warnings</h3>
        <ItemList
          list={`${path}/warnings`}
          teach="What would you see first if this went too far?"
          render={(warning) => (
            <div className={styles.warning}>
              <Field path={`${warning}/sign`} label="Sign" />
              <Field path={`${warning}/measure`} />
              <Field path={`${warning}/owner`} />
            </div>
          )}
        />
        <Field path={`${path}/trigger`} hint="What would make you move the mark" compact />
        <h3>Parts that differ from the whole</h3>
        <ItemList
          list={`${path}/parts`}
          teach="Curriculum tight, schedule loose: is there a part that stands elsewhere?"
          render={(part, id) => (
            <div className={styles.part}>
              <Field path={`${part}/name`} />
              <PositionSelect
                path={`${part}/today`}
                label="Today"
                tension={tension}
                position={decision.parts.byId[id]?.today ?? null}
              />
              <PositionSelect
                path={`${part}/shouldBe`}
                label="Should be"
                tension={tension}
                position={decision.parts.byId[id]?.shouldBe ?? null}
              />
              <Field path={`${part}/note`} />
            </div>
          )}
        />
      </section>
      <section className={styles.block} aria-label="Record">
        <h2>Record</h2>
        <div className={styles.pair}>
          <Field path={`${path}/decider`} />
          <Field path={`${path}/reviewDate`} />
        </div>
        <h3>Dissent</h3>
        <ItemList
          list={`${path}/dissents`}
          teach="Who sees it otherwise, in their own words?"
          render={(dissent) => (
            <div className={styles.block}>
              <Field path={`${dissent}/text`} compact />
              <Field path={`${dissent}/from`} />
            </div>
          )}
        />
        <Earlier decision={decision} tension={tension} />
      </section>
    </div>
  )
}

/** Decisions that were replaced stay readable, with the reason. */
function Earlier({ decision, tension }: { decision: Decision; tension: TensionContent }) {
  const earlier = itemsOf(decision.superseded).reverse()
  if (earlier.length === 0) return null
  return (
    <>
      <h3 tabIndex={-1} data-path={`tensions/${tension.id}/superseded`}>
        Earlier decisions
      </h3>
      {earlier.map(({ id, shouldBe, rationale, decidedOn, supersededOn, reason }) => (
        <div className={styles.earlier} key={id}>
          <span>
            <b>{shouldBe === null ? 'Not answered' : `${shouldBe}: ${tension.points.words[shouldBe - 1] ?? ''}`}</b>
            {decidedOn && <span className={styles.quiet}>, decided {formatDay(decidedOn)}</span>}
          </span>
          <p>{rationale}</p>
          <span className={styles.quiet}>
            Superseded on {formatDay(supersededOn)}, because: {reason}
          </span>
        </div>
      ))}
    </>
  )
}
