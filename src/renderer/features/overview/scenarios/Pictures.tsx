import { apartWords } from '../../../../core/analysis/scenario-words'
import { compareDecisions, type Standing } from '../../../../core/analysis/scenarios'
import { bundledContent } from '../../../../core/content'
import { useContentWidth } from '../../../charts/use-content-width'
import { Legend } from '../Legend'
import { Picture } from './Picture'
import { SideFoot } from './SideFoot'
import { SideHead } from './SideHead'
import styles from './scenarios.module.css'
import { type Compared, SIDES, type SideName } from './sides'

/** Below this the titles stand above each track. */
const ROOM_FOR_TITLES = 880

interface PicturesProps extends Compared {
  onChoose: (side: SideName, standing: Standing) => void
  onCopy: (from: string | null) => void
}

/** Both pictures of the seven, under what is chosen for each side. */
export function Pictures({ plan, standings, plans, onChoose, onCopy }: PicturesProps) {
  const [element, width] = useContentWidth<HTMLDivElement>()
  const titled = width < ROOM_FOR_TITLES
  const compared = compareDecisions(plans, bundledContent)
  return (
    <div ref={element} className={styles.board} data-titled={titled}>
      <Legend beside />
      <div className={styles.heads}>
        {SIDES.map((side) => (
          <SideHead
            key={side}
            side={side}
            plan={plan}
            standing={standings[side]}
            onChoose={(standing) => onChoose(side, standing)}
          />
        ))}
      </div>
      <div className={styles.pictures}>
        {!titled && (
          <ol className={styles.titles}>
            {compared.map((each) => (
              <li key={each.tension.id} data-differs={each.differs}>
                <span>{each.tension.number}</span>
                <b>{each.tension.title}</b>
                <small>{apartWords(each)}</small>
              </li>
            ))}
          </ol>
        )}
        {SIDES.map((side) => (
          <Picture
            key={side}
            shown={plans[side]}
            beside={plans[side === 'left' ? 'right' : 'left']}
            standing={standings[side]}
            plan={plan}
            titled={titled}
          />
        ))}
      </div>
      <div className={styles.heads}>
        {SIDES.map((side) => (
          <SideFoot key={side} side={side} plan={plan} standing={standings[side]} onCopy={onCopy} />
        ))}
      </div>
    </div>
  )
}
