import { type HouseStyle, letterheadLines } from '../../core/house'
import type { ReportDoc, WriterWords } from '../../core/report'
import styles from './sheet.module.css'

/** The logo at the left and the lines at the right, as the Word file has them on page one. */
export function Letterhead({ house, words }: { house: HouseStyle; words: WriterWords }) {
  const lines = letterheadLines(house)
  const { logo } = house
  // A template brings heads of its own, which only Word shows.
  if (house.template !== null || (lines.length === 0 && logo === null)) return null
  return (
    <div className={styles.letterhead}>
      {logo && <img src={`data:image/png;base64,${logo.png}`} alt={logo.words.trim() || words.logo} />}
      <div>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <p key={at}>{line}</p>
        ))}
      </div>
    </div>
  )
}

interface PageFootProps {
  report: ReportDoc
  house: HouseStyle | undefined
  /** Null where pages are not counted. */
  number: number | null
  last: number
}

/** What stands at the foot of each page: the line of the house, then the plan's own with the number of the page. */
export function PageFoot({ report: { footer, words }, house, number, last }: PageFootProps) {
  const line = house?.footer.trim() ?? ''
  return (
    <div className={styles.foot}>
      {line !== '' && <p>{line}</p>}
      <p>
        <span>{footer}</span>
        {number !== null && <span>{`${words.page}\u00A0${number} ${words.of}\u00A0${last}`}</span>}
      </p>
    </div>
  )
}
