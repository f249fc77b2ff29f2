/** How a history page looks: on a screen by day and by night, on a narrow one, and on paper. */

const day = `
  --page: #ffffff; --card: #f6f8fa; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0a58ca;
  --good: #1a7f37; --alarm: #b42318; --alarm-page: #fef2f1; --warning: #8a5300; --warning-page: #fff8e6;
`
const night = `
  --page: #0d1117; --card: #161b22; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --link: #79b8ff;
  --good: #56d364; --alarm: #ff8f85; --alarm-page: #38130f; --warning: #e3b341; --warning-page: #2d230f;
`

export const pageStyle = `
:root {${day}}
@media (prefers-color-scheme: dark) { :root {${night}} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 78rem; padding: 2rem 1.5rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: .2rem 0 1rem; font-size: 2.2rem; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.8rem 0 .6rem; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: .5rem; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: .5rem; z-index: 1; }
.kicker { margin: 0; color: var(--quiet); font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; }
.verdict {
  display: flex; gap: .9rem; align-items: center; max-width: none; margin: 1rem 0 1.5rem; padding: .9rem 1.1rem;
  border: 1px solid var(--line); border-left: .5rem solid var(--good); border-radius: .4rem; background: var(--card);
}
.verdict .mark { color: var(--good); font-size: 1.7rem; line-height: 1; }
.verdict strong { display: block; font-size: 1.15rem; }
.verdict.alarm { border-left-color: var(--alarm); background: var(--alarm-page); }
.verdict.alarm .mark, .verdict.alarm strong { color: var(--alarm); }
.verdict.warning { border-left-color: var(--warning); background: var(--warning-page); }
.verdict.warning .mark, .verdict.warning strong { color: var(--warning); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; }
@media (min-width: 70rem) { .facts.double { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); } }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
code, pre, .digest { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace; font-size: .85em; }
.digest { overflow-wrap: anywhere; word-break: break-all; color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { padding: 0 0 .6rem; color: var(--quiet); text-align: left; }
th, td { padding: .6rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td p { margin: .25rem 0; }
.chain .step { width: 8.5rem; }
.chain .when { width: 7.5rem; }
.chain .who { width: 21%; }
.now { width: 10.5rem; }
.rule { width: 13rem; }
tr.alarm > * { background: var(--alarm-page); }
tr.warning > * { background: var(--warning-page); }
tr.alarm > :first-child { box-shadow: inset .3rem 0 var(--alarm); }
tr.warning > :first-child { box-shadow: inset .3rem 0 var(--warning); }
.fault.alarm { color: var(--alarm); }
.fault.warning { color: var(--warning); }
.said { font-weight: 600; }
.said.alarm { color: var(--alarm); }
.said.warning { color: var(--warning); }
.state { font-weight: 600; }
.state.holds { color: var(--good); }
.state.does-not-hold { color: var(--alarm); }
.state.unknown, .state.set-aside { color: var(--warning); }
.quiet { color: var(--quiet); }
.number { color: var(--quiet); font-variant-numeric: tabular-nums; }
.attention { margin: 0; padding-left: 1.2rem; }
.attention li { margin: .4rem 0; overflow-wrap: anywhere; }
.attention a { color: var(--alarm); font-weight: 600; }
figure { margin: 0; }
figcaption { margin-top: .6rem; color: var(--quiet); font-size: .9rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
svg .name { font-weight: 600; font-size: 15px; }
svg .quiet { fill: var(--quiet); }
svg .box { fill: var(--card); stroke: var(--line); stroke-width: 1.5; }
svg .box.unreached { fill: none; stroke-dasharray: 5 5; }
svg .box.good { stroke: var(--good); }
svg .box.warning { stroke: var(--warning); stroke-width: 3; fill: var(--warning-page); }
svg .box.alarm { stroke: var(--alarm); stroke-width: 3; fill: var(--alarm-page); }
svg .arrow { stroke: var(--quiet); stroke-width: 1.5; fill: none; }
svg .head { fill: var(--quiet); }
svg .arrow.alarm { stroke: var(--alarm); stroke-width: 3; }
svg .head.alarm { fill: var(--alarm); }
svg .arrow.unreached { stroke-dasharray: 4 4; }
svg .alarm-text { fill: var(--alarm); font-weight: 600; }
svg .warning-text { fill: var(--warning); font-weight: 600; }
svg .good-text { fill: var(--good); }
.narrow { display: none; max-width: 18rem; }
.narrow.always { display: block; }
pre {
  margin: .4rem 0 1rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card);
  white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6;
}
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
@media screen and (max-width: 60rem) {
  .wide { display: none; }
  .narrow { display: block; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .7rem; }
  table, caption, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { margin: 0 0 1rem; padding: .4rem 0; border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; }
  tbody th, tbody td { border: 0; padding: .3rem .9rem; }
  tbody td:empty { display: none; }
  [data-label]::before { content: attr(data-label) ": "; color: var(--quiet); font-weight: 400; }
  tr.alarm { border-color: var(--alarm); }
  tr.warning { border-color: var(--warning); }
}
@media print {
  :root {${day}}
  @page { margin: 15mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  th, td { padding: .4rem .35rem; }
  .chain .step { width: 7.2rem; }
  .chain .when { width: 6.9rem; }
  .chain .who { width: 20%; }
  .now { width: 8.6rem; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, .check-link { display: none; }
  h2, h3 { break-after: avoid; }
  tr, pre, figure, .verdict { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`
