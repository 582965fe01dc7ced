// "The army" and "the Ministry of Defence", in a report of a state's own agency or government: that state's. Two sides of a war each
// have one, and the words alone do not tell which.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { Heard } from "./named-elsewhere.ts";
import { bareBody } from "./names.ts";
import { bodyKey, bodyWords, isOffice, isOfOnePlace } from "./offices.ts";
import type { Stand } from "./stand.ts";
import { ofParty, type Speaker, voiceKey } from "./voices.ts";

/** "Velmian Press Agency", "Velm State Television", "Press Bureau of Velm", "Government of Velm": the state, in one group. */
const ofState =
  /^(?:The )?(?<before>\p{Lu}[\p{L}'’-]+) (?:State (?:News|Television|TV|Radio|Media|Press|Broadcast\p{L}*)|(?:Press|News|Information) (?:Agency|Bureau|Service))\b|^(?:(?:Press|News|Information|Public Information) (?:Agency|Bureau|Service)|(?:Government|Presidency|Council of Ministers)) of (?:the )?(?<behind>\p{Lu}[\p{L}'’-]+)(?=$|,| \()/u;

/**
 * The offices without a name of the documents that a state's own outlets publish, each as that state's. A town is no state: its name
 * counts where the catalogue has it, or where the report itself speaks of it.
 *
 * @example "the army", in a report of the Velmian Press Agency on "Velm's enemies" → the army of Velm
 */
export function homeOfficesIn({ document: { id, reading }, speakers, meant }: Heard): readonly Stand[] {
  const groups = ofState.exec(reading.document.publisher ?? "")?.groups;
  const word = groups?.["before"] ?? groups?.["behind"];
  if (word === undefined) return [];
  const state = actorCatalogue().stateOf(word);
  if (state === undefined && !isSpokenOf(word, reading.document.text)) return [];
  return reading.voices.flatMap((voice): readonly Stand[] => {
    const speaker = meant.has(voice.id) ? undefined : speakers.get(voice.id);
    const name = bareBody(voice.name);
    if (speaker === undefined || !isOffice(name) || isOfOnePlace(name)) return [];
    if (speaker.kind !== "body" && speaker.kind !== "unnamed") return [];
    const whole = `${name} of ${word}`;
    const why = `“${voice.name}” is that of ${word}, whose outlet publishes the report`;
    const side: Speaker =
      state === undefined
        ? { key: bodyKey(whole), kind: "body", label: whole, why }
        : { ...ofParty(state.id, whole), why };
    return [{ key: voiceKey(id, voice.id), name: voice.name, side }];
  });
}

/** "Velm's enemies", "a Velmian round": a land, of which the report speaks; "(Velm)" and "told Velm" may be the agency itself. */
function isSpokenOf(word: string, text: string): boolean {
  const [land] = bodyWords(word);
  return (text.match(capitalised) ?? []).some((name) => bodyWords(name.replace(/['’]s?$/u, ""))[0] === land);
}

const capitalised =
  /(?<!\((?:\p{L}+ )?|\b(?:told|to|by) )\p{Lu}[\p{L}'’-]+(?!\)| (?:State|Press|News|Television|TV|Radio)\b)/gu;
