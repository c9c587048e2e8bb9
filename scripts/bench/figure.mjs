// One line of the benchmark's report.

/** To four digits: more would tell of noise. */
function rounded(value) {
  return value === null ? null : Number(value.toPrecision(4))
}

const holds = {
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
}

/**
 * @param {{ name: string, unit: string, runs: number, value: number, baseline?: number | null,
 *   goal?: { of: 'value' | 'ratio', is: '<=' | '>=', limit: number } | null }} measured
 *   `value` and `baseline` in the unit; `runs` is how many samples the value stands on.
 * @returns the line that is printed, and whether a goal is missed.
 */
export function figure({ name, unit, runs, value, baseline = null, goal = null }) {
  const ratio = baseline === null ? null : value / baseline
  const judged = goal?.of === 'ratio' ? ratio : value
  const line = {
    name,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(ratio),
    goal: goal && `${goal.of} ${goal.is} ${goal.limit}`,
    runs,
    unit,
  }
  return { line, missed: goal !== null && !(judged !== null && holds[goal.is](judged, goal.limit)) }
}
