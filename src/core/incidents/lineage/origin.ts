// The beginning of one claim's way: the first voice of its chain, or whoever its author's words belong to.

import { foldActorName } from "../../catalogue/actors/fold.ts";
import type { Lineage } from "../../model/casebook.ts";
import type { Document } from "../../model/document.ts";
import type { Voice } from "../../model/voice.ts";
import type { CaseClaim } from "../case-claim.ts";
import { type Carriers, copiesIn } from "./carried.ts";
import { type Publisher, publisherOf, signedBy } from "./publishers.ts";
import type { Retold } from "./retold.ts";
import { firstVersions } from "./versions.ts";
import { type Speaker, speakerOf, unnamedKey, voiceKey } from "./voices.ts";

/** What is known of the documents, beside the claims. */
export interface Sources {
  readonly speaker: (voice: Voice, document: string) => Speaker | undefined;
  readonly carry: (claim: CaseClaim) => Carriers;
  readonly retold: Retold;
  /** The agency that signs a document, and the outlet that publishes it; by id, for those that no claim is from. */
  readonly signed: (document: Document | string) => Publisher | undefined;
  readonly published: (document: Document | string) => Publisher | undefined;
  /** Whom a voice of a document, or a person, stands for: from the lineage's edges of kind "spokesman". */
  readonly standsFor: ReadonlyMap<string, Stand>;
  /** The first version of a document's report: whoever is nobody but its author, or nameless in it, is so in all versions. */
  readonly firstVersion: (document: string) => string;
}

/** One claim with the one it begins with. */
export interface Origin {
  readonly claim: CaseClaim;
  readonly key: string;
  /** What all of one key are called. */
  readonly label: string;
  /** What this one is called, for a party's spokesmen. */
  readonly name?: string;
  readonly why: string;
  /** The author says it, who has it from the one whom the key names. */
  readonly retold?: true;
  /** In how many documents the words stand. */
  readonly carried?: number;
  readonly kind: Speaker["kind"] | "author";
  /** For the unnamed: the document or outlet that he belongs to, and by what words. */
  readonly held?: { readonly by: string; readonly name: string };
  /** Keys of others that may have been first as well, where nothing tells which of two copies was. */
  readonly others: readonly string[];
}

/** What the edges of a lineage tell, and the heads of the documents that are asked about. */
export function sourcesOf({ nodes, edges }: Lineage, retold: Retold): Sources {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));
  const told = { agency: new Map<string, Publisher>(), outlet: new Map<string, Publisher>() };
  for (const { kind, from, to, why } of edges) {
    if (kind !== "agency" && kind !== "outlet") continue;
    const node = kinds.get(to);
    const publisher = {
      key: to,
      label: labels.get(to) ?? to,
      kind: node === "agency" || node === "voice" ? node : "outlet",
      why,
    } as const;
    told[kind].set(from, publisher);
  }
  const standsFor = new Map(
    edges
      .filter(({ kind }) => kind === "spokesman")
      .map(({ from, to, why }) => [from, { key: to, label: labels.get(to) ?? to, why }]),
  );
  const copies = copiesIn(edges);
  const known = new Map<string, Carriers>();
  const carry = ({ document, claim }: CaseClaim): Carriers => {
    if (!copies.has(document.id)) return { documents: [document.id], first: [document.id] };
    const key = JSON.stringify([document.id, claim.evidence]);
    const carried = known.get(key) ?? copies.carry(document.id, claim.evidence);
    known.set(key, carried);
    return carried;
  };
  const speakers = new Map<string, Map<string, Speaker | undefined>>();
  const speaker = (voice: Voice, document: string): Speaker | undefined => {
    const known = speakers.get(document) ?? new Map<string, Speaker | undefined>();
    speakers.set(document, known);
    if (!known.has(voice.id)) known.set(voice.id, speakerOf(voice, document));
    return known.get(voice.id);
  };
  return {
    speaker,
    carry,
    retold,
    signed: onceFor(signedBy, told.agency),
    published: onceFor(publisherOf, told.outlet),
    standsFor,
    firstVersion: firstVersions(
      edges.flatMap(({ kind, from, to }) => (kind === "version" ? [{ older: to, newer: from }] : [])),
    ),
  };
}

/** The head of a document that is at hand, else what the lineage tells of it. */
function onceFor(
  ask: (document: Document) => Publisher | undefined,
  told: ReadonlyMap<string, Publisher>,
): (document: Document | string) => Publisher | undefined {
  const known = new Map<string, Publisher | undefined>();
  return (document) => {
    if (typeof document === "string") return known.get(document) ?? told.get(document);
    if (!known.has(document.id)) known.set(document.id, ask(document) ?? told.get(document.id));
    return known.get(document.id);
  };
}

