// What only several documents together tell of a speaker: the side of a person whom another report names without it, and which
// council "the council" is where another report has its whole name. Which army "the army" is `armies.ts` tells, other words for bodies `other-words.ts`.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { CaseDocument, LineageEdge, LineageNode } from "../../model/casebook.ts";
import type { Voice } from "../../model/voice.ts";
import { armyOf, armyOfAll } from "./armies.ts";
import { homeOfficesIn } from "./home-offices.ts";
import { type Heard, isOfSort, stateMedia } from "./named-elsewhere.ts";
import { bareBody } from "./names.ts";
import { bodyKey, bodyWords, isOffice, isOfOnePlace, shortens } from "./offices.ts";
import { agenciesOf, commandsOf, groupsOf, republicsOf } from "./other-words.ts";
import { nameWithin, ofPublisher } from "./page.ts";
import { publisherOf } from "./publishers.ts";
import { nodeOf, type Relays } from "./relays.ts";
import { bodyOfOffice, bodyOrPlaceBehind, headsHospital } from "./speaks-for.ts";
import { bodiesOf, heardOrPublishing, lesser, type Stand } from "./stand.ts";
import { ofParty, type Speaker, speakerOf } from "./voices.ts";

/**
 * Edges of kind "spokesman" from people to the side that they speak for, and from words for a body to the body that they mean,
 * where all reports that tell it agree.
 */
export function standingFor(documents: readonly Heard[]): Relays {
  const nodes: LineageNode[] = [];
  const edges: LineageEdge[] = [];
  const stands = [
    ...sidesOf(documents),
    ...wholeNamesOf(documents),
    ...cutNamesOf(documents),
    ...stateMediaOf(documents),
    ...hospitalsOf(documents),
    ...documents.flatMap(officesWithin),
    ...documents.flatMap(homeOfficesIn),
    ...documents.flatMap(armyOf),
    ...armyOfAll(documents),
    ...republicsOf(documents),
    ...commandsOf(documents),
    ...groupsOf(documents),
    ...agenciesOf(documents),
    ...mouthpiecesIn(documents),
  ];
  for (const { key, name, side } of stands) {
    if (key === side.key) continue;
    nodes.push({ key, kind: "voice", label: name }, nodeOf(side));
    edges.push({ kind: "spokesman", from: key, to: side.key, why: side.why });
  }
  return { nodes, edges };
}

/** "The Emergency Centre of the Ministry of Health": it speaks for the ministry. */
function officesWithin({ document, speakers }: Heard): readonly Stand[] {
  return [...speakers.values()].flatMap((speaker): readonly Stand[] => {
    const name = speaker.kind === "body" ? bodyOfOffice(speaker.label) : undefined;
    const body =
      name === undefined ? undefined : speakerOf({ id: "", kind: "organisation", name, evidence: [] }, document.id);
    if (body?.kind !== "body" && body?.kind !== "party") return [];
    return [
      { key: speaker.key, name: speaker.label, side: { ...body, why: `“${speaker.label}” speaks for ${body.label}` } },
    ];
  });
}

/** People of whom one report tells for whom they speak. */
function sidesOf(documents: readonly Heard[]): readonly Stand[] {
  const bodies = bodiesOf(documents);
  const sides = new Map<string, Map<string, Stand>>();
  for (const { document, meant } of documents) {
    for (const voice of document.reading.voices) {
      if (voice.kind !== "person") continue;
      const { actor: _actor, party, ...plain } = voice;
      const person = speakerOf(plain, document.id);
      const side =
        party === undefined ? (meant.get(voice.id) ?? memberOf(document, voice, bodies)) : ofParty(party, voice.name);
      if (side === undefined || person === undefined || person.kind !== "person" || person.key.includes("@")) continue;
      add(sides, { key: person.key, name: voice.name, side });
    }
  }
  return [...sides.values()].flatMap((told) => {
    // "Spokesman for the council" and "spokesman for the Velm council" tell one side.
    const all = [...told.values()];
    const whole = all.filter(({ side }) => !all.some((other) => shortens(side.label, other.side.label)));
    const [only] = whole;
    return whole.length === 1 && only !== undefined ? [only] : [];
  });
}

/** Of two reports that tell the same, the lesser words stand, whichever is met first. */
function add(stands: Map<string, Map<string, Stand>>, stand: Stand): void {
  const known = stands.get(stand.key) ?? new Map<string, Stand>();
  stands.set(stand.key, known);
  const words = ({ name, side }: Stand): string => `${side.why} ${name}`;
  const other = known.get(stand.side.key);
  if (other === undefined || words(stand) < words(other)) known.set(stand.side.key, stand);
}

