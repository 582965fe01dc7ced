// An incident for the tests of its views: the five reports in `examples/`, as they were read, and one more that is a copy of the
// monitor's bulletin. What linking, lineage and comparison would find is put together here in the plainest way, with the
// contradictions named by hand, so that the views can be tried without those.

import { readFileSync } from "node:fs";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import { type CaseClaim, claimsOf } from "../../../src/core/incidents/case-claim.ts";
import { applyDecisions, comparedClaims, type DecidedClaim } from "../../../src/core/incidents/review/apply.ts";
import { type Decisions, foldReviews } from "../../../src/core/incidents/review/fold.ts";
import { ratingsAbout } from "../../../src/core/incidents/review/ratings.ts";
import type { CaseDocument, LineageEdge, LineageNode } from "../../../src/core/model/casebook.ts";
import type { Slot } from "../../../src/core/model/claim.ts";
import type { Account, Contradiction, Incident, Originator, SlotComparison } from "../../../src/core/model/incident.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import type { Review } from "../../../src/core/model/review.ts";
import { type DossierInput, originatorsOf } from "../../../src/core/views/incident-input.ts";
import { caseValuePhrase } from "../../../src/core/views/incident-phrases.ts";
import { chainOf } from "../incidents/review/decided.ts";

const file = new URL("../../fixtures/incident/deir-ez-zor.jsonl", import.meta.url);

/** The five readings, with the publishers that their files stand for, and the copy. */
export function exampleReadings(): readonly Reading[] {
  const readings = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): Reading => JSON.parse(line));
  const published = readings.map((reading) => {
    const name = /([\w-]+)\.txt$/.exec(reading.document.file ?? "")?.[1] ?? "";
    return { ...reading, document: { ...reading.document, publisher: publishers.get(name) ?? name } };
  });
  const monitor = published.find(({ document }) => document.file?.includes("monitor"));
  if (monitor === undefined) throw new Error("no bulletin");
  const copy = { ...monitor.document, id: "c0ffee", publisher: "Harbour Post", published: "2016-09-19" };
  // The copy gives the wounded as 140: hospital staff are the one voice here that says more later.
  const claims = monitor.claims.map((claim) =>
    claim.slot === "injured" && "min" in claim.value && claim.value.min === 121
      ? { ...claim, value: { ...claim.value, min: 140 } }
      : claim,
  );
  return [...published, { ...monitor, claims, document: { ...copy, title: "More than 80 soldiers dead in raid" } }];
}

const publishers: ReadonlyMap<string, string> = new Map([
  ["coalition-release", "Gulf Wire"],
  ["council-meeting", "Assembly Times"],
  ["inquiry", "Potomac Ledger"],
  ["ministry-statement", "Moscow Courier"],
  ["monitor-bulletin", "Levant Monitor"],
]);

/** Everything that a dossier shows, worked out from readings; the comparison is made of what is not rejected. */
export function incidentOf(readings: readonly Reading[], reviews: readonly Review[] = []): DossierInput {
  const decisions: Decisions = foldReviews(reviews);
  const documents = readings.map((reading): CaseDocument => ({ id: reading.document.id, reading }));
  const strikes = readings.map((reading) => ({
    reading,
    events: reading.events.filter(
      ({ type, place }) => type === "air-strike" && (place === undefined || place.value.name === "Deir ez-Zor"),
    ),
  }));
  const all = applyDecisions(
    strikes.flatMap(({ reading, events }) => claimsOf(reading, new Set(events.map(({ id }) => id)))),
    decisions,
  );
  const claims = comparedClaims(all);
  const first = strikes
    .flatMap(({ events }) => events)
    .find(({ time, place }) => time !== undefined && place !== undefined);
  const incident: Incident = {
    id: "i-4f2k9",
    type: "air-strike",
    ...(first?.time === undefined ? {} : { time: first.time.value }),
    ...(first?.place === undefined ? {} : { place: first.place.value }),
    events: strikes.flatMap(({ reading, events }) =>
      events.map(({ id }) => ({ document: reading.document.id, event: id, why: [] })),
    ),
    accounts: accountsOf(claims),
    slots: slotsOf(claims),
  };
  return {
    incident,
    claims: all,
    documents,
    uncounted: [],
    versions: [],
    ratings: ratingsAbout(all, documents, decisions),
    lineage: lineageOf(claims, documents),
    originators: originatorsOf(incident),
    reconciliations: [],
    hypotheses: [],
    reviews,
    related: [],
  };
}

