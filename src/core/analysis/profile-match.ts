import type { TensionContent } from '../content/schema'

/** Which of a tension's reported statements are about systems with as many schools as this one; exact or not at all. */
export function matchingProfile(tension: TensionContent, schools: number | null): ReadonlySet<string> {
  if (schools === null) return new Set()
  return new Set(
    tension.reported.profile
      .filter(({ when }) => schools >= when.from && schools <= when.to)
      .map(({ statementId }) => statementId),
  )
}