/** The one with whom a claim begins, as far as this claim alone tells. */
export function originOf(claim: CaseClaim, sources: Sources): Origin {
  const document = claim.document.id;
  const [first, ...passedOn] = claim.voices;
  const speaker = sources.speaker(first, document);
  // "Suspected of the killing, the prosecutor said": of whom nothing is told, nobody is counted beside the one who passes it on.
  const [next, ...others] = passedOn;
  if (first.name === "unnamed" && next !== undefined && next.kind !== "author")
    return { ...originOf({ ...claim, voices: [next, ...others] }, sources), claim };
  if (speaker === undefined) return retelling(claim, sources) ?? authored(claim, sources);
  const other = standsFor(sources, voiceKey(document, first.id)) ?? standsFor(sources, speaker.key);
  if (other !== undefined) {
    const kind = kindOfKey(other.key);
    // "A monitoring group" is shown as the one that it is; a person by his own name.
    const name = speaker.kind === "person" ? first.name : other.label;
    return { claim, key: other.key, label: other.label, name, why: other.why, kind, others: [] };
  }
  if (speaker.kind === "unnamed" || speaker.key.endsWith(`@${document}`)) return withoutName(claim, speaker, sources);
  const name = speaker.kind === "party" ? spokesman(first.name, speaker.label) : speaker.label;
  return { claim, key: speaker.key, label: speaker.label, name, why: speaker.why, kind: speaker.kind, others: [] };
}

interface Stand {
  readonly key: string;
  readonly label: string;
  readonly why: string;
}

/** From a surname to the person, from the person to his side: whom somebody stands for in the end. */
function standsFor(sources: Sources, key: string, seen: ReadonlySet<string> = new Set()): Stand | undefined {
  const next = sources.standsFor.get(key);
  if (next === undefined || seen.has(next.key)) return undefined;
  return standsFor(sources, next.key, new Set([...seen, key])) ?? next;
}

function kindOfKey(key: string): Speaker["kind"] {
  return key.startsWith("outlet:")
    ? "outlet"
    : key.startsWith("person:")
      ? "person"
      : key.startsWith("body:")
        ? "body"
        : "party";
}

/** What a party's voice is called: by its own name, unless that is the party's with something added ("…, a war monitor"). */
function spokesman(name: string, party: string): string {
  return foldActorName(name).includes(foldActorName(party)) ? party : name;
}

/** What the author has from somebody whom he, or the report that he copies, names. */
function retelling(claim: CaseClaim, sources: Sources): Origin | undefined {
  const said = sources.retold(claim, sources.carry(claim).documents);
  return said === undefined ? undefined : { ...originOf(said, sources), claim, retold: true };
}

/** What the author says himself. */
function authored(claim: CaseClaim, sources: Sources): Origin {
  const { documents, first } = sources.carry(claim);
  const own = claim.document.id;
  const by = (publisher: Publisher, others: readonly Publisher[] = []): Origin => {
    const { key, label, why } = standsFor(sources, publisher.key) ?? publisher;
    return {
      claim,
      key,
      label,
      why:
        others.length === 0
          ? why
          : `${why}; nothing tells whether ${listed([label, ...others.map((one) => one.label)])} was first`,
      carried: documents.length,
      kind: "author",
      others: others.map((other) => other.key),
    };
  };
  const mine = sources.signed(claim.document);
  if (mine !== undefined) return by(mine);
  const agencies = distinct(documents.flatMap((id) => sources.signed(id) ?? []));
  const [agency] = agencies;
  if (agency !== undefined && agencies.length === 1) return by(agency);
  const candidates = distinct(
    first.map((id) => sources.signed(id) ?? sources.published(id) ?? ofDocument(sources.firstVersion(id))),
  );
  const [chosen = ofDocument(own), ...others] = candidates;
  return by(chosen, others);
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function ofDocument(id: string): Publisher {
  return {
    key: `document:${id}`,
    label: "the author",
    kind: "outlet",
    why: "the report's own words; its publisher is not known",
  };
}

/** Each once, the likelier to have written first in front: an agency, then outlets and bodies, a report of nobody known last. */
function distinct(publishers: readonly Publisher[]): readonly Publisher[] {
  const rank = ({ key, kind }: Publisher): number => (kind === "agency" ? 0 : key.startsWith("document:") ? 2 : 1);
  return [...new Map(publishers.map((one) => [one.key, one])).values()].sort(
    (a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1),
  );
}

/** A speaker whom the report does not name: he belongs to the outlet that relays him, else to the first report with the words. */
function withoutName(claim: CaseClaim, speaker: Speaker, sources: Sources): Origin {
  const own = claim.document.id;
  const relay = claim.voices
    .slice(1)
    .flatMap((voice) => sources.speaker(voice, own) ?? [])
    .find(({ kind }) => kind === "outlet");
  const name = speaker.label;
  const { documents, first } = sources.carry(claim);
  const origin = sources.firstVersion(first[0] ?? own);
  // On an outlet's own page, and on copies of it, "told SANA" hands nothing on.
  const mine = [sources.published(origin)?.key, sources.signed(origin)?.key];
  const by = relay !== undefined && !mine.includes(relay.key) ? relay.key : origin;
  const through = by === origin ? "" : `, and speaks through ${relay?.label ?? by}`;
  const key = speaker.kind === "person" ? speaker.key.replace(/@.*$/su, `@${by}`) : unnamedKey(by, name);
  return {
    claim,
    key,
    label: name,
    why: `${speaker.why}${through}`,
    carried: documents.length,
    kind: speaker.kind,
    held: { by, name },
    others: [],
  };
}
