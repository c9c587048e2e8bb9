import { useState } from 'react'
import { decisionStandings } from '../../../../core/analysis/retreat'
import { slimSpectrum } from '../../../../core/charts'
import { bundledContent, type TensionContent } from '../../../../core/content'
import type { Decision } from '../../../../core/plan'
import { roundName } from '../../../../core/rounds'
import { Agreements } from '../../../agreements'
import { Marks } from '../../../charts/Marks'
import { useContentWidth } from '../../../charts/use-content-width'
import { PositionSelect, RangeField } from '../../../marks'
import { usePlan } from '../../../store'
import { Button, Field, ItemList, LinkButton, Section } from '../../../ui'
import { showRoom } from '../session/RoomControl'
import styles from './decide.module.css'
import { FreezeDialog } from './FreezeDialog'

interface PositionProps {
  tension: TensionContent
  decision: Decision
}

/** The marks, the range and why; of what is decided only the words, since it takes a reason to change it. */
function Position({ tension, decision }: PositionProps) {
  const path = `tensions/${tension.id}`
  if (decision.status === 'decided') {
    return (
      <>
        <p className={styles.prose} dir="auto">
          {decision.rationale}
        </p>
        <p className={styles.quiet}>
          This is decided, so its mark and rationale stand. To change them, open the tension and choose “Change, with a
          reason”.
        </p>
        <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
      </>
    )
  }
  return (
    <>
      <div className={styles.marks}>
        <PositionSelect path={`${path}/today`} label="Today" tension={tension} position={decision.today} />
        <PositionSelect path={`${path}/shouldBe`} label="Should be" tension={tension} position={decision.shouldBe} />
        <RangeField path={`${path}/range`} tension={tension} range={decision.range} />
      </div>
      <Field path={`${path}/rationale`} rows={3} />
    </>
  )
}

interface DecideProps {
  tension: string
  onBack: () => void
  onDecide: (tension: string) => void
  onOpenTension: (id: string) => void
}

/** What the team enters for one tension after the discussion. Every field is empty until somebody writes in it. */
export function Decide({ tension: id, onBack, onDecide, onOpenTension }: DecideProps) {
  const plan = usePlan()
  const [freezing, setFreezing] = useState(false)
  const [element, width] = useContentWidth<HTMLDivElement>()
  const standings = decisionStandings(plan, bundledContent)
  const place = standings.findIndex(({ tension }) => tension.id === id)
  const standing = standings[place]
  if (!standing) return null
  const { tension, decision, rounds, frozen } = standing
  const path = `tensions/${id}`
  const next = standings[place + 1]?.tension
  const last = rounds.at(-1)
  const drawing = slimSpectrum(tension, decision, Math.max(width, 320))
  return (
    <>
      <div className={styles.way}>
        <LinkButton onPress={onBack}>Back to the session</LinkButton>
        {next && <LinkButton onPress={() => onDecide(next.id)}>On to {next.title}</LinkButton>}
      </div>
      <h2 className={styles.question} tabIndex={-1} data-focus-first>
        {tension.question.text}
      </h2>
      <div className={styles.axis}>
        <span data-pole="a">{tension.poles.a.name}</span>
        <div ref={element}>
          {width > 0 && (
            <svg
              viewBox={`0 0 ${drawing.width} ${drawing.height}`}
              width="100%"
              role="img"
              aria-label={drawing.description}
            >
              <Marks marks={drawing.marks} />
            </svg>
          )}
        </div>
        <span data-pole="b">{tension.poles.b.name}</span>
      </div>
      <div className={styles.actions}>
        <LinkButton quiet onPress={() => showRoom({ what: 'decision', tension: id })}>
          Show the room what is entered
        </LinkButton>
        {last && (
          <LinkButton quiet onPress={() => showRoom({ what: 'results', round: last, tension: id })}>
            Show the room the answers of {roundName(plan, last)}
          </LinkButton>
        )}
        <LinkButton quiet onPress={() => onOpenTension(id)}>
          Open the tension itself
        </LinkButton>
      </div>
      <Section
        title="The team’s position"
        hint="What was said in the room, entered by you. Nothing is taken over from a round."
      >
        <Position tension={tension} decision={decision} />
        <div className={styles.two}>
          <Field
            path={`${path}/guardA`}
            label={`Guard: what keeps the good of ${tension.poles.a.inSentence}`}
            compact
          />
          <Field
            path={`${path}/guardB`}
            label={`Guard: what keeps the good of ${tension.poles.b.inSentence}`}
            compact
          />
        </div>
        <Field path={`${path}/trigger`} compact />
      </Section>
      <Section title="Early warnings">
        <ItemList
          list={`${path}/warnings`}
          teach="What would you see first if this went too far?"
          render={(warning) => (
            <div className={styles.three}>
              <Field path={`${warning}/sign`} compact />
              <Field path={`${warning}/measure`} compact />
              <Field path={`${warning}/owner`} compact />
            </div>
          )}
        />
      </Section>
      <Section title="Minority report" hint="In the dissenters’ own words, written by them or read back to them.">
        <ItemList
          list={`${path}/dissents`}
          teach="Who sees it otherwise?"
          addLabel="Add a dissent"
          render={(dissent) => (
            <div className={styles.dissent}>
              <Field path={`${dissent}/text`} label="In their own words" compact />
              <Field path={`${dissent}/from`} compact />
            </div>
          )}
        />
      </Section>
      <Section
        title="Freeze what was agreed"
        hint="It stays as it stands now, also when a later decision takes its place."
      >
        <Agreements tension={tension} decision={decision} />
        <div className={styles.actions}>
          <Button
            kind={frozen === 'asFrozen' ? 'plain' : 'main'}
            unavailable={decision.shouldBe === null}
            describedBy={`${id}-freeze`}
            onPress={() => setFreezing(true)}
          >
            Freeze what was agreed
          </Button>
          <p id={`${id}-freeze`} className={styles.quiet}>
            {decision.shouldBe === null
              ? 'Enter what should be first: there is nothing to freeze yet.'
              : frozen === 'asFrozen'
                ? 'What stands here is frozen as it is.'
                : frozen === 'changed'
                  ? 'Something has changed since it was frozen last.'
                  : ''}
          </p>
        </div>
      </Section>
      {freezing && <FreezeDialog standing={standing} onClose={() => setFreezing(false)} />}
    </>
  )
}
