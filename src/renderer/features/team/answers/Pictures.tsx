import type { RoundResults } from '../../../../core/analysis/rounds'
import { bundledContent } from '../../../../core/content'
import { SourceNumbers } from '../../../ui'
import { AllTensions } from './AllTensions'
import { OneTension } from './OneTension'

interface PicturesProps {
  results: RoundResults
  /** The id of the tension to show large; all of them where it is not among those that were asked. */
  tension: string | null
  onOpen?: ((tension: string) => void) | undefined
}

const { limits, correct, measures } = bundledContent.agreement
const STATEMENTS = [limits, correct, ...Object.values(measures)]

/** The answers of a round on a screen: one tension large, or all of them. */
export function Pictures({ results, tension, onOpen }: PicturesProps) {
  const one = results.tensions.find((result) => result.tension.id === tension)
  return (
    <SourceNumbers statements={STATEMENTS}>
      {one ? (
        <OneTension key={`${results.round} ${tension}`} results={results} one={one} />
      ) : (
        <AllTensions results={results} onOpen={onOpen} />
      )}
    </SourceNumbers>
  )
}
