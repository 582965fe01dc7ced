// Claims of an incident written as lines, one claim each:
//
//   doc1 2031-05-04 Orsk ministry(orsk) says CT+ killed 62 soldiers
//   doc2 - author says CT+ place near Velm @48.1,17.2 in Orsk Province/Kaldia
//   doc2 - Kaldia(kaldia) denies CT- actor Kaldian army | answers=doc1:1
//
// document, day of publication ("-": none), voice with its party, act, stance, slot, value; behind "|" what else there is:
// `said="…"` the words of the statement, `answers=DOC:LINE` the claim that a denial is linked to, `type=` of the event, `kind=` of the
// mention, `as=` of the voice, `is=` its id in the actor catalogue, `part` some of other people, `total` a running total, `casualties` dead or wounded.
// Documents "doc1" and "doc1b" have one author: the second is a copy.

import type { CaseClaim } from "../../../src/core/incidents/case-claim.ts";
import type { OriginatorsOf } from "../../../src/core/incidents/values/originators.ts";
import type { CasualtyEstimate } from "../../../src/core/model/casualties.ts";
import type { Claim, ClaimValue, Slot } from "../../../src/core/model/claim.ts";
import type { Document } from "../../../src/core/model/document.ts";
import type { ClaimRef, Originator } from "../../../src/core/model/incident.ts";
import type { Mention, MentionKind } from "../../../src/core/model/mention.ts";
import type { Place } from "../../../src/core/model/place.ts";
import type { Act, Stance } from "../../../src/core/model/statement.ts";
import type { Voice, VoiceKind } from "../../../src/core/model/voice.ts";
import { estimateCasualties } from "../../../src/core/reading/normalise/quantities/casualties.ts";

const line =
  /^(\S+) (\S+) (.+?)(?:\((\S+?)\))? (says|denies|accuses|admits|suggests|doubts) (CT\+|PR\+|PS\+|CT-|PR-|PS-|CTu|Uu) ([a-z]+)(?: ([^|].*?))?(?: \| (.*))?$/;

/** The claims of lines, in their order. A line that is not in the notation is an error. */
export function claimsIn(lines: readonly string[]): readonly CaseClaim[] {
  return lines.map((written, index) => claimOf(written.trim(), index + 1));
}

/** Who stands behind claims, by party or name; an author by its document; a voice in small letters by both, not for certain. */
export const originatorsOf: OriginatorsOf = (claims) => {
  const found = new Map<string, { voice: string; certain: boolean; claims: ClaimRef[] }>();
  for (const { ref, voices, document } of claims) {
    const [voice] = voices;
    const origin = document.id.replace(/[b-z]$/, "");
    const named = voice.party ?? voice.name;
    const certain = voice.kind === "author" || voice.party !== undefined || /^\p{Lu}/u.test(voice.name);
    const key = voice.kind === "author" ? origin : certain ? named : `${origin} ${named}`;
    const known = found.get(key);
    const shown = voice.kind === "author" ? origin : voice.name;
    if (known === undefined) found.set(key, { voice: shown, certain, claims: [ref] });
    else known.claims.push(ref);
  }
  return [...found].map(([key, one]): Originator => ({ key, why: "the first voice of its chain", ...one }));
};

