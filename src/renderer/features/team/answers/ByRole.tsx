import type { TensionResults } from '../../../../core/analysis/rounds'
import { pointText } from '../../../../core/analysis/rounds'
import { layoutDots } from '../../../../core/charts'
import styles from './answers.module.css'
import { Figure } from './Figure'

const OTHERS = 'Everybody else'

/** What should be, one row for each role that can be shown without singling anybody out. */
export function ByRole({ one }: { one: TensionResults }) {
  return (
    <ul className={styles.roles} aria-label="What should be, by role">
      {one.roles.map(({ role, shouldBe }) => (
        <li key={role ?? OTHERS}>
          <div>
            <h4 dir="auto">{role ?? OTHERS}</h4>
            <p className={styles.quiet}>
              {shouldBe.median === null
                ? `${shouldBe.answered}`
                : `${shouldBe.answered}, median ${pointText(shouldBe.median)}`}
            </p>
          </div>
          <Figure drawing={layoutDots(shouldBe, 640, role ?? OTHERS)} />
        </li>
      ))}
    </ul>
  )
}
