// The style of a dossier: that of the page of one reading, with a table that is read across. What is said by colour is said by a
// word or a sign as well.

import { pageColours } from "../html/page-colours.ts";

/** The page's only style sheet; its hash stands in the page's policy. */
export const dossierStyle: string = `
${pageColours}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 3.2rem; }
body { margin: 0; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; z-index: 5; }
.bar { position: sticky; top: 0; z-index: 4; display: flex; gap: .2rem 1.1rem; align-items: baseline; padding: .55rem 1.5rem; border-bottom: 1px solid var(--line); background: var(--wash); font-size: .875rem; overflow-x: auto; white-space: nowrap; }
.bar strong { letter-spacing: .02em; font-size: 1rem; margin-inline-end: .4rem; }
.bar a { color: inherit; text-decoration: none; } .bar a:hover { text-decoration: underline; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main { max-width: 86rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
small, .soft { color: var(--soft); }
.heading { padding: 1.6rem 0 .4rem; }
.eyebrow { margin: 0; font-size: .8rem; color: var(--soft); } .eyebrow span { font-family: ui-monospace, monospace; }
h1 { font: 600 2.1rem/1.15 Georgia, "Times New Roman", serif; margin: .1rem 0 .3rem; }
.setting { margin: 0; font: 1.12rem/1.4 Georgia, "Times New Roman", serif; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .8rem 0 0; padding: 0; list-style: none; font-size: .88rem; }
.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .75rem; background: var(--wash); }
.related { margin: .7rem 0 0; padding: 0; list-style: none; font-size: .92rem; }
section { margin-top: 2.6rem; }
h2 { font: 600 1.3rem/1.3 Georgia, "Times New Roman", serif; margin: 0 0 .7rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
h3 { font: 600 .95rem/1.4 system-ui, sans-serif; margin: 1rem 0 .3rem; }
.scroll { overflow-x: auto; max-width: 100%; background: linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local, linear-gradient(to left, color-mix(in srgb, var(--ink) 22%, transparent), transparent) right / .9rem 100% no-repeat scroll; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .45rem 0; line-height: 1.4; overflow-wrap: anywhere; }
tbody tr { border-top: 1px solid var(--line); }
thead th { font-weight: 600; vertical-align: bottom; }
caption { text-align: start; font-weight: 600; padding: 1.1rem 0 .3rem; }
.matrix { width: auto; min-width: 100%; }
.matrix thead th { padding-bottom: .5rem; min-width: 8.5rem; border-bottom: 1px solid var(--soft); } .matrix thead b { display: block; text-transform: capitalize; font-size: .98rem; }
.matrix thead small { display: block; font-weight: 400; font-size: .78rem; }
.matrix thead small.rel-conflict, .matrix thead small.rel-blame, .matrix thead small.rel-denial { color: var(--not-so); font-weight: 700; }
.matrix thead small.rel-update, .matrix thead small.rel-cumulative { color: var(--doubtful); font-weight: 600; }
.matrix :is(thead th:first-child, tbody th[scope=row]) { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); min-width: 9rem; max-width: 14rem; padding-inline-end: 1rem; }
.matrix tbody th { font-weight: 400; }
.matrix th small { display: block; font-size: .8rem; }
.group th, .group td { background: var(--wash); font-size: .78rem; color: var(--soft); font-weight: 600; padding: .22rem .6rem; letter-spacing: .02em; }
.group span { position: sticky; inset-inline-start: .6rem; }
.silent { color: var(--soft); }
.entry + .entry { margin-top: .35rem; padding-top: .35rem; border-top: 1px dotted var(--line); }
.count { font-weight: 700; font-variant-numeric: tabular-nums; }
.voice { color: var(--voice); font-weight: 600; } .outlet { font-style: italic; }
.not-so > b, .not-so .firmness, span.not-so { color: var(--not-so); font-weight: 700; }
.doubtful > b, .doubtful .firmness, span.doubtful { color: var(--doubtful); font-weight: 600; }
.change, .hand, .perhaps { color: var(--doubtful); font-weight: 600; font-size: .8rem; }
.docs { white-space: normal; } .docs a, .docs i { display: inline-block; min-width: 1.35em; text-align: center; font: 600 .74rem/1.35 system-ui, sans-serif; font-variant-numeric: tabular-nums; color: var(--accent); background: var(--wash); border: 1px solid var(--line); border-radius: .3em; padding: 0 .28em; text-decoration: none; margin-inline-end: .18em; }
.docs a:hover { border-color: var(--accent); }
.flag { font-weight: 700; font-size: .82rem; color: var(--not-so); text-decoration: none; white-space: nowrap; } a.flag:hover { text-decoration: underline; } .flag.mild { color: var(--doubtful); }
.key { font-size: .8rem; color: var(--soft); margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; } .key b { color: var(--ink); } .key b.flag { color: var(--not-so); }
.against { list-style: none; margin: 0; padding: 0; }
.against li { padding: .7rem 0 .8rem; border-top: 1px solid var(--line); scroll-margin-top: 3.2rem; } .against li:first-child { border-top: 0; padding-top: 0; }
.against li:target { background: color-mix(in srgb, var(--on) 16%, transparent); box-shadow: -.8rem 0 0 color-mix(in srgb, var(--on) 16%, transparent); }
.against p { margin: 0; }
.against li > p .flag { display: inline-block; min-width: 1.8rem; } .rel-update .flag, .rel-overlap .flag, .rel-cumulative .flag { color: var(--doubtful); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.6rem; margin-top: .4rem; padding-inline-start: 1.8rem; }
blockquote { margin: .35rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); font: .95rem/1.5 Georgia, "Times New Roman", serif; }
blockquote footer { font: .82rem/1.4 system-ui, sans-serif; margin-top: .15rem; color: var(--soft); }
blockquote b, .words b { font-weight: 700; } blockquote i, .words i { font-style: normal; text-decoration: underline dotted; }
details { border-top: 1px solid var(--line); } details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .45rem 0; } summary:hover { background: var(--wash); }
.slot > summary { font-weight: 600; text-transform: capitalize; } .slot > summary small { font-weight: 400; }
details > table, details > ol, details > ul { margin: 0 0 .8rem; } details > p { margin: 0 0 .8rem; }
.account th { width: 6.5rem; font-weight: 400; color: var(--soft); } .account td { padding-block: .25rem; } .account th { padding-block: .25rem; }
.others { border-top: 1px solid var(--line); } .others > .account { margin-inline-start: 1.1rem; }
.account > table { margin-inline-start: 1.1rem; width: calc(100% - 1.1rem); }
.steps { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .6rem; } .steps li + li::before { content: "→ "; color: var(--soft); } .differs { font-weight: 600; color: var(--ink); }
.steps small { font-weight: 400; }
svg { display: block; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); unicode-bidi: plaintext; }
.drawing { border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .6rem .4rem; background: var(--paper); }
.drawing svg { min-width: 46rem; width: 100%; height: auto; max-width: 76rem; margin: 0 auto; }
.heads text { font-size: 12px; fill: var(--soft); font-weight: 600; }
.node rect { fill: var(--paper); stroke: var(--soft); stroke-width: 1; } .node.document rect { fill: var(--wash); } .node.origin rect { fill: var(--content); stroke: var(--voice); stroke-width: 1.8; }
.node.uncertain rect { stroke-dasharray: 5 3; } .node .label { font-weight: 600; } .node.origin .label { fill: var(--voice); } .node .note { font-size: 11px; fill: var(--soft); }
a:hover .node rect { stroke: var(--accent); stroke-width: 2; }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.3; } .edge:hover { stroke: var(--on); stroke-width: 3; }
.edge.relay { stroke: var(--voice); stroke-width: 1.8; } .edge.copy { stroke: var(--not-so); stroke-width: 1.8; stroke-dasharray: 6 3; } .edge.agency { stroke: var(--actor); stroke-width: 2.6; } .edge.outlet { stroke: var(--thing); stroke-dasharray: 8 2; } .edge.spokesman, .edge.occasion { stroke: var(--people); stroke-width: 1.8; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
marker path { fill: var(--soft); }
.lines { align-items: center; } .lines span { display: inline-flex; gap: .4rem; align-items: center; }
.originators th[scope=row] { width: 30%; } .originators td:last-child { width: 24%; }
.inwords { font-size: .88rem; }
.timeline .axis { stroke: var(--ink); stroke-width: 1.4; } .timeline .grid { stroke: var(--line); stroke-dasharray: 2 4; } .timeline .tick { font-size: 12px; fill: var(--soft); }
rect.told-bar { fill: var(--accent); stroke: none; } rect.told-bar.doubtful { fill: var(--paper); stroke: var(--doubtful); stroke-width: 1.6; stroke-dasharray: 4 2; } rect.told-bar.not-so { fill: var(--paper); stroke: var(--not-so); stroke-width: 1.8; }
.chosen text { font-weight: 600; } .open { fill: none; stroke: var(--accent); stroke-width: 2.2; }
.cut .gap { stroke: var(--paper); stroke-width: 20; } .cut path { stroke: var(--soft); } .cut text { font-size: 11.5px; fill: var(--soft); }
.day { fill: var(--doubtful); } .span { fill: none; stroke: var(--doubtful); stroke-width: 1.8; }
.rule > summary .result { font-weight: 600; } .rule ol { font-size: .92rem; }
.hypotheses th[scope=col] { min-width: 11rem; } .hypotheses th small, .hypotheses td small { display: block; font-weight: 400; } .hypotheses tbody th { font-weight: 400; min-width: 14rem; }
.hypotheses .inconsistent b { color: var(--not-so); } .hypotheses .consistent b { color: var(--place); } .hypotheses .neutral b { color: var(--soft); font-weight: 400; }
.quotes { table-layout: fixed; } .quotes thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; } .c-value { width: 24%; } .c-voice { width: 24%; }
.words a { color: inherit; text-decoration: none; font: .95rem/1.5 Georgia, "Times New Roman", serif; } .words a:hover { text-decoration: underline; }
.rejected .value { text-decoration: line-through; } .rejected .hand { display: inline-block; }
.reviews .hash { font-family: ui-monospace, monospace; } .reviews td:first-child { width: 3rem; } .reviews small { overflow-wrap: anywhere; }
.document > summary::before { content: "▸"; color: var(--soft); width: .7em; } .document[open] > summary::before { content: "▾"; }
.document > summary { display: flex; gap: .1rem .7rem; align-items: baseline; flex-wrap: wrap; } .document { scroll-margin-top: 3rem; }
.number { display: inline-block; min-width: 1.9em; text-align: center; background: var(--wash); border: 1px solid var(--line); border-radius: .3em; font-variant-numeric: tabular-nums; font-size: .85rem; }
.document .title { font-weight: 600; max-width: calc(100% - 4.2rem); } .document > summary small { padding-inline-start: .2rem; }
.facts { font-size: .82rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .1rem 1rem; overflow-wrap: anywhere; } .facts b { color: var(--doubtful); }
.text { font: 1.05rem/1.8 Georgia, "Times New Roman", serif; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; max-width: 44rem; padding: .3rem 0 1rem; }
mark { background: var(--content); color: inherit; scroll-margin-top: 8rem; border-radius: .12em; }
mark.event { background: var(--event); font-weight: 700; }
mark:target { background: var(--on); box-shadow: 0 0 0 3px var(--on); }
.left-out { color: var(--soft); font: .85rem system-ui, sans-serif; }
.back { font-size: .85rem; }
.document:has(:target)::details-content, .document:target::details-content { content-visibility: visible; block-size: auto; }
.stamp { font-size: .78rem; color: var(--soft); margin-top: 2.4rem; overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  main { padding-inline: 1rem; } .bar { padding-inline: 1rem; } h1 { font-size: 1.7rem; }
  .sides { grid-template-columns: 1fr; padding-inline-start: .4rem; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; min-width: 0; max-width: none; }
  .matrix thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .matrix tbody tr { padding: .5rem 0; } .matrix tbody tr.group { padding: 0; }
  .matrix tbody th[scope=row] { position: static; padding: 0 0 .2rem; font-size: 1rem; } .matrix th[scope=row] small { display: inline; }
  .matrix td { padding: .12rem 0; display: grid; grid-template-columns: 5.6rem 1fr; } .matrix td::before { content: attr(data-slot); color: var(--soft); grid-row: 1 / span 60; } .matrix td > .entry { grid-column: 2; } .matrix td.silent { display: none; } .matrix .group td { display: block; }
  .quotes, .quotes tbody, .quotes tr, .quotes td { display: block; } .quotes td { padding: .05rem 0; } .quotes tr { padding: .4rem 0; } .quotes .value { font-weight: 600; }
  .originators thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; } .originators tr, .originators tbody { display: block; } .originators :is(th, td) { display: block; width: auto !important; padding: .05rem 0; } .originators tr { padding: .35rem 0; }
  .reviews thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; } .reviews, .reviews tbody, .reviews tr, .reviews td { display: block; } .reviews td { padding: .05rem 0; } .reviews tr { padding: .4rem 0; }
}
@media print {
  :root { color-scheme: light; }
  .bar, .skip, .back { display: none !important; }
  html { font-size: 78%; background: none; } main { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; block-size: auto; } .scroll { overflow: visible; } .drawing svg { min-width: 0; }
  .matrix :is(thead th:first-child, tbody th[scope=row]) { position: static; min-width: 0; } .matrix thead th { min-width: 0; }
  mark, .group th, .node rect, rect.told-bar, .day { print-color-adjust: exact; } tr, li, blockquote { break-inside: avoid; } h2 { break-after: avoid; } .document { break-inside: auto; }
}
`;
