import type { Palette } from '../figure/palette'

/** The page's style: the light theme in the colours of the house, faces that most computers have. */
export function pageStyle({ a, b }: Pick<Palette, 'a' | 'b'>): string {
  return `
:root { color: #1d1b18; background: #fff; font: 17px/1.5 Calibri, Carlito, "Segoe UI", sans-serif; }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem; }
h1, h2, h3, h4, .subtitle, .lead, blockquote { font-family: Georgia, Gelasio, serif; line-height: 1.25; }
h1 { font-size: 2.2rem; font-weight: 400; margin: 0 0 .25em; }
h2 { font-size: 1.6rem; font-weight: 400; margin: 2.5em 0 .5em; }
h3 { font-size: 1.2rem; margin: 2em 0 .4em; }
h4 { font-size: 1rem; margin: 1.5em 0 .3em; }
.lead { font-size: 1.15rem; line-height: 1.45; }
.eyebrow, .subtitle, .quiet, .note, .empty, figcaption, footer { color: #5a5348; }
.note, footer, td, th { font-size: .88rem; }
.empty { font-style: italic; }
.a { color: ${a}; font-weight: 600; }
.b { color: ${b}; font-weight: 600; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #857c6c; }
table { width: 100%; margin: 1.2em 0 1.6em; border-collapse: collapse; border-top: 1.5px solid #1d1b18; border-bottom: 1px solid #857c6c; }
caption { padding-bottom: .4em; text-align: left; font-weight: 600; }
td, th { padding: .45em .8em .45em 0; border-bottom: 1px solid #ded7c9; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid #857c6c; color: #5a5348; vertical-align: bottom; }
tbody th .quiet { font-weight: 400; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
.total > * { border-top: 1px solid #857c6c; font-weight: 600; }
td p, th p, dd p, li p { margin: 0 0 .25em; }
dl { display: grid; grid-template-columns: minmax(7rem, 23%) 1fr; gap: .5em 1.2em; }
dt { font-weight: 600; color: #5a5348; }
dd { margin: 0; }
figure { margin: 1.5em 0; }
figure svg { max-width: 100%; height: auto; }
a { color: inherit; text-decoration-color: #857c6c; text-underline-offset: .15em; }
nav ol { padding: 0; list-style: none; }
nav .deeper { padding-left: 1.5em; }
header { max-width: 46rem; margin-bottom: 2rem; color: #5a5348; text-align: right; font-size: .88rem; }
header p { margin: 0; }
footer { max-width: 46rem; margin: 3rem 0; padding-top: 1em; border-top: 1px solid #ded7c9; }
@media print { body { max-width: none; margin: 0; } .break { break-before: page; } tr, figure { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`
}
