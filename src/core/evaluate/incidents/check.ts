// Whether the gold of incidents agrees with its texts and with itself. A gold that fails here must not be scored against:
// a quote that is not found would count as a miss of the reader.

import type { GoldIncident, GoldReport, IncidentGold } from "./gold.ts";
import { locate } from "./locate.ts";

/** What the check needs of the world. */
export interface CheckTools {
  /** Text by report. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of a text in UTF-8, in hex; without it, hashes are not compared. */
  readonly sha256?: (text: string) => string;
}

/**
 * Everything that is wrong with a gold, a sentence each; none where it is sound. Sound is:
 *
 * - a report or incident is there once, every report has its text and every text its marks, hashes agree;
 * - quotes are found (see `locate`), triggers of one report do not overlap;
 * - incidents that are named exist, and every incident is told of; claims name a voice of their incident, and every voice speaks;
 * - slots are those that claims are made of, and a kind is either asked for or open; a slot with one voice has no conflict
 *   between voices.
 */
export function checkIncidentGold(gold: IncidentGold, tools: CheckTools): readonly string[] {
  const incidents = new Map(gold.incidents.map((one) => [one.incident, one]));
  return [
    ...twice(gold.incidents.map(({ incident }) => incident)).map((id) => `incident ${id} is there twice`),
    ...twice(gold.reports.map(({ report }) => report)).map((id) => `report ${id} is there twice`),
    ...[...tools.texts.keys()]
      .filter((id) => !gold.reports.some(({ report }) => report === id))
      .map((id) => `${id}: the text is not marked`),
    ...gold.reports.flatMap((report) =>
      problemsOfReport(report, incidents, tools).map((text) => `${report.report}: ${text}`),
    ),
    ...gold.incidents.flatMap((incident) =>
      problemsOfIncident(incident, gold.reports).map((text) => `${incident.incident}: ${text}`),
    ),
  ];
}

function problemsOfReport(
  { report, sha256, events, claims }: GoldReport,
  incidents: ReadonlyMap<string, GoldIncident>,
  tools: CheckTools,
): readonly string[] {
  const text = tools.texts.get(report);
  if (text === undefined) return ["there is no text"];
  if (tools.sha256 !== undefined && tools.sha256(text) !== sha256) return ["the text is not the one that was marked"];
  const problems: string[] = [];
  for (const mark of [...events, ...claims]) {
    if (!incidents.has(mark.incident)) problems.push(`there is no incident ${mark.incident}`);
    if (locate(text, mark) === undefined) {
      const nth = mark.nth === undefined ? "exactly once" : `${mark.nth + 1} times`;
      problems.push(`“${mark.quote}” does not stand there ${nth}`);
    }
  }
  for (const { incident, voice, slot } of claims) {
    const known = incidents.get(incident);
    if (known === undefined) continue;
    if (!known.voices.has(voice)) problems.push(`${incident} has no voice ${voice}`);
    if (known.slots?.some((one) => one.slot === slot) !== true) problems.push(`${incident} has no slot ${slot}`);
    if (!events.some((event) => event.incident === incident)) problems.push(`no word tells of ${incident}`);
  }
  const spans = events.flatMap((event) => locate(text, event) ?? []).sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next !== undefined && next.start < span.end) {
      problems.push(`“${text.slice(span.start, span.end)}” overlaps “${text.slice(next.start, next.end)}”`);
    }
  }
  return problems;
}

function problemsOfIncident({ incident, slots, voices }: GoldIncident, reports: readonly GoldReport[]): string[] {
  const claims = reports.flatMap((report) => report.claims.filter((claim) => claim.incident === incident));
  const problems: string[] = [];
  if (!reports.some(({ events }) => events.some((event) => event.incident === incident))) {
    problems.push("no report tells of it");
  }
  for (const voice of voices.keys()) {
    if (!claims.some((claim) => claim.voice === voice)) problems.push(`${voice} says nothing`);
  }
  for (const { slot, kinds, open } of slots ?? []) {
    const told = claims.filter((claim) => claim.slot === slot);
    if (told.length === 0) problems.push(`nobody says anything of ${slot}`);
    const speakers = new Set(told.map(({ voice }) => voice));
    const values = new Set(told.map(({ value }) => value));
    if (kinds.length > 0 && values.size < 2) problems.push(`all say the same of ${slot}, and yet ${kinds.join(", ")}`);
    const between = kinds.filter((kind) => kind === "conflict" || kind === "blame");
    if (speakers.size < 2 && between.length > 0)
      problems.push(`one voice alone has a ${between.join(" and ")} in ${slot}`);
    for (const kind of kinds) if (open.includes(kind)) problems.push(`${kind} in ${slot} is asked for and open`);
    for (const kind of twice([...kinds, ...open])) problems.push(`${kind} is there twice in ${slot}`);
  }
  return problems;
}

function twice(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
