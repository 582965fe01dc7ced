// `node --import tsx tools/evaluate-incidents.ts`: scores incidents on the development half of eval/incidents, with what
// was missed and the reports that were wrongly put together or kept apart. `--more` takes the second development set, `--third` to `--fifth` the third to the fifth; `--second` scores the
// marking of a second annotator as if a system had made it: the most that can be asked for. `--test` and `--sixth` print the figures of what is
// held back, and nothing else of it: for a release or at the end of a piece of work, never to choose by.

import { incidentsOfReadings } from "../src/casebook/in-passing.ts";
import { sameTypeDayPlace } from "../src/core/evaluate/incidents/baseline.ts";
import type { IncidentGold } from "../src/core/evaluate/incidents/gold.ts";
import type { IncidentScore } from "../src/core/evaluate/incidents/score.ts";
import { voicesOf } from "../src/core/evaluate/incidents/slots.ts";
import { findTriggers, goldLinks } from "../src/core/evaluate/incidents/triggers.ts";
import { workOut } from "../src/core/incidents/incident.ts";
import { foldReviews } from "../src/core/incidents/review/fold.ts";
import { readIncidentMarks } from "../src/evaluate/incidents/files.ts";
import {
  evaluateIncidents,
  type IncidentReadings,
  type IncidentsOf,
  incidentReport,
  readIncidentGold,
  readReports,
} from "../src/evaluate/incidents/run.ts";
import { tableOf } from "../src/evaluate/table.ts";
import { openTools } from "../src/open-tools.ts";

/** What is measured: the yardstick, and the most that linking can come to with what the reader has read. */
const systems: readonly { readonly name: string; readonly incidentsOf: (read: IncidentReadings) => IncidentsOf }[] = [
  { name: "same type, day and place", incidentsOf: () => sameTypeDayPlace },
  { name: "gold's own links", incidentsOf: linkedAsGold },
  { name: "gold's own links, compared by Hearsay", incidentsOf: comparedAsLinked },
  { name: "Hearsay", incidentsOf: () => incidentsOfReadings },
];

/** What a second annotator marked, as the incidents of a system. */
function systemOf(second: IncidentGold): (read: IncidentReadings) => IncidentsOf {
  return ({ readings }) => {
    const links = linksOf(second, readings);
    return () =>
      second.incidents.map(({ incident: id, slots = [] }) => ({
        id,
        events: links.get(id) ?? [],
        slots: slots.map(({ slot, kinds }) => ({
          slot,
          originators: [...voicesOf(id, slot, second.reports)].map((key) => ({ key })),
          contradictions: kinds.map((relation) => ({ relation })),
        })),
      }));
  };
}

const folder = "eval/incidents";
/** Nothing is tuned on these, so their errors are not shown. */
const heldBack: readonly string[] = ["test", "sixth"];
const parts = [...heldBack, "more", "third", "fourth", "fifth"];
const part = parts.find((name) => process.argv.includes(`--${name}`)) ?? "dev";
const tools = await openTools();
try {
  const read = await readIncidentGold(folder, part, (path) => readReports(path, tools));
  const second = process.argv.includes("--second");
  const scored = second
    ? [
        {
          name: "a second annotator, beside the gold's own links",
          incidentsOf: systemOf(await readIncidentMarks(`${folder}/second/${part}.gold.jsonl`)),
        },
      ]
    : systems;
  for (const { name, incidentsOf } of scored) {
    const score = await evaluateIncidents(read, incidentsOf(read));
    console.log(`${name}, ${part}, ${read.readings.length} reports`);
    console.log(heldBack.includes(part) ? tableOf(score.figures) : `${incidentReport(score)}\n${errorsOf(score)}`);
  }
} finally {
  await tools.reader.close();
}

/** The events that marks tie to each incident. */
function linksOf(gold: IncidentGold, readings: IncidentReadings["readings"]): ReturnType<typeof goldLinks> {
  const byReport = new Map(readings.map((reading) => [reading.document.givenId ?? reading.document.id, reading]));
  return goldLinks(findTriggers(gold, byReport));
}

function linkedAsGold({ part: { gold }, readings }: IncidentReadings): IncidentsOf {
  const links = linksOf(gold, readings);
  return () => [...links].map(([id, events]) => ({ id, events, slots: [] }));
}

/** Comparison and originators alone: no fault of linking is in these. */
function comparedAsLinked(read: IncidentReadings): IncidentsOf {
  const documents = read.readings.map((reading) => ({ id: reading.document.id, reading }));
  return async (readings) =>
    [...(await linkedAsGold(read)(readings))].map(({ id, events }) => {
      const linked = { id, type: "unknown", events: events.map((event) => ({ ...event, why: [] })) };
      return workOut(linked, documents, foldReviews([])).incident;
    });
}

function errorsOf({ wrongPairs, slots }: IncidentScore): string {
  const pairs = wrongPairs.map(
    ({ kind, a, b }) => `  ${kind}: ${a.report} (${a.incident}), ${b.report} (${b.incident})`,
  );
  const rows = slots
    .filter(({ isMatched }) => isMatched)
    .flatMap(({ incident, slot, originators: count, missed, wrong }) => {
      const differs = count !== undefined && count.gold !== count.read;
      if (!differs && missed.length === 0 && wrong.length === 0) return [];
      const counts = count === undefined ? "not told" : `originators ${count.read}, gold ${count.gold}`;
      return [`  ${incident} ${slot}: ${counts}; missed ${missed.join(", ") || "-"}; wrong ${wrong.join(", ") || "-"}`];
    });
  return [`Reports wrongly put together or kept apart: ${pairs.length}`, ...pairs, "Slots:", ...rows, ""].join("\n");
}
