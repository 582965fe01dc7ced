// Who a voice is across documents: a key that is equal where the speaker is. A party's spokesmen are one; an outlet is one
// however it is named; a person is one where the full names agree; who has no name belongs to the document.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import { foldActorName } from "../../catalogue/actors/fold.ts";
import { type Outlet, outletById, outletNamedIn, outletOf, ownership } from "../../catalogue/outlets.ts";
import type { CaseDocument } from "../../model/casebook.ts";
import { remembered } from "../../model/remembered.ts";
import type { Voice } from "../../model/voice.ts";
import { actorNamedIn, bareBody, isMonitor, namesOneBody, personName } from "./names.ts";
import { bodyKey, hasOffice, isOffice, isOfOnePlace } from "./offices.ts";
import { outletKey } from "./publishers.ts";

/** `generic`: state media, a monitor: one who is named elsewhere, perhaps; `unnamed`: residents, a source, "reportedly". */
export type SpeakerKind = "party" | "outlet" | "person" | "body" | "generic" | "unnamed";

export interface Speaker {
  /** "party:russia", "outlet:sana", "person:irena sool", "body:velm medical fund"; what has no name ends in its document's id. */
  readonly key: string;
  readonly kind: SpeakerKind;
  /** As it is shown. */
  readonly label: string;
  /** For a person: "“Irena Sool” speaks for Ostria". */
  readonly why: string;
  readonly outlet?: Outlet;
}

/** Those whom a state's name, or its adjective, in their description does not make its voice. */
const notOfState =
  /\b(?:opposition|rebels?|revolution(?:ary)?|coordination|free|human rights|civil defen[cs]e|activists?|dissidents?|residents?|civilians?|witness(?:es)?|militants?|journalists?|exiles?|refugees?|anti-\S+)\b/i;
const pronoun = /^(?:he|she|it|they|i|we|who)$/i;

/**
 * The speaker that a voice is. The author is nobody here: his words belong to whoever published, signed or first wrote them.
 *
 * @param document id of the document, for voices that have no name beyond it
 */
export function speakerOf(voice: Voice, document: string): Speaker | undefined {
  if (voice.kind === "author") return undefined;
  const outlet = outletIn(voice);
  if (outlet !== undefined) return ofOutlet(outlet);
  const party = partyOf(voice) ?? stateBefore(voice);
  if (voice.kind === "media" && party !== undefined)
    return {
      key: `media:${party}`,
      kind: "generic",
      label: voice.name,
      why: `“${voice.name}”, an outlet of ${actorName(party)} that is not named`,
    };
  if (party !== undefined) return ofParty(party, voice.name);
  const named = personNamedIn(voice);
  // "Independent Doctors Association" and "VARDO" may have been read as a person's name.
  const isPerson = voice.kind === "person" && !body.test(voice.name) && !/^\p{Lu}{3,}$/u.test(voice.name);
  if (isPerson || named !== undefined) return personOf({ ...voice, name: named ?? voice.name }, document);
  if (voice.kind !== "witness" && !pronoun.test(voice.name)) {
    const actor = actorNamedIn(bareBody(voice.name));
    if (actor !== undefined) return ofParty(actor.party ?? actor.id, voice.name);
    // "Police" have no name, and are one in the reports of one incident.
    const isKnown = voice.kind !== "anonymous" || isOfOnePlace(voice.name) || isTitle(voice.name);
    if (isKnown && (namesOneBody(voice.name) || isBody(voice.name))) {
      const name = bareBody(voice.name);
      return { key: bodyKey(name), kind: "body", label: name, why: `“${name}” speaks for itself` };
    }
  }
  return unnamed(voice, document);
}

/** "Abyan brigade", "Coalition Command", and "the town council": it is one in the reports of one incident. "The army" may be another's. */
function isBody(name: string): boolean {
  if (isOffice(name)) return isOfOnePlace(name) || /\p{Lu}.* \p{Lu}/u.test(name);
  return hasOffice(name) && /\p{Lu}/u.test(name);
}

/** "Falcons of Bolan", "Sudan Doctors' Circle": all in capitals, and no common word for people of a place. */
function isTitle(name: string): boolean {
  const words = bareBody(name).split(" ");
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capital.length > 1 &&
    words.every((word) => /^\p{Lu}|^(?:of|for|the|and)$/u.test(word)) &&
    !peopleOfPlace.test(name) &&
    !anyTitle.test(name)
  );
}

const peopleOfPlace =
  /^(?:residents?|people|witnesses|doctors?|medics?|nurses?|officials?|sources?|elders?|villagers?|locals|farmers?|fishermen|traders?|relatives|families|survivors?|neighbou?rs?|activists?|members?|soldiers?|officers?|workers?|staff|students?|teachers?|lawyers?|journalists?|drivers?|parents?|mothers?|women|men|citizens|inhabitants|authorities|leaders?|rebels?|militants?|fighters?|others|some|diplomats?|lawmakers|judges?|photographs?|images?|footage|reports?|medical|rescue|aid|local) /i;

/** Key of the speaker without a name, of a document or of the outlet that relays him. */
export function unnamedKey(holder: string, name: string): string {
  return `unnamed:${name === "unnamed" ? "" : folded(name)}@${holder}`;
}

/** Key of a voice of one document, as the edges of kind "spokesman" have it where the voice has no name of its own. */
export function voiceKey(document: string, voice: string): string {
  return `voice:${voice}@${document}`;
}

function unnamed(voice: Voice, document: string): Speaker {
  const name = pronoun.test(voice.name) ? "unnamed" : voice.name;
  const generic = voice.kind === "media" || isMonitor(name);
  return {
    key: unnamedKey(document, name),
    kind: generic ? "generic" : "unnamed",
    label: name,
    why: name === "unnamed" ? "the report leaves out who says so" : `“${name}” is not named`,
  };
}

