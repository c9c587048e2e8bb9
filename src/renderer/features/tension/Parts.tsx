import { partSpectrum } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import type { Decision, Part } from '../../../core/plan'
import { Marks } from '../../charts/Marks'
import { PositionSelect } from '../../marks'
import { Field, ItemList, LinkButton } from '../../ui'
import { Board } from './board/Board'
import styles from './both-sides.module.css'
import { PARTS_VIEWS, type PartsView, showPartsAs, usePartsView } from './parts-view'
import shared from './tension.module.css'

const WIDTH = 220

const VIEW_WORDS: Record<PartsView, string> = { list: 'List', board: 'Board' }

interface PartsProps {
  tension: TensionContent
  decision: Decision
  onBoard: () => void
}

/** Parts that stand elsewhere than the whole: one record, as a list or as a board. */
export function Parts({ tension, decision, onBoard }: PartsProps) {
  const current = usePartsView()
  return (
    <section className={`${shared.block} ${styles.parts}`} aria-label="Parts">
      <div className={styles.partsHead}>
        <h3>Parts that differ from the whole</h3>
        <fieldset className={styles.views}>
          <legend className="visually-hidden">How the parts are shown</legend>
          {PARTS_VIEWS.map((view) => (
            <button key={view} type="button" aria-pressed={view === current} onClick={() => showPartsAs(view)}>
              {VIEW_WORDS[view]}
            </button>
          ))}
        </fieldset>
        <LinkButton quiet onPress={onBoard}>
          Show the board alone
        </LinkButton>
      </div>
      {current === 'list' ? (
        <PartList tension={tension} decision={decision} />
      ) : (
        <Board tension={tension} decision={decision} />
      )}
    </section>
  )
}

function PartList({ tension, decision }: Omit<PartsProps, 'onBoard'>) {
  return (
    <ItemList
      list={`tensions/${tension.id}/parts`}
      teach="Curriculum tight, schedule loose: is there a part that stands elsewhere?"
      render={(path, id) => {
        const part = decision.parts.byId[id]
        return (
          part && (
            <div className={styles.part}>
              <Field path={`${path}/name`} />
              <PartDrawing tension={tension} part={part} />
              <PositionSelect path={`${path}/today`} label="Today" tension={tension} position={part.today} />
              <PositionSelect path={`${path}/shouldBe`} label="Should be" tension={tension} position={part.shouldBe} />
              <Field path={`${path}/decider`} />
              <Field path={`${path}/note`} />
              <Field path={`${path}/movedBy`} compact rows={1} />
            </div>
          )
        )
      }}
    />
  )
}

function PartDrawing({ tension, part }: { tension: TensionContent; part: Part }) {
  const { width, height, marks } = partSpectrum(tension, part, WIDTH)
  return (
    // The two lists beside it say the same to who does not see it.
    <svg className={styles.partDrawing} width={width} height={height} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
}
