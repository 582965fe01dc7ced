// The beginning of one claim's way: the first voice of its chain, or whoever its author's words belong to.

import { foldActorName } from "../../catalogue/actors/fold.ts";
import type { Lineage } from "../../model/casebook.ts";
import type { Voice } from "../../model/voice.ts";
import type { CaseClaim } from "../case-claim.ts";
import { type Carriers, copiesIn } from "./carried.ts";
import { type Publisher, publisherOf, signedBy } from "./publishers.ts";
import type { Retold } from "./retold.ts";
import { type Speaker, speakerOf, unnamedKey, voiceKey } from "./voices.ts";

/** What is known of the documents, beside the claims. */
export interface Sources {
  readonly speaker: (voice: Voice, document: string) => Speaker | undefined;
  readonly carry: (claim: CaseClaim) => Carriers;
  readonly retold: Retold;
  /** Signed by an agency, and published by an outlet, by document. */
  readonly signed: ReadonlyMap<string, Publisher>;
  readonly published: ReadonlyMap<string, Publisher>;
  /** Whom a voice of a document, or a person, stands for: from the lineage's edges of kind "spokesman". */
  readonly standsFor: ReadonlyMap<string, Stand>;
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
  /** In how many documents the words stand. */
  readonly carried?: number;
  readonly kind: Speaker["kind"] | "author";
  /** For the unnamed: the document or outlet that he belongs to, and by what words. */
  readonly held?: { readonly by: string; readonly name: string };
  /** Keys of others that may have been first as well, where nothing tells which of two copies was. */
  readonly others: readonly string[];
}

/** What the claims' documents and the edges of a lineage tell. */
export function sourcesOf(claims: readonly CaseClaim[], { nodes, edges }: Lineage, retold: Retold): Sources {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));
  const signed = new Map<string, Publisher>();
  const published = new Map<string, Publisher>();
  for (const { kind, from, to, why } of edges) {
    if (kind !== "agency" && kind !== "outlet") continue;
    const node = kinds.get(to);
    const publisher = {
      key: to,
      label: labels.get(to) ?? to,
      kind: node === "agency" || node === "voice" ? node : "outlet",
      why,
    } as const;
    (kind === "agency" ? signed : published).set(from, publisher);
  }
  for (const { document } of claims) {
    const [agency, outlet] = [signedBy(document), publisherOf(document)];
    if (agency !== undefined) signed.set(document.id, agency);
    if (outlet !== undefined) published.set(document.id, outlet);
  }
  const standsFor = new Map(
    edges
      .filter(({ kind }) => kind === "spokesman")
      .map(({ from, to, why }) => [from, { key: to, label: labels.get(to) ?? to, why }]),
  );
  const copies = copiesIn(edges);
  const known = new Map<string, Carriers>();
  const carry = ({ document, claim }: CaseClaim): Carriers => {
    const key = JSON.stringify([document.id, claim.evidence]);
    const carried = known.get(key) ?? copies.carry(document.id, claim.evidence);
    known.set(key, carried);
    return carried;
  };
  const speakers = new Map<string, Speaker | undefined>();
  const speaker = (voice: Voice, document: string): Speaker | undefined => {
    const key = voiceKey(document, voice.id);
    if (!speakers.has(key)) speakers.set(key, speakerOf(voice, document));
    return speakers.get(key);
  };
  return { speaker, carry, retold, signed, published, standsFor };
}

/** The one with whom a claim begins, as far as this claim alone tells. */
export function originOf(claim: CaseClaim, sources: Sources): Origin {
  const document = claim.document.id;
  const [first] = claim.voices;
  const speaker = sources.speaker(first, document);
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
  return said === undefined ? undefined : { ...originOf(said, sources), claim };
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
  const mine = sources.signed.get(own);
  if (mine !== undefined) return by(mine);
  const agencies = distinct(documents.flatMap((id) => sources.signed.get(id) ?? []));
  const [agency] = agencies;
  if (agency !== undefined && agencies.length === 1) return by(agency);
  const candidates = distinct(first.map((id) => sources.signed.get(id) ?? sources.published.get(id) ?? ofDocument(id)));
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
  const [origin = own] = first;
  // On an outlet's own page, and on copies of it, "told SANA" hands nothing on.
  const mine = [sources.published.get(origin)?.key, sources.signed.get(origin)?.key];
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
