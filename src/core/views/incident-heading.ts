// What stands above the matrix of an incident: what, when, where, in how many documents, on how many independent voices.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { LineageEdge, UncountedDocument } from "../model/casebook.ts";
import { counted } from "./heading.ts";
import type { MatrixInput } from "./incident-input.ts";
import { isWholeCopy, rangePhrase } from "./incident-phrases.ts";
import { placePhrase } from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

export interface IncidentHeading {
  readonly id: string;
  readonly what: string;
  /** Absent where it is not told. */
  readonly when?: string;
  readonly where?: string;
  readonly gazetteer?: string;
  /** Those that count: see `MatrixInput.uncounted`. */
  readonly documents: number;
  /** How many independent voices there are at least and at most: some may be one with another. */
  readonly originators: { readonly least: number; readonly most: number };
  /** "5 documents", "3 to 4 originators", "7 accounts" … */
  readonly counts: readonly string[];
  /** "5 documents rest on 3 to 4 originators: 1 copy, 2 relays." */
  readonly lineage: string;
}

/** The heading of an incident. */
export function incidentHeading(input: MatrixInput, types: readonly EventType[]): IncidentHeading {
  const { incident, originators, lineage } = input;
  const apart = new Map(input.uncounted.map(({ document, is }) => [document, is]));
  const counting = incident.events.filter(({ document }) => !apart.has(document));
  const documents = new Set(counting.map(({ document }) => document)).size;
  const background = new Set(counting.flatMap((event) => (event.background ? [event.document] : []))).size;
  const besides = (is: UncountedDocument["is"]): number => input.uncounted.filter((one) => one.is === is).length;
  const most = originators.length;
  // One that may be another on the list adds nobody for certain; but somebody speaks.
  const least = Math.max(Math.min(1, most), originators.filter(({ certain }) => certain).length);
  const gazetteer = incident.place?.gazetteer;
  return {
    id: incident.id,
    what: types.find(({ id }) => id === incident.type)?.label ?? incident.type.replaceAll("-", " "),
    ...(incident.time === undefined ? {} : { when: timePhrase(incident.time) }),
    ...(incident.place === undefined ? {} : { where: placePhrase(incident.place) }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    documents,
    originators: { least, most },
    counts: [
      counted(documents, "document"),
      rangePhrase(least, most, "originator"),
      counted(incident.accounts.length, "account"),
      ...(background === 0 ? [] : [`${counted(background, "document")} as background`]),
      ...(besides("superseded") === 0 ? [] : [`${counted(besides("superseded"), "older version")} besides`]),
      ...(besides("rejected") === 0 ? [] : [`${counted(besides("rejected"), "rejected document")} besides`]),
    ],
    lineage: lineagePhrase(documents, rangePhrase(least, most, "originator"), lineage.edges),
  };
}

const kinds: readonly (readonly [LineageEdge["kind"] | "passage", one: string, more: string])[] = [
  ["copy", "copy", "copies"],
  ["passage", "text with a shared passage", "texts with shared passages"],
  ["agency", "agency text", "agency texts"],
  ["relay", "relay", "relays"],
  ["spokesman", "spokesman of the same party", "spokesmen of the same parties"],
  ["occasion", "shared occasion", "shared occasions"],
  ["version", "newer version", "newer versions"],
];

/** Who has something from others, by how; a text that is somebody's copy is not named again for a passage of a third. */
function namedIn(edges: readonly LineageEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const edge of edges) {
    const kind = edge.kind === "copy" && !isWholeCopy(edge) ? "passage" : edge.kind;
    named.set(kind, (named.get(kind) ?? new Set()).add(edge.from));
  }
  const passages = [...(named.get("passage") ?? [])].filter((from) => named.get("copy")?.has(from) !== true);
  return named.set("passage", new Set(passages));
}

function lineagePhrase(documents: number, originators: string, edges: readonly LineageEdge[]): string {
  const named = namedIn(edges);
  const found = kinds.flatMap(([kind, one, more]) => {
    // Of seven copies of one text each is a copy of six others: it counts once.
    const count = named.get(kind)?.size ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  const rest = `${counted(documents, "document")} rest${documents === 1 ? "s" : ""} on ${originators}`;
  return found.length === 0 ? `${rest}; no copies or relays found.` : `${rest}: ${found.join(", ")}.`;
}