// The same few names speak in every report of an incident.
const outletWithin = remembered(outletNamedIn);
const folded = remembered(foldActorName);

function outletIn(voice: Voice): Outlet | undefined {
  if (voice.kind === "person" || voice.kind === "witness") return undefined;
  const known = [voice.actor, voice.party].flatMap((id) => (id === undefined ? [] : (outletById(id) ?? [])))[0];
  if (known !== undefined && known.owner !== "office") return known;
  if (voice.kind !== "media" && voice.kind !== "anonymous" && voice.kind !== "organisation") return undefined;
  const whole = voice.kind === "media" ? outletOf(voice.name) : undefined;
  return whole !== undefined && whole.owner !== "office" ? whole : outletWithin(voice.name);
}

function partyOf(voice: Voice): string | undefined {
  const party = voice.party ?? voice.actor;
  if (party === undefined) {
    if (voice.kind !== "person") return undefined;
    const person = actorCatalogue().resolve(personName(voice.name).join(" "));
    return person?.kind === "person" ? (person.party ?? person.id) : stateInTitle(voice.name);
  }
  // A party that the actor itself has in the catalogue stands; one that was read off a state's name may be a wrong guess.
  return voice.actor === undefined && voice.kind !== "person" && notOfState.test(voice.name) ? undefined : party;
}

/** A word that each such title has. Most names have none, and are spared a pattern that is costly to make ready. */
const anyTitle = /minister|president|premier|secretary|ambassador|envoy|spokes|general|colonel|commander/iu;

/** "Ostrian Prime Minister Irena Sool": the state in the title. */
function stateInTitle(name: string): string | undefined {
  if (!anyTitle.test(name)) return undefined;
  const state =
    /^(?:former )?(\p{Lu}\p{L}+|US|U\.S\.|UK) (?:\p{Lu}?[\p{L}-]+ ){0,3}?(?:minister|president|premier|secretary|ambassador|envoy|spokes(?:man|woman|person)|general|colonel|commander)\b/iu.exec(
      name,
    )?.[1];
  return state === undefined || /^former /i.test(name) ? undefined : actorCatalogue().stateOf(state)?.id;
}

/** The same for the words behind a state. */
const anyOfState = /s (?:defen|foreign|interior|health|ministry|army|military|armed|air|government|president)/iu;

/** "Russias defence ministry", from a text that lost its apostrophes: the state whose office it is. */
function stateBefore({ kind, name }: Voice): string | undefined {
  // "The Velmian side", as the ministries of two states have it.
  const side = kind === "person" ? undefined : /^(?:the )?(\p{Lu}\p{L}+) side$/u.exec(name)?.[1];
  if (side !== undefined) return actorCatalogue().stateOf(side)?.id;
  if (kind === "person" || kind === "witness" || kind === "media" || !anyOfState.test(name)) return undefined;
  const state =
    /^(\p{Lu}\p{L}+)s (?:defen[cs]e|foreign|interior|health|ministry|army|military|armed|air force|government|president)\b/iu.exec(
      name,
    )?.[1];
  return state === undefined ? undefined : actorCatalogue().stateOf(state)?.id;
}

/** "Marek Sool, a local activist": the name before the description, where that was read as one. */
const apposed = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}),? (?:a|an|the|who|from|of|at)\s/u;
const body =
  /\b(?:council|committee|army|forces?|observatory|network|coalition|group|ministry|agency|brigades?|front|movement|union|centre|center|command|hospital|civil|commission|fund|press|media|news|association|society|organi[sz]ation|institute|federation|administration|authority|directorate|department|alliance|assembly|office|service|league|collective|initiative|forum|congress|parliament|government)\b/i;

function personNamedIn({ kind, name }: Voice): string | undefined {
  if (kind !== "anonymous" && kind !== "witness" && kind !== "person") return undefined;
  const found = apposed.exec(name)?.[1];
  return found === undefined || body.test(found) ? undefined : found;
}

function ofOutlet(outlet: Outlet): Speaker {
  const whose = ownership(outlet);
  return {
    key: outletKey(outlet),
    kind: "outlet",
    label: outlet.name,
    why: `${outlet.name} says so itself${whose === undefined ? "" : ` (${whose})`}`,
    outlet,
  };
}

/** The side that a voice speaks for. */
export function ofParty(party: string, name: string): Speaker {
  const label = actorName(party);
  const itself = folded(name) === folded(label);
  return {
    key: `party:${party}`,
    kind: "party",
    label,
    why: itself ? `${label} says so itself` : `“${name}” speaks for ${label}`,
  };
}

function actorName(id: string): string {
  return actorCatalogue().byId(id)?.name ?? id;
}

function personOf(voice: Voice, document: string): Speaker {
  const words = personName(voice.name);
  if (pronoun.test(voice.name) || words.length === 0) return unnamed(voice, document);
  const [only = ""] = words;
  // A surname alone: somebody of this document, and of no other until he is named in full.
  if (words.length < 2)
    return {
      key: `person:${only}@${document}`,
      kind: "person",
      label: voice.name,
      why: `“${voice.name}” is named by one name only`,
    };
  return {
    key: `person:${words.join(" ")}`,
    kind: "person",
    label: voice.name,
    why: `“${voice.name}” speaks for himself or herself`,
  };
}

/** Keys of the outlets that a document lets speak or names as passing something on. */
export function mediaHeardIn({ id, reading }: CaseDocument): ReadonlySet<string> {
  return new Set(
    reading.voices.flatMap((voice) => {
      const speaker = speakerOf(voice, id);
      return speaker?.kind === "outlet" ? [speaker.key] : [];
    }),
  );
}