function claimOf(written: string, number: number): CaseClaim {
  const match = line.exec(written);
  if (match === null) throw new Error(`Not in the notation: ${written}`);
  const [, id = "", day = "", who = "", party, act = "", stance = "", slot = "", value = "", rest = ""] = match;
  const more = extras(rest);
  const said = more.get("said") ?? `${slot} ${value}`;
  const text = `${who} said that ${said}.`;
  const span = { start: text.length - said.length - 1, end: text.length - 1 };
  const document: Document = {
    id,
    ...(day === "-" ? {} : { published: day }),
    language: "en",
    text,
    origin: { unit: "character", pieces: [] },
  };
  const byAuthor = who === "author";
  const voice: Voice = {
    id: byAuthor ? "v-author" : `v-${who}`,
    kind: byAuthor ? "author" : ((more.get("as") as VoiceKind | undefined) ?? "organisation"),
    name: who,
    evidence: [],
    ...(party === undefined ? {} : { party }),
  };
  const event = {
    id: "e1",
    type: more.get("type") ?? "air-strike",
    trigger: span,
    arguments: [],
    reality: "happened",
  } as const;
  const mention: Mention = {
    id: `m-${number}-${id}`,
    kind: (more.get("kind") as MentionKind | undefined) ?? "military-unit",
    evidence: [span],
    name: value,
    ...(more.has("is") ? { actor: more.get("is") ?? "" } : {}),
  };
  const claim: Claim = {
    id: `c${number}`,
    event: "e1",
    slot: slot as Slot,
    value: valueWritten(slot, value, more, mention),
    voices: [voice.id],
    stance: stance as Stance,
    evidence: [span],
    ...(byAuthor ? {} : { statement: `s${number}` }),
  };
  return {
    ref: { document: id, claim: claim.id },
    event,
    eventRef: { document: id, event: "e1" },
    claim,
    voices: [voice],
    document,
    ...("mention" in claim.value ? { mention } : {}),
    ...(byAuthor
      ? {}
      : {
          statement: {
            id: `s${number}`,
            voices: [voice.id],
            source: [],
            cue: [],
            content: [span],
            quotation: "indirect" as const,
            act: act as Act,
            // Who "says" that it was not so is firm about it; who "denies" it is not-so towards what was said.
            stance: act === "says" && stance.endsWith("-") ? ("CT+" as const) : (stance as Stance),
            ...(more.has("answers") ? { denies: `c${more.get("answers")?.split(":")[1]}` } : {}),
          },
        }),
  };
}

function extras(rest: string): ReadonlyMap<string, string> {
  const parts = rest.matchAll(/([a-z]+)(?:="([^"]*)"|=(\S+))?/g);
  return new Map([...parts].map(([, key = "", quoted, bare]) => [key, quoted ?? bare ?? ""]));
}

const counted = new Set(["killed", "injured", "missing", "captured", "displaced"]);
const named = new Set(["actor", "target", "means", "responsibility"]);

function valueWritten(slot: string, value: string, more: ReadonlyMap<string, string>, mention: Mention): ClaimValue {
  if (counted.has(slot)) return numberOf(value, more);
  if (named.has(slot)) return { mention: mention.id };
  if (slot === "time") return { edtf: value, precision: 1 };
  if (slot === "place") return placeOf(value);
  if (slot === "occurrence") return { event: "e1" };
  return { text: value };
}

function numberOf(value: string, more: ReadonlyMap<string, string>): CasualtyEstimate {
  if (value === "unreported")
    return { min: 0, max: null, exactness: "vague", who: "", status: "unknown", scope: "event" };
  if (value === "nobody") return { min: 0, max: 0, exactness: "exact", who: "", status: "unknown", scope: "event" };
  const read = estimateCasualties(value, { start: 0, end: value.length });
  if (read === undefined) throw new Error(`Counts nobody: ${value}`);
  return {
    ...read,
    scope: more.has("total") ? "cumulative" : "event",
    ...(more.has("part") ? { partOf: "c-whole" } : {}),
    ...(more.has("casualties") ? { ambiguous: true } : {}),
  };
}

const place =
  /^(?:(?<far>\d+) km )?(?:(?<bearing>[NESW]{1,2}) of |(?<near>near) |(?<part>[NESW]{1,2}) part of )?(?<name>.+?)(?: #(?<id>\S+))?(?: @(?<at>[-\d.]+,[-\d.]+))?(?: p(?<precision>\d))?(?: in (?<within>.+))?$/;

function placeOf(value: string): Place {
  const { far, bearing, near, part, name = "", id, at, precision, within } = place.exec(value)?.groups ?? {};
  const [latitude, longitude] = (at ?? "").split(",").map(Number);
  const known = id ?? (at === undefined ? undefined : `geonames:${name}`);
  return {
    name,
    ...(known === undefined ? {} : { gazetteer: known }),
    ...(at === undefined || latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    precision: Number(precision ?? (near === undefined && bearing === undefined ? 1 : 2)) as Place["precision"],
    ...(near === undefined && bearing === undefined
      ? part === undefined
        ? {}
        : { relation: { kind: "in" as const, bearing: part } }
      : {
          relation: {
            kind: near === undefined ? ("direction" as const) : ("near" as const),
            ...(bearing === undefined ? {} : { bearing }),
            ...(far === undefined ? {} : { km: Number(far) }),
          },
        }),
    within: within === undefined ? [] : within.split("/"),
  };
}
