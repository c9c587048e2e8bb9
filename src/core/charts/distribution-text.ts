import { acceptableWords, type Distribution, pointText, type TensionResults } from '../analysis/rounds'

function ofAsked(answered: number, asked: number): string {
  return `${answered} of ${asked}`
}

/** The lines beside a row of dots: "median 4", "11 of 12". */
export function standingLines({ median, answered }: Distribution, asked: number): string[] {
  return [...(median === null ? [] : [`median ${pointText(median)}`]), ofAsked(answered, asked)]
}

/** "3 at 2, 1 at 7" */
function dotsWords({ counts }: Distribution): string {
  return counts.flatMap((count, index) => (count === 0 ? [] : [`${count} at ${index + 1}`])).join(', ')
}

export function rangeWords({ range }: Distribution): string | null {
  return range === null ? null : `range ${range.from} to ${range.to}`
}

/** "Should be, 11 of 12: 1 at 2, 3 at 3; median 4, range 2 to 8." */
export function distributionSentence(name: string, distribution: Distribution, asked: number): string {
  const { answered, median } = distribution
  const dots = answered === 0 ? '' : `: ${dotsWords(distribution)}`
  const around = median === null ? '' : `; median ${pointText(median)}, ${rangeWords(distribution)}`
  return `${name}, ${ofAsked(answered, asked)}${dots}${around}.`
}

/** What a picture of the answers shows, for people who do not see it. */
export function resultsSentences(result: TensionResults): string[] {
  const { today, shouldBe, asked, words } = result
  const accepted = acceptableWords(result)
  return [
    distributionSentence('Should be', shouldBe, asked),
    distributionSentence('Today', today, asked),
    ...(words === null ? [] : [`${words}.`]),
    ...(accepted === null ? [] : [`${accepted}.`]),
  ]
}
