import type { ReportDoc } from '../../core/report'

/** The report tree itself, for programs. */
export function writeJson(report: ReportDoc): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
