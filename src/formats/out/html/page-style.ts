// The page's style. Layers are told apart by form as well as colour, so that they can be read in print and by those who
// see colours differently: grounds for events and counts, lines under names, slant and weight for who says what.
//
// Which layers are seen is decided by the boxes of the legend, in style alone, so that it works without script too.

import { pageColours } from "./page-colours.ts";

/** The page's only style sheet; its hash stands in the page's policy. */
export const pageStyle: string = `
${pageColours}* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; display: flex; flex-direction: column; min-height: 100vh; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; z-index: 3; }
.bar { order: -2; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: baseline; padding: .5rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--wash); }
.bar strong { letter-spacing: .02em; }
.bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .875rem; }
.bar legend { float: left; padding: 0 .4rem 0 0; color: var(--soft); }
.bar label { white-space: nowrap; cursor: pointer; }
.bar input { accent-color: var(--accent); margin: 0 .25rem 0 0; vertical-align: -.1em; }
.documents { order: -1; border-bottom: 1px solid var(--line); padding: .4rem 1.25rem; }
.documents ol { margin: .4rem 0; max-height: 14rem; overflow: auto; font-size: .9rem; }
.documents a[aria-current] { font-weight: 700; text-decoration: none; color: inherit; }
.document { padding: 0 1.25rem; }
.document + .document { border-top: 3px double var(--line); }
.pane { min-width: 0; padding-bottom: 1.5rem; }
.pane:focus-visible, a:focus-visible, mark:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
small, .soft { color: var(--soft); }
.heading { padding: 1rem 0 .6rem; }
.heading h1 { font: 600 1.5rem/1.25 Georgia, "Times New Roman", serif; margin: 0 0 .4rem; text-wrap: balance; }
.heading dl { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; font-size: .85rem; }
.heading dl div { display: flex; gap: .35rem; min-width: 0; }
.heading dt { color: var(--soft); }
.heading dd { margin: 0; overflow-wrap: anywhere; }
.text { font: 1.05rem/1.85 Georgia, "Times New Roman", serif; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; max-width: 44rem; }
mark { background: none; color: inherit; scroll-margin: 6rem; }
body:has(#show-content:checked) mark.content { background: var(--content); }
body:has(#show-content:checked) mark.source { color: var(--voice); font-weight: 600; }
body:has(#show-content:checked) mark.cue { color: var(--voice); font-style: italic; }
body:has(#show-actor:checked) mark.actor { border-bottom: 2px solid var(--actor); }
body:has(#show-people:checked) mark.people { border-bottom: 2px dotted var(--people); }
body:has(#show-thing:checked) mark.thing { border-bottom: 2px dotted var(--thing); }
body:has(#show-place:checked) mark.place { border-bottom: 2px dashed var(--place); }
body:has(#show-time:checked) mark.time { border-bottom: 3px double var(--time); }
body:has(#show-event:checked) mark.event { background: var(--event); font-weight: 700; border-radius: .15em; padding-inline: .1em; }
body:has(#show-event:checked) mark[data-n]::after { content: attr(data-n); font: 700 .62em/1 system-ui, sans-serif; vertical-align: .7em; margin-inline-start: .15em; }
body:has(#show-count:checked) mark.count { background: var(--count); font-weight: 700; }
body:has(#show-message:checked) mark.message { text-decoration: underline wavy var(--doubtful) 1px; text-underline-offset: .35em; }
mark.on, mark:target { background: var(--on) !important; box-shadow: 0 0 0 2px var(--on); border-radius: .1em; }
mark[tabindex] { cursor: help; }
.swatch { padding-inline: .15em; }
.swatch.source { color: var(--voice); font-weight: 600; background: var(--content); }
.swatch.event { background: var(--event); font-weight: 700; } .swatch.count { background: var(--count); font-weight: 700; }
.swatch.actor { border-bottom: 2px solid var(--actor); } .swatch.people { border-bottom: 2px dotted var(--people); }
.swatch.thing { border-bottom: 2px dotted var(--thing); } .swatch.place { border-bottom: 2px dashed var(--place); }
.swatch.time { border-bottom: 3px double var(--time); } .swatch.message { text-decoration: underline wavy var(--doubtful) 1px; }
.counts { font-size: .85rem; color: var(--soft); margin: 1.1rem 0 .6rem; }
.voices { font-size: .9rem; margin-bottom: .8rem; } .voices ul { margin: .3rem 0; padding-inline-start: 1.2rem; columns: 17rem; column-gap: 2rem; }
.voices li { break-inside: avoid; }
summary, .statements h2, .messages h2 { cursor: pointer; font: 600 1rem/1.4 system-ui, sans-serif; }
.statements h2, .messages h2 { cursor: default; margin: 1.4rem 0 .3rem; }
section.event { border-top: 1px solid var(--line); padding: .7rem 0 .5rem; scroll-margin: 1rem; }
section.event h2 { margin: 0; font: 700 1.05rem/1.4 system-ui, sans-serif; }
.number { display: inline-block; min-width: 1.55em; text-align: center; background: var(--event); color: inherit; border-radius: .25em; text-decoration: none; margin-inline-end: .3em; }
.reality { font-weight: 600; font-size: .85em; color: var(--doubtful); border: 1px solid currentColor; border-radius: .3em; padding: 0 .35em; }
.setting, .parties { margin: .1rem 0; font-size: .92rem; } .parties span { margin-inline-end: .7em; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin-top: .35rem; table-layout: fixed; }
thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: .22rem .7rem .22rem 0; overflow-wrap: anywhere; line-height: 1.4; }
tbody tr { border-top: 1px solid var(--line); }
tbody tr:first-child { border-top: 0; }
tbody th { font-weight: 400; color: var(--soft); } th.repeated { color: transparent; }
.c-slot { width: 5.9rem; } .c-value { width: 25%; } .c-voice { width: 26%; } .statements .c-voice { width: 32%; }
.voice { color: var(--voice); font-weight: 600; } .author .voice { color: inherit; font-weight: 400; }
.firmness { color: var(--soft); } .not-so .firmness { color: var(--not-so); font-weight: 700; } .doubtful .firmness { color: var(--doubtful); font-weight: 600; }
.words a { color: inherit; text-decoration: none; } .words a:hover { text-decoration: underline; }
.words i { text-decoration: underline dotted; font-style: normal; }
.author .words a { color: var(--soft); } .author .words b { color: var(--ink); }
.on:is(tr, section) { background: color-mix(in srgb, var(--on) 26%, transparent); box-shadow: -.5rem 0 0 color-mix(in srgb, var(--on) 26%, transparent), -.7rem 0 0 var(--on); }
.messages ul { margin: 0; padding: 0; list-style: none; font-size: .88rem; } .messages .warning b { color: var(--doubtful); }
.stamp { font-size: .78rem; color: var(--soft); margin-top: 1.4rem; overflow-wrap: anywhere; }
#card { position: fixed; z-index: 2; max-width: min(26rem, calc(100vw - 1rem)); margin: 0; padding: .5rem .75rem; list-style: none; background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; box-shadow: 0 4px 18px rgb(0 0 0 / .25); font-size: .86rem; line-height: 1.4; pointer-events: none; }
#card li + li { border-top: 1px solid var(--line); margin-top: .25rem; padding-top: .25rem; }
#card b { color: var(--soft); font-weight: 600; }
#card[hidden] { display: none; }
@media (min-width: 64rem) {
  .document { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 0 2.2rem; }
  .ledger-pane { border-inline-start: 1px solid var(--line); padding-inline-start: 1.4rem; }
}
@media screen and (min-width: 64rem) {
  .js body { height: 100vh; min-height: 0; }
  .js .document { flex: 1; min-height: 0; }
  .js .pane { overflow: auto; scrollbar-gutter: stable; padding-inline-end: .6rem; }
}
@media screen { .js .document.away { display: none; } }
@media (max-width: 40rem) {
  section.event tr { display: grid; grid-template-columns: 4.6rem 1fr 1fr; column-gap: .6rem; } section.event td, section.event th { padding-inline-end: 0; }
  section.event table, section.event tbody { display: block; } section.event td.words { grid-column: 2 / -1; } .document, .bar, .documents { padding-inline: .9rem; }
}
@media print {
  :root { color-scheme: light; }
  .bar, .documents, #card, .skip { display: none !important; }
  html { font-size: 80%; background: none; } mark, .number { print-color-adjust: exact; }
  .document { display: block; break-before: page; } .document:first-of-type { break-before: auto; }
  .ledger-pane { border: 0; padding: 0; } tr, section.event h2 { break-inside: avoid; } section.event h2, .setting { break-after: avoid; }
}
`;