/** The incident of the five reports and the copy, with what people and rules made of it. */
export function exampleDossier(): DossierInput {
  const bare = incidentOf(exampleReadings());
  const of = (slot: Slot, voice: string): CaseClaim => {
    const found = bare.claims.find(({ claim, voices }) => claim.slot === slot && voices[0].name === voice);
    if (found === undefined) throw new Error(`${voice} says nothing of ${slot}`);
    return found;
  };
  const subject = ({ ref }: CaseClaim): string => `claim/${ref.document}/${ref.claim}`;
  const means = of("actor", "military inquiry");
  const hospital = of("injured", "Syrian Observatory for Human Rights");
  const inquiry = of("killed", "military inquiry");
  const reviews = chainOf([
    {
      action: "reject",
      subject: subject(hospital),
      after: { verdict: "rejected" },
      why: "“many of the wounded” is no number of its own",
      by: "Nadia K.",
    },
    {
      action: "correct",
      subject: subject(inquiry),
      before: { slot: "killed", value: inquiry.claim.value },
      after: { slot: "killed", value: { ...inquiry.claim.value, max: null, exactness: "at-least" } },
      why: "“could confirm 15” is a lower bound",
      by: "Nadia K.",
    },
    { action: "rate", subject: "voice/Syrian Observatory for Human Rights", after: { reliability: "B" } },
    { action: "note", subject: "incident/i-4f2k9", after: { text: "Compare the inquiry's annex when it is public." } },
  ]);
  const input = incidentOf(exampleReadings(), reviews);
  const ref = (slot: Slot, voice: string) => [of(slot, voice).ref];
  return {
    ...input,
    reconciliations: [
      {
        id: "rule",
        figures: [],
        assessments: [],
        rule: "UCDP",
        source: "UCDP GED code book 24.1, 3.2",
        slot: "killed",
        result: "best 62, low 15, high 83",
        steps: [
          { text: "low: the lowest figure that a source confirms, 15", claims: ref("killed", "military inquiry") },
          { text: "best: the figure of the side that lost them, 62", claims: ref("killed", "Syrian command") },
          { text: "high: the highest that is named, 83", claims: ref("killed", "hospital staff in the city") },
        ],
      },
      {
        id: "rule",
        figures: [],
        assessments: [],
        rule: "Plain range",
        source: "Hearsay",
        slot: "injured",
        result: "about 100 or more",
        steps: [{ text: "lowest bound 100, no upper bound is said", claims: ref("injured", "Syrian command") }],
      },
    ],
    hypotheses: [
      {
        asks: "Why was it done?",
        hypotheses: [
          { id: "h1", text: "The coalition hit the army by mistake", from: "military inquiry", inconsistent: 0 },
          {
            id: "h2",
            text: "The coalition hit the army on purpose",
            from: "Russian Foreign Ministry",
            inconsistent: 2,
          },
        ],
        rows: [
          {
            claims: ref("target", "US Central Command"),
            text: "US Central Command denies that a Syrian unit was the target",
            bearings: [
              { is: "consistent", why: "it says so" },
              { is: "inconsistent", why: "it denies it" },
            ],
          },
          {
            claims: [means.ref],
            text: "The inquiry found a string of human errors",
            bearings: [
              { is: "consistent", why: "errors are a mistake" },
              { is: "inconsistent", why: "it found no purpose" },
            ],
          },
          {
            claims: ref("killed", "Syrian command"),
            text: "62 soldiers were killed",
            bearings: [
              { is: "neutral", why: "a number says nothing of purpose" },
              { is: "neutral", why: "a number says nothing of purpose" },
            ],
          },
        ],
        sensitivity: ["Without the military inquiry the second has one inconsistency, the first still none."],
      },
    ],
    related: [
      {
        relation: { kind: "followed-by", from: "i-4f2k9", to: "i-77", why: [] },
        other: "armed attack · time not told · positions near Deir ez-Zor",
      },
    ],
  };
}

const outletOf = ({ document }: DecidedClaim): string => document.publisher ?? document.id;
const voiceOf = (claim: DecidedClaim): string =>
  claim.voices[0].kind === "author" ? outletOf(claim) : claim.voices[0].name;
const shown = (claim: DecidedClaim): string => caseValuePhrase(claim, eventTypes);
const earliest = (claims: readonly DecidedClaim[]): string | undefined => claims.map(day).sort()[0];
const sideOf = ({ claim }: DecidedClaim): "so" | "not-so" | "open" =>
  claim.stance.endsWith("-") ? "not-so" : claim.stance === "Uu" || claim.stance === "CTu" ? "open" : "so";
const day = ({ document }: DecidedClaim): string => document.published ?? "~";

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

