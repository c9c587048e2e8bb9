import { useId } from 'react'
import { FACES, type Face, PAPERS, type Paper } from '../../../../core/house'
import { LANGUAGES } from '../../../../core/report'
import styles from './house.module.css'
import { changeHouseStyle, useHouseStyle } from './use-house-style'

const PAPER_WORDS: Record<Paper, string> = { letter: 'Letter, 8.5 × 11 in', a4: 'A4, 210 × 297 mm' }

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChoose: (value: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.control} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

const faces = FACES.map((face) => [face, face] as const)

/** Paper, language and typefaces. A template brings its own paper and typefaces, so they are not asked for then. */
export function PageFields() {
  const { paper, language, headingFace, bodyFace, template } = useHouseStyle()
  return (
    <section className={styles.group} aria-labelledby="house-page">
      <h3 id="house-page">Page and type</h3>
      {template ? (
        <p className={styles.note}>Paper, margins and typefaces are those of the template.</p>
      ) : (
        <div className={styles.row}>
          <Choice
            label="Paper"
            value={paper}
            options={PAPERS.map((value) => [value, PAPER_WORDS[value]])}
            onChoose={(value) => changeHouseStyle({ paper: value as Paper })}
          />
          <Choice
            label="Typeface of headings"
            value={headingFace}
            options={faces}
            onChoose={(value) => changeHouseStyle({ headingFace: value as Face })}
          />
          <Choice
            label="Typeface of the text"
            value={bodyFace}
            options={faces}
            onChoose={(value) => changeHouseStyle({ bodyFace: value as Face })}
          />
        </div>
      )}
      {LANGUAGES.length > 1 && (
        <Choice
          label="Language of the headings and other fixed words"
          value={language}
          options={LANGUAGES.map(({ tag, name }) => [tag, name])}
          onChoose={(value) => changeHouseStyle({ language: value })}
        />
      )}
    </section>
  )
}