/** "Irena Sool of Velm Aid", where Velm Aid speaks in another report. */
function memberOf({ reading }: CaseDocument, voice: Voice, bodies: ReadonlyMap<string, Speaker>): Speaker | undefined {
  for (const span of voice.evidence) {
    const name = bodyOrPlaceBehind(reading.document.text, nameWithin(reading.document.text, span, voice.name));
    const body = name === undefined ? undefined : bodies.get(bodyKey(name));
    if (body !== undefined) return { ...body, why: `“${voice.name}” speaks for ${body.label}` };
  }
  return undefined;
}

/** "The council", where all reports together name one council. */
function wholeNamesOf(documents: readonly Heard[]): readonly Stand[] {
  const short = new Map<string, Speaker>();
  const long = new Map<string, Named>();
  const told = new Map<string, Map<string, Speaker>>();
  for (const { document, speakers, meant } of documents) {
    const publisher = publisherOf(document.reading.document);
    if (publisher?.kind === "voice") {
      const speaker = ofPublisher(publisher, publisher.label);
      long.set(`${speaker.key} ${speaker.label}`, { name: speaker.label, speaker });
    }
    for (const voice of document.reading.voices) {
      const [other, itself] = [meant.get(voice.id), speakers.get(voice.id)];
      const speaker = other ?? itself;
      // "Police", where this report names Haiti's: those of another report that names none are they.
      if (other?.kind === "party" && itself?.kind === "body" && isOfOnePlace(itself.label)) {
        const parties = told.get(itself.key) ?? new Map<string, Speaker>();
        told.set(itself.key, parties.set(other.key, lesser(other, parties.get(other.key))));
      }
      if (speaker?.kind === "body" && isOfOnePlace(speaker.label))
        short.set(speaker.key, lesser(speaker, short.get(speaker.key)));
      // A party's mission by its name: "the mission" of another report is that one, if there is no other.
      else if (speaker?.kind === "party" && voice.kind !== "person")
        long.set(`${speaker.key} ${voice.name}`, { name: voice.name, speaker });
      else if (speaker?.kind === "body") long.set(`${speaker.key} ${speaker.label}`, { name: speaker.label, speaker });
    }
  }
  return [...short.values()].flatMap((speaker) => {
    const found = [...long.values()].filter(({ name }) => shortens(speaker.label, name));
    const keys = new Set(found.map((one) => one.speaker.key));
    const [only] = found.sort((a, b) => (a.name < b.name ? -1 : 1));
    const [party, ...parties] = told.get(speaker.key)?.values() ?? [];
    if (only === undefined && party !== undefined && parties.length === 0)
      return [{ key: speaker.key, name: speaker.label, side: party }];
    if (only === undefined || keys.size > 1) return [];
    const why = `“${speaker.label}” is ${only.name}, the only one that the reports name`;
    return [{ key: speaker.key, name: speaker.label, side: { ...only.speaker, why } }];
  });
}

const wordBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]+) $/u;
const wordBehind = /^ (\p{Lu}[\p{L}'’-]+)/u;

/**
 * "Aid Velm", read behind the word "Health" of a report, where Health Aid Velm speaks in another: a name of which the front was cut
 * off; or the end, "Velm" before the word "Rally" where the Velm Rally publishes.
 */
function cutNamesOf(documents: readonly Heard[]): readonly Stand[] {
  const bodies = heardOrPublishing(documents);
  return documents.flatMap(({ document: { reading }, speakers }) =>
    reading.voices.flatMap((voice): readonly Stand[] => {
      const speaker = speakers.get(voice.id);
      if (speaker?.kind !== "body") return [];
      const { text } = reading.document;
      const wholes = voice.evidence.map(({ start, end }) => {
        const before = wordBefore.exec(text.slice(Math.max(0, start - 30), start))?.[1];
        const behind = wordBehind.exec(text.slice(end, end + 30))?.[1];
        const names = [
          ...(before === undefined ? [] : [`${before} ${speaker.label}`]),
          ...(behind === undefined ? [] : [`${speaker.label} ${behind}`]),
        ];
        return names
          .map((name) => bodies.get(bodyKey(name)))
          .find((body) => body !== undefined && body.key !== speaker.key);
      });
      const [whole] = wholes;
      if (whole === undefined || wholes.some((other) => other?.key !== whole.key)) return [];
      const why = `“${speaker.label}” is ${whole.label}, as the words beside it tell`;
      return [{ key: speaker.key, name: speaker.label, side: { ...whole, why } }];
    }),
  );
}

/**
 * "State media", where all reports together let speak, or are published by, one outlet of a state: of one that the report tells of, and no
 * paper abroad that prints it. Nor does a paper call itself so.
 */
function stateMediaOf(documents: readonly Heard[]): readonly Stand[] {
  const generic: { readonly speaker: Speaker; readonly words: string; readonly document: CaseDocument }[] = [];
  const outlets = new Map<string, Speaker>();
  for (const { document, speakers, meant } of documents) {
    const publisher = publisherOf(document.reading.document);
    const own = publisher === undefined || publisher.kind === "voice" ? [] : [ofPublisher(publisher, publisher.label)];
    for (const speaker of [...own, ...speakers.values()])
      if (isStateOutlet(speaker)) outlets.set(speaker.key, lesser(speaker, outlets.get(speaker.key)));
    for (const voice of document.reading.voices) {
      const speaker = speakers.get(voice.id);
      const words = bareBody(voice.name);
      if (speaker?.kind === "generic" && !meant.has(voice.id) && stateMedia.test(words))
        generic.push({ speaker, words, document });
    }
  }
  return generic.flatMap(({ speaker, words, document }) => {
    const [only, ...others] = [...outlets.values()].filter((outlet) => isOfSort(words, outlet));
    if (only === undefined || others.length > 0 || outlets.size > 1) return [];
    if (publisherOf(document.reading.document)?.key === only.key || !isOfALandIn(document, only)) return [];
    const why = `“${words}” is ${only.label}, the only outlet of a state that the reports name`;
    return [{ key: speaker.key, name: words, side: { ...only, why } }];
  });
}

/** Whether an outlet's state is one in which something happens that a report tells; true where no state is known of the one or the other. */
function isOfALandIn({ reading }: CaseDocument, { outlet }: Speaker): boolean {
  if (outlet?.voiceOf === undefined) return true;
  const states = reading.events.flatMap(({ place }) => {
    const land = place?.value.within.at(-1) ?? place?.value.name;
    return land === undefined ? [] : (actorCatalogue().stateOf(land)?.id ?? []);
  });
  return states.length === 0 || states.includes(outlet.voiceOf);
}

const bareHospital =
  /^(?:(?:town|city|local|main|only|district|general|regional|provincial|central|teaching|state|university)(?:['’]s)? ){0,2}hospital(?: (?:of|in) \p{Lu}[\p{L}'’-]+)?$/iu;

/** "The hospital", where all reports together name one person who runs a hospital: it speaks through him or her. */
function hospitalsOf(documents: readonly Heard[]): readonly Stand[] {
  const bare: Speaker[] = [];
  const heads = new Map<string, Speaker>();
  for (const { document, speakers } of documents) {
    const { text } = document.reading.document;
    for (const voice of document.reading.voices) {
      const speaker = speakers.get(voice.id);
      if (speaker?.kind === "unnamed" && bareHospital.test(voice.name)) bare.push(speaker);
      if (speaker?.kind !== "person" || speaker.key.includes("@")) continue;
      if (voice.evidence.some((span) => headsHospital(text, nameWithin(text, span, voice.name))))
        heads.set(speaker.key, lesser(speaker, heads.get(speaker.key)));
    }
  }
  const [only, ...others] = heads.values();
  if (only === undefined || others.length > 0) return [];
  return bare.map((speaker) => ({
    key: speaker.key,
    name: speaker.label,
    side: {
      ...only,
      why: `“${speaker.label}” speaks through ${only.label}, who runs the only hospital of which the reports name a head`,
    },
  }));
}

/** Of the table, or by its name: "Velmian State Television". */
function isStateOutlet({ outlet, kind, label }: Speaker): boolean {
  if (outlet !== undefined) return outlet.owner === "state";
  return (kind === "body" || kind === "outlet") && namedAsState.test(label);
}

const namedAsState = /^(?:\p{Lu}\p{L}+ ){1,3}State (?:Media|Television|TV|Radio|Broadcaster|News Agency)$/u;

const weAndOurs = /\b(?:we|us|our|ours)\b/iu;
const quoted = /[“"][^”"]*[”"]/gu;

/** Publishers that bear the name of a body and say "our fire" and "our comrades" of it: its voice, "Velm League Radio" of the Velm League. */
function mouthpiecesIn(documents: readonly Heard[]): readonly Stand[] {
  const found = new Map<string, Map<string, Stand>>();
  for (const { document, speakers, meant } of documents) {
    const { text } = document.reading.document;
    const publisher = publisherOf(document.reading.document);
    if (publisher?.kind !== "outlet" || publisher.outlet !== undefined) continue;
    if (!weAndOurs.test(text.replace(quoted, ""))) continue;
    const words = new Set(bodyWords(publisher.label));
    for (const side of [...speakers.values(), ...meant.values()]) {
      const head = bodyWords(side.label).find((word) => words.has(word));
      const isNamed = side.kind === "body" && !isOffice(side.label) && head !== undefined && shortens(head, side.label);
      if (!isNamed || side.key === publisher.key) continue;
      const why = `${publisher.label} speaks of ${side.label} as “we”`;
      const known = found.get(publisher.key) ?? new Map<string, Stand>();
      found.set(
        publisher.key,
        known.set(side.key, { key: publisher.key, name: publisher.label, side: { ...side, why } }),
      );
    }
  }
  return [...found.values()].flatMap((bodies) => (bodies.size === 1 ? [...bodies.values()] : []));
}

interface Named {
  readonly name: string;
  readonly speaker: Speaker;
}
