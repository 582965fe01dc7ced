// Which army "the army" is: the one that its report names, else the one of all reports together, where they know no two states.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import { compareText } from "../../model/text-order.ts";
import type { Voice } from "../../model/voice.ts";
import type { Heard } from "./named-elsewhere.ts";
import { actorNamedIn, bareBody } from "./names.ts";
import { nameWithin, ofPublisher } from "./page.ts";
import { publisherOf } from "./publishers.ts";
import { officeBeside } from "./speaks-for.ts";
import { heardOrPublishing, lesser, type Stand } from "./stand.ts";
import type { Speaker } from "./voices.ts";

const bareArmy = /^(?:army|military|armed forces|general staff|high command)$/iu;
const armyByName = /\b(?:army|armed forces|general staff)\b/iu;

/** Names that those give their armies who fight against a state's. */
const rebelArmy =
  /\b(?:free|liberation|resistance|revolution(?:ary)?|republican|rebels?|independence|salvation|people['’]s|lord['’]s|popular|insurgent|opposition)\b/iu;

/**
 * "The army", where its report lets speak, or is published by, one army by its name and nobody speaks for another: of two armies it
 * may be either. What other reports name does not count: theirs may be the army of the other side. The army of an armed
 * group is not meant: where the Velm Liberation Army speaks, "the army" is its enemy.
 */
export function armyOf(heard: Heard): readonly Stand[] {
  const bare: Speaker[] = [];
  const named = new Map([...heardOrPublishing([heard])].filter(([, { label }]) => isNamedArmy(label)));
  for (const voice of heard.document.reading.voices) {
    const speaker = heard.meant.get(voice.id) ?? heard.speakers.get(voice.id);
    if (isOfRebels(voice)) named.delete(heard.speakers.get(voice.id)?.key ?? "");
    else if (speaker?.kind === "unnamed" && bareArmy.test(bareBody(voice.name))) bare.push(speaker);
    else if (speaker?.kind === "party" && armyByName.test(voice.name)) named.set(speaker.key, speaker);
  }
  const [only, ...others] = named.values();
  if (only === undefined || others.length > 0) return [];
  const why = (name: string): string => `“${name}” is ${only.label}, the only army that the report names`;
  return bare.map((speaker) => ({ key: speaker.key, name: speaker.label, side: { ...only, why: why(speaker.label) } }));
}

/** An army, or the ministry that it is under. */
const armyOrMinistry =
  /\b(?:army|armed forces|general staff|general command|defen[cs]e ministry|ministry of defen[cs]e)\b/iu;

/**
 * "The army" of several reports, where all of them together know one state's at most: nobody speaks for another state, and no other army
 * and no other ministry of defence is named. Of two it may be either, in every report.
 */
export function armyOfAll(documents: readonly Heard[]): readonly Stand[] {
  const bare = new Map<string, Speaker>();
  const armies = new Map<string, Speaker>();
  const states = new Set<string>();
  for (const heard of documents) {
    const settled = new Set(armyOf(heard).map(({ key }) => key));
    const publisher = publisherOf(heard.document.reading.document);
    const own = publisher?.kind === "voice" ? [ofPublisher(publisher, publisher.label)] : [];
    for (const speaker of own) take(speaker, speaker.label);
    for (const voice of heard.document.reading.voices) {
      const speaker = heard.meant.get(voice.id) ?? heard.speakers.get(voice.id);
      if (speaker === undefined || isOfRebels(voice)) continue;
      if (speaker.kind === "unnamed" && bareArmy.test(bareBody(voice.name))) {
        if (!settled.has(speaker.key)) bare.set(speaker.key, lesser(speaker, bare.get(speaker.key)));
      } else if (speaker.kind === "person" && !speaker.key.includes("@") && speaksForArmy(heard, voice)) {
        bare.set(speaker.key, lesser(speaker, bare.get(speaker.key)));
      } else take(speaker, voice.kind === "person" ? speaker.label : voice.name);
    }
  }
  const [only, ...others] = armies.values();
  if (others.length > 0 || states.size > 1) return [];
  const why = (label: string): string =>
    only === undefined
      ? `“${label}” is the one army of the incident: the reports name none, and nobody speaks for two states`
      : `“${label}” is ${only.label}: no other state's army is named, and nobody speaks for another state`;
  const [label = ""] = [...bare.values()].map((speaker) => speaker.label).sort(compareText);
  const army: Speaker = only ?? { key: "body:army", kind: "body", label, why: "" };
  return [...bare.values()].map((speaker) => ({
    key: speaker.key,
    name: speaker.label,
    side: { ...army, why: why(speaker.label) },
  }));

  function take(speaker: Speaker, name: string): void {
    if (speaker.kind === "party" && isState(speaker.key)) {
      states.add(speaker.key);
      if (armyOrMinistry.test(name) || armyOrMinistry.test(speaker.label))
        armies.set(speaker.key, lesser(speaker, armies.get(speaker.key)));
    } else if (speaker.kind === "body" && armyOrMinistry.test(speaker.label) && !rebelArmy.test(speaker.label))
      armies.set(speaker.key, lesser(speaker, armies.get(speaker.key)));
  }
}

/** "An army spokesman, Brigadier Irena Sool". */
function speaksForArmy({ document: { reading } }: Heard, { name, evidence }: Voice): boolean {
  return evidence.some((span) => {
    const office = officeBeside(reading.document.text, nameWithin(reading.document.text, span, name));
    return office?.kind === "named" && bareArmy.test(office.body);
  });
}

function isState(key: string): boolean {
  const kind = actorCatalogue().byId(key.slice("party:".length))?.kind;
  return kind === "state" || kind === "government" || kind === "military";
}

function isNamedArmy(label: string): boolean {
  return armyByName.test(label) && !bareArmy.test(bareBody(label)) && !rebelArmy.test(label);
}

function isOfRebels({ kind, name }: Voice): boolean {
  return (
    armyByName.test(name) &&
    (kind === "armed-group" || rebelArmy.test(name) || actorNamedIn(name)?.kind === "armed-group")
  );
}
