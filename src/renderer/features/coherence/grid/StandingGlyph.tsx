import type { FitStanding } from '../../../../core/plan'

const paths: Record<FitStanding, string> = {
  reinforces: 'M8 2v12M2 8h12',
  strains: 'm1.5 3 4.5 5-4.5 5M14.5 3 10 8l4.5 5',
  neutral: 'M4 8h8',
}

/** Plus, facing chevrons or dash: how a cell stands, without a hue. The words stand beside it or in the name. */
export function StandingGlyph({ standing }: { standing: FitStanding | null }) {
  if (standing === null) return null
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={paths[standing]} />
    </svg>
  )
}
