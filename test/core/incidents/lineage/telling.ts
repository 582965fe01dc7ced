// Documents in a line each, for the tables of lineage. The text is made up from the line: a sentence of its own for each
// claim, so that copies are found in the words, as they are in life.
//
//   A @SANA 09-17 (AFP) <B | p Irena Sool/ostria > m Velm TV: 62 | : 70
//
// is document A, published by SANA on 2016-09-17, signed AFP, printing all of B behind a line of its own, with two claims more:
// Irena Sool, who speaks for Ostria, told Velm TV "62"; the author says "70". "<B+1" prints only the first sentence of B.
// Kinds of voices: p person, g government, r armed group, o organisation, m media, w witness, a anonymous; "a" alone is unnamed.

import type { CaseClaim } from "../../../../src/core/incidents/case-claim.ts";
import { claimsOf } from "../../../../src/core/incidents/case-claim.ts";
import { alignTexts } from "../../../../src/core/incidents/lineage/align.ts";
import type { AlignedPair } from "../../../../src/core/incidents/lineage/lineage.ts";
import type { CaseDocument } from "../../../../src/core/model/casebook.ts";
import type { Claim } from "../../../../src/core/model/claim.ts";
import type { Span } from "../../../../src/core/model/span.ts";
import type { Statement } from "../../../../src/core/model/statement.ts";
import type { Voice, VoiceKind } from "../../../../src/core/model/voice.ts";

const line =
  /^(?<id>\w+)(?: @(?<outlet>[^(<|]+?))?(?: (?<date>\d\d-\d\d))?(?: \((?<agency>[^)]+)\))?(?: <(?<copied>[\w,+]+))?\s*(?:\|(?<claims>.*))?$/;

const kinds: ReadonlyMap<string, VoiceKind> = new Map([
  ["p", "person"],
  ["g", "government"],
  ["r", "armed-group"],
  ["o", "organisation"],
  ["m", "media"],
  ["w", "witness"],
  ["a", "anonymous"],
]);

interface Said {
  readonly sentence: string;
  readonly voices: readonly Voice[];
  readonly value: string;
}

/** The documents of some lines, in their order; a line may print those above it. */
export function documentsOf(lines: readonly string[]): readonly CaseDocument[] {
  const told = new Map<string, readonly Said[]>();
  return lines.map((one) => {
    const { id = "", outlet, date, agency, copied, claims } = line.exec(one.trim())?.groups ?? {};
    if (id === "") throw new Error(`not a line of the notation: ${one}`);
    const printed = (copied?.split(",") ?? []).flatMap((source) => {
      const [from = "", most] = source.split("+");
      const known = told.get(from);
      if (known === undefined) throw new Error(`${id} prints ${from}, which does not stand above it`);
      return known.slice(0, most === undefined ? known.length : Number(most));
    });
    const own = (claims ?? "")
      .split("|")
      .filter((claim) => claim.trim() !== "")
      .map((claim, index) => saidOf(id, index, claim.trim()));
    const all = [...printed, ...own];
    told.set(id, all);
    return documentOf(id, all, { outlet, date, agency });
  });
}

/** All claims of the documents. */
export function allClaims(documents: readonly CaseDocument[]): readonly CaseClaim[] {
  return documents.flatMap(({ reading }) => claimsOf(reading, new Set(reading.events.map(({ id }) => id))));
}

/** Every pair of documents, aligned. */
export function allAligned(documents: readonly CaseDocument[]): readonly AlignedPair[] {
  return documents.flatMap((a, index) =>
    documents
      .slice(index + 1)
      .map((b) => ({ a: a.id, b: b.id, alignment: alignTexts(a.reading.document.text, b.reading.document.text) })),
  );
}

function saidOf(id: string, index: number, claim: string): Said {
  const colon = claim.lastIndexOf(":");
  const chain = claim
    .slice(0, colon)
    .split(">")
    .map((voice) => voice.trim())
    .filter((voice) => voice !== "");
  const value = claim.slice(colon + 1).trim();
  return { sentence: sentenceOf(`${id}${index}`, value), voices: chain.map(voiceOf), value };
}

function voiceOf(words: string): Voice {
  const [, letter = "", named = ""] = /^(\w)(?: (.*))?$/.exec(words) ?? [];
  const kind = kinds.get(letter);
  if (kind === undefined) throw new Error(`not a voice: ${words}`);
  const [name = "", party] = named.split("/");
  return {
    id: `v-${letter}-${named.toLowerCase().replace(/\W+/g, "-")}`,
    kind,
    name: name === "" ? "unnamed" : name,
    evidence: [],
    ...(party === undefined ? {} : { party }),
  };
}

const syllables = "ba ke li mo nu ra se ti vo zu da fe gi ho ju pa".split(" ");

/** Twenty invented words that no other seed gives, and a number among them. */
export function sentenceOf(seed: string, value: string, words = 20): string {
  const drawn = (at: string): number =>
    [...`${seed}/${at}`].reduce((sum, letter) => {
      const mixed = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
      return (mixed ^ (mixed >>> 15)) >>> 0;
    }, 0x811c9dc5);
  const made = Array.from({ length: words }, (_word, word) =>
    Array.from({ length: 3 }, (_part, part) => syllables[drawn(`${word}.${part}`) % syllables.length] ?? "").join(""),
  );
  made[Math.floor(words / 2)] = value;
  return `${made.join(" ")}.`;
}

interface About {
  readonly outlet: string | undefined;
  readonly date: string | undefined;
  readonly agency: string | undefined;
}

function documentOf(id: string, all: readonly Said[], { outlet, date, agency }: About): CaseDocument {
  const author: Voice = { id: "v-author", kind: "author", name: "the author", evidence: [] };
  const voices = new Map<string, Voice>([[author.id, author]]);
  const claims: Claim[] = [];
  const statements: Statement[] = [];
  let text = sentenceOf(`head of ${id}`, id, 5);
  for (const [index, { sentence, voices: chain, value }] of all.entries()) {
    const start = text.length + 1;
    text = `${text} ${sentence}`;
    const span: Span = { start, end: text.length };
    for (const voice of chain) voices.set(voice.id, voice);
    const ids = [...chain.map((voice) => voice.id), author.id];
    const [first = author.id, ...rest] = ids;
    claims.push({
      id: `c-${index}`,
      event: "e",
      slot: "killed",
      value: { text: value },
      voices: [first, ...rest],
      stance: "CT+",
      evidence: [span],
      ...(chain.length === 0 ? {} : { statement: `s-${index}` }),
    });
    if (chain.length > 0)
      statements.push({
        id: `s-${index}`,
        voices: [first, ...rest],
        source: [],
        cue: [],
        content: [span],
        quotation: "indirect",
        act: "says",
        stance: "CT+",
      });
  }
  return {
    id,
    reading: {
      document: {
        id,
        ...(outlet === undefined ? {} : { publisher: outlet.trim() }),
        ...(date === undefined ? {} : { published: `2016-${date}` }),
        ...(agency === undefined ? {} : { agency }),
        language: "en",
        text,
        origin: { unit: "character", pieces: [] },
      },
      sentences: [],
      mentions: [],
      voices: [...voices.values()],
      statements,
      events: [{ id: "e", type: "air-strike", trigger: { start: 0, end: 1 }, arguments: [], reality: "happened" }],
      claims,
      messages: [],
      readBy: { model: "none", version: "0", catalogue: "0" },
    },
  };
}
