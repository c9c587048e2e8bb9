import { partSpectrum } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import type { Decision, Part } from '../../../core/plan'
import { Marks } from '../../charts/Marks'
import { Field, ItemList } from '../../ui'
import styles from './both-sides.module.css'
import { PositionSelect } from './PositionSelect'

const WIDTH = 220

/** Parts that stand elsewhere than the whole, each with its own two marks. */
export function Parts({ tension, decision }: { tension: TensionContent; decision: Decision }) {
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
              <Field path={`${path}/note`} />
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
