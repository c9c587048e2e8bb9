import { useId, useState } from 'react'
import {
  type ColourProblem,
  colourProblems,
  contrastOnWhite,
  contrastWords,
  type HouseStyle,
  LEAST_CONTRAST,
  readColour,
  sideColours,
  USUAL_COLOURS,
} from '../../../../core/house'
import { LinkButton } from '../../../ui'
import styles from './house.module.css'
import { changeHouseStyle, useHouseStyle } from './use-house-style'

const SIDES = [
  { side: 'a', key: 'colourA', label: 'First side', sample: 'The first side of a tension' },
  { side: 'b', key: 'colourB', label: 'Second side', sample: 'The second side of a tension' },
] as const

interface ColourFieldProps {
  label: string
  sample: string
  colour: string
  /** What somebody typed that cannot serve, with why. */
  tried: { text: string; problem: ColourProblem | null } | null
  onTry: (text: string) => void
  onSuggest: (colour: string) => void
}

function ColourField({ label, sample, colour, tried, onTry, onSuggest }: ColourFieldProps) {
  const id = useId()
  const problem = tried?.problem
  const shown = readColour(tried?.text ?? colour) ?? colour
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.colour}>
        <input
          type="color"
          aria-label={`${label}, chosen from a palette`}
          value={`#${shown.toLowerCase()}`}
          onChange={(event) => onTry(event.target.value)}
        />
        <input
          id={id}
          className={styles.control}
          type="text"
          spellCheck={false}
          autoComplete="off"
          maxLength={7}
          aria-describedby={`${id}-note`}
          aria-invalid={problem != null || undefined}
          value={tried?.text ?? `#${colour}`}
          onChange={(event) => onTry(event.target.value)}
        />
        <span className={styles.sample} style={{ color: `#${shown}` }}>
          {sample}
        </span>
      </div>
      <div id={`${id}-note`} className={styles.note} aria-live="polite">
        {problem ? (
          <p>
            {`${problem.words} `}
            {problem.suggestion !== null && (
              <LinkButton onPress={() => onSuggest(problem.suggestion ?? colour)}>
                {`Use #${problem.suggestion} instead`}
              </LinkButton>
            )}
          </p>
        ) : (
          <p>{`Contrast on white ${contrastWords(contrastOnWhite(shown))}; it takes ${LEAST_CONTRAST}.`}</p>
        )}
      </div>
    </div>
  )
}

/** The colours of the two sides on paper. One that cannot be read stays in its field, unsaved, with one that can. */
export function ColourFields() {
  const style = useHouseStyle()
  const colours = sideColours(style)
  const [tried, setTried] = useState<{ side: 'a' | 'b'; text: string; problem: ColourProblem | null } | null>(null)

  function attempt(side: 'a' | 'b', key: 'colourA' | 'colourB', text: string) {
    const colour = readColour(text)
    // Half a colour is no mistake while it is being typed.
    if (colour === null) return setTried({ side, text, problem: null })
    const change: Pick<Partial<HouseStyle>, 'colourA' | 'colourB'> = { [key]: colour }
    const [problem] = colourProblems({ ...style, ...change })
    if (problem) return setTried({ side, text, problem })
    setTried(null)
    if (colour !== colours[side]) changeHouseStyle(change)
  }

  const usual = colours.a === USUAL_COLOURS.a && colours.b === USUAL_COLOURS.b
  return (
    <section className={styles.group} aria-labelledby="house-colors">
      <h3 id="house-colors">Colors of the two sides</h3>
      <div className={styles.row}>
        {SIDES.map(({ side, key, label, sample }) => (
          <ColourField
            key={side}
            label={label}
            sample={sample}
            colour={colours[side]}
            tried={tried?.side === side ? tried : null}
            onTry={(text) => attempt(side, key, text)}
            onSuggest={(colour) => attempt(side, key, `#${colour}`)}
          />
        ))}
      </div>
      {!usual && (
        <LinkButton
          onPress={() => {
            setTried(null)
            changeHouseStyle({ colourA: null, colourB: null })
          }}
        >
          Use the usual colors
        </LinkButton>
      )}
    </section>
  )
}
