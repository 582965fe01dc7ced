// When it is said to have been, and when it was said: bars above the axis, days of publication below it, told apart by form.

import { numberList } from "../../../core/views/incident-documents.ts";
import type { PublishedDay, Timeline, ToldTime } from "../../../core/views/timeline.ts";
import { html, type Markup } from "../html/escape.ts";
import { fitted, textWidth } from "./svg-text.ts";

const width = 1040;
const left = 16;
const right = 1024;
const barRow = 38;
const laneHeight = 22;
const most = 30;

const at = (share: number): number => Math.round((left + share * (right - left)) * 10) / 10;

/** The timeline of an incident; nothing where no document tells of any time and none is dated. */
export function timelinePart(timeline: Timeline): Markup | undefined {
  const told = timeline.told.slice(0, most);
  const hasAxis = told.length + timeline.published.length > 0;
  if (!hasAxis && timeline.elsewhere.length === 0 && timeline.undated.length === 0) return undefined;
  return html`<section id="timeline" aria-labelledby="timeline-h"><h2 id="timeline-h">When it was, and when it was said</h2>
${hasAxis && drawing(timeline, told)}
${timeline.told.length > most && html`<p class="soft">${timeline.told.length - most} more times are told; see the words below.</p>`}
${timeline.elsewhere.length > 0 && html`<p>Told without a year, so not on the axis: ${timeline.elsewhere.join("; ")}.</p>`}
${timeline.undated.length > 0 && html`<p>Date of publication unknown: ${timeline.undated.length === 1 ? "document" : "documents"} ${numberList(timeline.undated)}.</p>`}
</section>
`;
}

function drawing(timeline: Timeline, told: readonly ToldTime[]): Markup {
  const axis = told.length * barRow + 12;
  const lanes = lanesOf(timeline.published);
  const height = axis + 42 + Math.max(1, lanes.count) * laneHeight;
  const words = [
    ...told.map(
      ({ label, voices, documents }) => `told: ${label}, by ${voices.join(", ")}, in ${numberList(documents)}`,
    ),
    ...timeline.published.map(({ label, documents }) => `published on ${label}: ${numberList(documents)}`),
  ];
  return html`<div class="scroll drawing" tabindex="0" role="region" aria-label="Drawing of the timeline">
<svg class="timeline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Timeline. ${words.slice(0, 40).join(". ")}.">
<g aria-hidden="true">
${timeline.ticks.map((tick) => html`<path class="grid" d="M${at(tick.at)} 0V${height - 4}"/>`)}
${told.map((time, index) => bar(time, index * barRow))}
<path class="axis" d="M${left} ${axis}H${right}"/>
${timeline.cuts.map(
  (cut) =>
    html`<g class="cut"><path class="gap" d="M${at(cut.at) - 46} ${axis}h92"/><path d="M${at(cut.at) - 46} ${axis - 5}v10M${at(cut.at) + 46} ${axis - 5}v10"/><text x="${at(cut.at)}" y="${axis + 4}" text-anchor="middle">${cut.days} days cut</text></g>`,
)}
${timeline.ticks.map((tick) => html`<text class="tick" x="${at(tick.at) + 4}" y="${axis + 16}">${tick.label}</text>`)}
${timeline.published.map((day, index) => published(day, axis + 34 + (lanes.of[index] ?? 0) * laneHeight))}
</g></svg></div>
<p class="key lines"><span><svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true"><rect class="told-bar so" x="1" y="1" width="32" height="8" rx="2"/></svg> told to have been then; as long as the doubt</span> <span><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path class="day" d="M6 0l6 6-6 6-6-6z"/></svg> published, with the documents’ numbers</span></p>`;
}

function bar({ from, to, openStart, openEnd, label, voices, documents, leaning, chosen }: ToldTime, y: number): Markup {
  const [start, end] = [at(from), Math.max(at(to), at(from) + 6)];
  const words = `${label} – ${voices.join(", ")} [${numberList(documents)}]`;
  const late = start > width * 0.55;
  const room = late ? end - left : right - start;
  const ends = `${openStart ? ` M${start + 8} ${y + 20}l-8 6 8 6` : ""}${openEnd ? ` M${end - 8} ${y + 20}l8 6-8 6` : ""}`;
  return html`<g class="told${chosen ? " chosen" : ""}"><title>${words}</title><text x="${late ? end : start}" y="${y + 14}"${late && html` text-anchor="end"`}>${fitted(`${signs[leaning]}${words}`, room, chosen ? 13.8 : 13)}</text><rect class="told-bar ${leaning}" x="${start}" y="${y + 20}" width="${Math.round((end - start) * 10) / 10}" height="12" rx="2"/>${ends !== "" && html`<path class="open" d="${ends.trim()}"/>`}</g>`;
}

const signs = { so: "", "not-so": "✗ ", doubtful: "? " } as const;

/** A day is a diamond; a month or a year that is all that is known, a line from its first day to its last. */
function published({ from, to, documents, label }: PublishedDay, y: number): Markup {
  const [start, end] = [at(from), at(to)];
  const x = start + 8;
  const day = isDay(label);
  const numbers = numbersShown(documents);
  const before = labelled(start, end, day, numbers).before;
  return html`<g class="published"><title>published ${label}: ${numberList(documents)}</title>${
    day
      ? html`<path class="day" d="M${x} ${y - 6}l6 6-6 6-6-6z"/>`
      : html`<path class="span" d="M${start} ${y - 4}v8M${start} ${y}H${end}M${end} ${y - 4}v8"/>`
  }<text x="${before ? (day ? x - 10 : start - 6) : day ? x + 10 : end + 6}" y="${y + 4}"${before && html` text-anchor="end"`}>${numbers}</text></g>`;
}

/** "17 September 2016"; a month or a year begins with its name, or is a number alone. */
function isDay(label: string): boolean {
  return /^\d{1,2} /.test(label);
}

/** From where to where a mark and its numbers reach: the numbers stand before it where there is no room behind. */
function labelled(
  start: number,
  end: number,
  day: boolean,
  numbers: string,
): { from: number; to: number; before: boolean } {
  const room = textWidth(numbers, 13) + (day ? 10 : 6);
  const [first, last] = day ? [start + 2, start + 14] : [start, end];
  const before = last + room > width;
  return before ? { from: first - room, to: last, before } : { from: first, to: last + room, before };
}

function numbersShown(documents: readonly number[]): string {
  const list = numberList(documents);
  return list.length <= 24 ? list.replaceAll(" ", ", ") : `${documents.length} documents`;
}

/** Labels that would lie on each other go to the next lane. */
function lanesOf(days: readonly PublishedDay[]): { readonly of: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const of = days.map(({ from, to, documents, label }) => {
    const { from: start, to: end } = labelled(at(from), at(to), isDay(label), numbersShown(documents));
    let lane = ends.findIndex((used) => used + 8 <= start);
    if (lane < 0) lane = ends.length;
    ends[lane] = end;
    return lane;
  });
  return { of, count: ends.length };
}
