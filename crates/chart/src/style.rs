//! How charts look. A page's stylesheet holds [`STYLE`] over its own tokens; a report that stands alone needs all
//! three: [`TOKENS`], [`GROUND`], [`STYLE`].

/// The colours and faces that [`STYLE`] uses: those of the product's stylesheet, for a page that does not have it.
pub const TOKENS: &str = "\
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --card: #fffefc; --ink: #1b2030; --soft: #575d6e; --line: #e3ddd0; --edge: #8a8575;
  --company: #2b4796; --candidate: #9a3f1d; --kept: #17653e; --open: #745100; --broken: #a3103c;
  --sans: Inter, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", Cantarell, Ubuntu, \"Liberation Sans\", Arial, sans-serif;
  --serif: \"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"URW Palladio L\", P052, \"Source Serif 4\", Charter, Georgia, \"Liberation Serif\", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12141a; --card: #1a1d25; --ink: #ebe8e1; --soft: #a7acba; --line: #2d323e; --edge: #747b8d;
    --company: #a6baff; --candidate: #ffb394; --kept: #78d5a5; --open: #e9c46f; --broken: #ff94ab;
  }
}
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff } }
";

/// A plain page, for a report that stands alone: text, tables, nothing else.
pub const GROUND: &str = "\
* { box-sizing: border-box } body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; line-height: 1.2; text-wrap: balance } h2 { margin-top: 2.5rem } figure { margin: 2rem 0 0 } small, .soft { color: var(--soft); font-size: .875rem } :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
table { width: 100%; border-collapse: collapse; font-size: .9rem } th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top } th { font-size: .8125rem; color: var(--soft) } td.num, th.num { text-align: end } caption { position: absolute; clip-path: inset(50%) } details { overflow-x: auto }
@media print { body { padding: 0; max-width: none } tr { break-inside: avoid } }
";

/// The rules of charts and of the figures around them.
pub const STYLE: &str = "\
/* charts: intervals before points, words on the lines; two drawings, of which the one that has room is shown */
.figure { --ground: var(--paper); display: grid; gap: .75rem; justify-items: start; min-width: 0 } .card .figure { --ground: var(--card) }
.figure > * { min-width: 0; max-width: 100% } .figure > figcaption { font: 500 1.15rem/1.3 var(--serif); text-wrap: balance; max-width: 45rem } .figure > figcaption small { display: block; margin-top: .15rem; font-family: var(--sans) }
.figure > details { width: 100% } .figure summary { display: list-item; width: fit-content; min-height: 1.75rem; align-content: center; cursor: pointer; color: var(--soft); font-size: .875rem } .figure details[open] > summary { margin-bottom: .5rem }
.figure .num { text-align: end; font-variant-numeric: tabular-nums }
.chart { container-type: inline-size; width: 100%; max-width: 45rem; color: var(--ink) } .chart-none { color: var(--soft); max-width: 40rem }
.chart svg { display: block; height: auto; max-width: 100%; overflow: visible; font-family: var(--sans); font-variant-numeric: tabular-nums; break-inside: avoid }
.chart .c-wide { display: none; font-size: 14px } .chart .c-narrow { width: 100%; max-width: 26rem; font-size: 12px }
@container (min-width: 40rem) { .chart .c-wide { display: block } .chart .c-narrow { display: none } }
.chart text { fill: currentColor; paint-order: stroke; stroke: var(--ground, var(--paper)); stroke-width: 3px; stroke-linejoin: round }
.chart .c-plain { color: var(--ink) } .chart .c-company { color: var(--company) } .chart .c-candidate { color: var(--candidate) }
.chart .c-good { color: var(--kept) } .chart .c-care { color: var(--open) } .chart .c-bad { color: var(--broken) }
.chart .c-soft { color: var(--soft) } .chart .c-strong { font-weight: 600 } .chart .c-why { color: var(--soft); font-style: italic }
.chart .c-grid { stroke: var(--line); stroke-width: 1px } .chart .c-axis { stroke: var(--edge); stroke-width: 1px }
.chart .c-ref { stroke: var(--soft); stroke-width: 1.25px; stroke-dasharray: 4 3; fill: none }
.chart :is(.c-bar, .c-ring).c-plain { color: var(--soft) } .chart .c-bar { fill: currentColor } .chart .c-ring { fill: var(--ground, var(--paper)); stroke: currentColor; stroke-width: 2.25px }
.chart .c-band { fill: currentColor; fill-opacity: .16 } .chart .c-line { fill: none; stroke: currentColor; stroke-width: 2px; stroke-linejoin: round; stroke-linecap: round }
.chart .c-span { stroke: currentColor; stroke-width: 1.25px; stroke-opacity: .55 } .chart .c-drop { stroke: currentColor; stroke-width: 1.25px; stroke-dasharray: 2 3; fill: none }
.chart .c-stream { fill: var(--soft); fill-opacity: .2 } .chart .c-post { fill: var(--soft) } .chart .c-tally { fill: var(--soft); fill-opacity: .45 }
.chart .c-pill { fill: currentColor } .chart .c-pill.c-hollow { fill: var(--ground, var(--paper)); stroke: var(--edge); stroke-width: 1px }
.chart text.c-mark { color: var(--ground, var(--paper)); font-weight: 600; stroke: none } .chart text.c-mark.c-hollow { color: var(--soft) }
@media (forced-colors: active) { .chart { --ground: Canvas } .chart svg { forced-color-adjust: none } .chart :is(.c-plain, .c-company, .c-candidate, .c-soft, .c-why, .c-good, .c-care, .c-bad) { color: CanvasText } .chart :is(.c-grid, .c-axis, .c-ref) { stroke: GrayText } .chart .c-grid { stroke-opacity: .4 } .chart :is(.c-bar, .c-ring).c-plain { color: CanvasText } .chart .c-pill.c-hollow { stroke: CanvasText } .chart text.c-mark { color: Canvas } .chart text.c-mark.c-hollow { color: CanvasText } .chart :is(.c-stream, .c-post, .c-tally) { fill: CanvasText } }
@media print { .figure, .chart { break-inside: avoid; --ground: #fff } .figure > details:not([open]) { display: none } .chart { print-color-adjust: exact } }
";