function accountsOf(claims: readonly DecidedClaim[]): readonly Account[] {
  return grouped(claims, voiceOf).map(([voice, said]) => {
    const [speaker] = said.map(({ voices }) => voices[0]);
    const party = speaker?.party ?? speaker?.actor;
    const versions = grouped(said, ({ claim }) => claim.slot).flatMap(([slot, ofSlot]) => {
      const seen = new Set<string>();
      const kinds = [...grouped(ofSlot, (claim) => JSON.stringify([day(claim), claim.claim.stance, shown(claim)]))];
      return kinds
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, same]): Account["versions"][number] => {
          const [published, stance, words] = JSON.parse(key);
          const change = earliest(ofSlot) === published ? "first" : seen.has(stance + words) ? "same" : "update";
          seen.add(stance + words);
          return {
            slot: slot as Slot,
            ...(published === "~" ? {} : { published }),
            claims: same.map(({ ref }) => ref),
            shown: words,
            stance,
            change,
          };
        });
    });
    return {
      voice,
      ...(party === undefined ? {} : { party }),
      versions,
      documents: [...new Set(said.map(({ ref }) => ref.document))],
    };
  });
}

function originatorsOfClaims(claims: readonly DecidedClaim[]): readonly Originator[] {
  return grouped(claims, voiceOf).map(([voice, said]) => {
    const [speaker] = said.map(({ voices }) => voices[0]);
    const why =
      speaker?.kind === "author"
        ? "says it in its own words"
        : speaker?.kind === "anonymous"
          ? "unnamed: may be somebody else's source too"
          : "is quoted by name";
    return { key: voice, voice, why, certain: speaker?.kind !== "anonymous", claims: said.map(({ ref }) => ref) };
  });
}

function slotsOf(claims: readonly DecidedClaim[]): readonly SlotComparison[] {
  return grouped(claims, ({ claim }) => claim.slot).map(([name, said]): SlotComparison => {
    const slot = name as Slot; // Grouped by slots.
    const contradictions = contradictionsOf(slot, said);
    const originators = originatorsOfClaims(said);
    return {
      slot,
      relation: contradictions[0]?.relation ?? (originators.length === 1 ? "single" : "agreement"),
      documents: new Set(said.map(({ ref }) => ref.document)).size,
      originators,
      values: grouped(said, shown).map(([words, same]) => ({
        value: (same[0] as DecidedClaim).claim.value,
        shown: words,
        claims: same.map(({ ref }) => ref),
        originators: holding("so", same),
        deniedBy: holding("not-so", same),
        leftOpenBy: holding("open", same),
      })),
      contradictions,
    };
  });
}

function holding(side: string, claims: readonly DecidedClaim[]): readonly string[] {
  return [...new Set(claims.filter((claim) => sideOf(claim) === side).map(voiceOf))];
}

type Row = readonly [slot: Slot, relation: Contradiction["relation"], from: string, to: string, why: string];

const contradictionRows: readonly Row[] = [
  [
    "target",
    "denial",
    "US Central Command",
    "Russian Ministry of Defence",
    "US Central Command denies the target that the Russian Ministry of Defence names",
  ],
  [
    "killed",
    "conflict",
    "hospital staff in the city",
    "Syrian command",
    "hospital staff in the city say at least 83 soldiers, the Syrian command says 62 Syrian soldiers",
  ],
  [
    "killed",
    "update",
    "Syria and Russia",
    "Syrian command",
    "Syria and Russia later say at least 62 soldiers, the Syrian command said 62 Syrian soldiers before",
  ],
  [
    "injured",
    "overlap",
    "hospital staff in the city",
    "Syrian command",
    "at least 121 and about 100 injured can both be so",
  ],
];

function contradictionsOf(slot: Slot, claims: readonly DecidedClaim[]): readonly Contradiction[] {
  const by = (voice: string) => claims.filter((claim) => voiceOf(claim) === voice).map(({ ref }) => ref);
  return contradictionRows.flatMap(([of, relation, from, to, why]) =>
    of === slot && by(from).length > 0 && by(to).length > 0 ? [{ relation, from: by(from), to: by(to), why }] : [],
  );
}

function lineageOf(
  claims: readonly DecidedClaim[],
  documents: readonly CaseDocument[],
): { readonly nodes: readonly LineageNode[]; readonly edges: readonly LineageEdge[] } {
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  for (const { id, reading } of documents) {
    nodes.set(id, { key: id, kind: "document", label: reading.document.title ?? id });
  }
  const relay = (from: string, to: string, why: string): void => {
    edges.set(`${from} ${to}`, { kind: "relay", from, to, why });
  };
  for (const claim of claims) {
    const others = claim.voices.filter(({ kind }) => kind !== "author");
    if (others.length < 2) continue;
    let from = claim.ref.document;
    for (const { name } of [...others].reverse()) {
      nodes.set(name, { key: name, kind: "voice", label: name });
      relay(from, name, from === claim.ref.document ? `it quotes ${name}` : `“${from}” has it from ${name}`);
      from = name;
    }
  }
  const monitor = documents.find(({ reading }) => reading.document.publisher === "Levant Monitor");
  if (monitor !== undefined && nodes.has("c0ffee")) {
    edges.set("copy", {
      kind: "copy",
      from: "c0ffee",
      to: monitor.id,
      why: "132 of 132 words stand in both, and Levant Monitor published a day before",
      share: 1,
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
