import { useRef } from 'react'
import { bundledContent } from '../../../../core/content'
import { isEmptyForm, roundName, whoSees } from '../../../../core/rounds'
import { upperFirst } from '../../../../core/text'
import { usePlan } from '../../../store'
import { Button } from '../../../ui'
import { Takeover } from '../takeover/Takeover'
import { Owner } from './Owner'
import { PrintForms } from './PrintForms'
import styles from './paper.module.css'
import { QuestionRow } from './QuestionRow'
import { usePaper } from './use-paper'

interface PaperGridProps {
  /** The id of an open round. */
  round: string
  onDone: () => void
}

/** Forms of paper are printed here, and typed in one after another; one that is kept cannot be read again. */
export function PaperGrid({ round: id, onDone }: PaperGridProps) {
  const plan = usePlan()
  const round = plan.rounds.byId[id]
  const container = useRef<HTMLDivElement>(null)
  const paper = usePaper(id, container)
  if (!round) return null
  const asked = bundledContent.tensions.filter((tension) => round.tensions.includes(tension.id))
  const ended = round.revealedOn !== null || round.discardedOn !== null
  const { form, kept, said, problem, standing } = paper
  return (
    <Takeover
      label={`${upperFirst(roundName(plan, id))}: forms of paper`}
      standing={`${upperFirst(roundName(plan, id))}, forms of paper`}
      lost={isEmptyForm(form) || ended ? null : 'The form that is half typed in is not kept.'}
      onLeave={onDone}
      foot={
        <>
          <p className={styles.sees}>{whoSees(round.showing)}</p>
          <Button kind="main" unavailable={ended || paper.sending} onPress={() => void paper.keep()}>
            Keep this form
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the boxes within take the keys */}
      <div className={styles.page} ref={container} onKeyDown={paper.press}>
        {standing && <PrintForms round={round} id={id} isOpen={standing.answered === 0} />}
        <div className={styles.head}>
          <h1 tabIndex={-1}>{ended ? 'This round has ended' : `Form ${kept + 1}`}</h1>
          <p role="status">{said}</p>
        </div>
        {ended ? (
          <p>Answers no longer count. Go back to the session.</p>
        ) : (
          <>
            <Owner plan={plan} round={round} paper={paper} />
            <table className={styles.grid}>
              <caption className="visually-hidden">What the form says</caption>
              <thead>
                <tr>
                  <th scope="col">Question</th>
                  <th scope="col">Today</th>
                  <th scope="col">Should be</th>
                  <th scope="colgroup" colSpan={2}>
                    Could live with
                  </th>
                  <th scope="col">How sure</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {asked.map((tension) => (
                  <QuestionRow key={`${tension.id} ${kept}`} tension={tension} paper={paper} />
                ))}
              </tbody>
            </table>
            {problem !== null && (
              <p className={styles.problem} role="alert">
                <span aria-hidden="true">! </span>
                {problem}
              </p>
            )}
            <p className={styles.keys}>
              Digits move on by themselves. Space leaves a box empty, Enter goes to the next question, R to its reason,
              and arrow keys back to what was mistyped. Ctrl+Enter keeps the form.
            </p>
          </>
        )}
      </div>
    </Takeover>
  )
}
