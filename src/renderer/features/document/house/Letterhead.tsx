import { useId } from 'react'
import { LETTERHEAD_LIMIT, LETTERHEAD_LINES } from '../../../../core/house'
import { Button } from '../../../ui'
import styles from './house.module.css'
import { useChosenFile } from './use-chosen-file'
import { changeHouseStyle, useHouseStyle, useHouseText } from './use-house-style'

const LONGEST_LINE = 300

function LogoField() {
  const { logo } = useHouseStyle()
  const { problem, choose } = useChosenFile('houseStyle.chooseLogo')
  const id = useId()
  return (
    <div className={styles.field}>
      <span className={styles.label} id={id}>
        Logo
      </span>
      {logo && (
        <img
          className={styles.logo}
          src={`data:image/png;base64,${logo.png}`}
          alt={logo.words.trim() === '' ? 'The logo as it is printed' : `The logo as it is printed: ${logo.words}`}
        />
      )}
      <fieldset className={styles.buttons} aria-labelledby={id}>
        <Button onPress={choose}>{logo ? 'Choose another…' : 'Choose a logo…'}</Button>
        {logo && <Button onPress={() => changeHouseStyle({ logo: null })}>Remove the logo</Button>}
      </fieldset>
      <p role="status">{problem}</p>
      <p className={styles.note}>PNG, JPEG or SVG. It is drawn anew as a PNG, so nothing else in the file is kept.</p>
    </div>
  )
}

/** What stands at the head of page one and at the foot of each. */
export function Letterhead() {
  const { template } = useHouseStyle()
  const letterhead = useHouseText('letterhead')
  const footer = useHouseText('footer')
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby="house-letterhead">
      <h3 id="house-letterhead">Letterhead and footer</h3>
      {template && (
        <p className={styles.note}>Where the template has a header of its own, the letterhead here is not printed.</p>
      )}
      <div className={styles.row}>
        <LogoField />
        <div className={styles.field}>
          <label htmlFor={`${id}-letterhead`}>Lines at the head of page one</label>
          <textarea
            id={`${id}-letterhead`}
            className={styles.control}
            rows={LETTERHEAD_LINES}
            maxLength={LETTERHEAD_LIMIT}
            aria-describedby={`${id}-lines`}
            value={letterhead.text}
            onChange={(event) => letterhead.change(event.target.value)}
            onBlur={() => void letterhead.flush()}
          />
          <p id={`${id}-lines`} className={styles.note}>
            {letterhead.error ?? `Such as an office and its address. The first ${LETTERHEAD_LINES} lines are printed.`}
          </p>
        </div>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-footer`}>Line at the foot of each page</label>
        <input
          id={`${id}-footer`}
          className={styles.control}
          type="text"
          autoComplete="off"
          maxLength={LONGEST_LINE}
          aria-describedby={`${id}-foot`}
          value={footer.text}
          onChange={(event) => footer.change(event.target.value)}
          onBlur={() => void footer.flush()}
        />
        <p id={`${id}-foot`} className={styles.note}>
          {footer.error ?? 'Stands above the plan’s own line: its name, status, day and page.'}
        </p>
      </div>
    </section>
  )
}
