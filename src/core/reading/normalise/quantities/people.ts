// Words for people who are counted or harmed: whether they bear arms, and which group they are of. "people" and "men" say
// neither. Police and guards count as combatants, as UCDP and ACLED count them among state forces; the word as written is
// kept beside the status, so that another rule can be applied.

import type { CasualtyEstimate } from "../../../model/casualties.ts";

export type Status = CasualtyEstimate["status"];
export type Group = NonNullable<CasualtyEstimate["group"]>;

interface PeopleWord {
  readonly status: Status;
  readonly group?: Group;
  readonly plural: boolean;
}

const combatants =
  "soldier trooper fighter militant insurgent rebel gunman guerrilla guerilla terrorist militiaman serviceman servicewoman officer commander conscript mercenary jihadist jihadi extremist combatant recruit cadet marine sailor airman pilot policeman policewoman gendarme guard reservist paratrooper sniper infantryman bomber attacker assailant sergeant lieutenant colonel captain general corporal private ranger commando legionnaire warrior draftee contract-soldier oppositioneer separatist paramilitary crewman tankman gunner bandit occupier invader";
const civilians =
  "civilian resident villager inhabitant farmer shepherd shopper passenger pedestrian bystander worshipper pilgrim refugee patient mourner tourist protester protestor demonstrator activist relative trader merchant fisherman miner worker labourer laborer teacher student shopkeeper vendor commuter neighbour neighbor townsman townsperson noncombatant non-combatant grandmother grandfather housewife priest cleric imam monk nun guest engineer employee motorist settler herder peasant evacuee returnee contractor politician mayor lawyer judge administrator senator congressman councilman councillor councilor lawmaker legislator prosecutor magistrate attorney businessman industrialist banker rancher landowner missionary bishop archbishop preacher rabbi seminarian herdsman boatman cyclist motorcyclist clerk cook electrician technician scientist professor lecturer principal tailor baker butcher carpenter farmhand parishioner churchgoer holidaymaker footballer player fan pastor deacon seafarer ambassador consul envoy negotiator pastoralist foreigner expatriate expat tenant caretaker";
const children =
  "child boy girl baby infant toddler teenager teen schoolchild schoolboy schoolgirl pupil minor youngster kid newborn adolescent orphan daughter son youth";
const women = "woman wife mother sister widow grandmother housewife";
const men = "man father brother husband grandfather";
const medical = "doctor nurse medic paramedic surgeon physician midwife rescuer first-responder orderly";
const journalists =
  "journalist reporter newsman newswoman cameraman camerawoman photographer photojournalist correspondent broadcaster";
const unknown =
  "person individual victim other member body human adult detainee prisoner inmate captive hostage peacekeeper survivor fugitive citizen national driver casualty crew suspect deserter defector migrant smuggler leader head official diplomat minister brother nomad tribesman elder follower supporter loyalist infidel life guy soul occupant facilitator operative associate accomplice comrade volunteer bodyguard militiawoman escort passer-by informer informant collaborator spy adviser advisor aide deputy director interpreter translator porter grandson granddaughter grandchild nephew niece cousin uncle aunt parent sibling twin bride groom warlord chieftain trafficker trainee vigilante adult companion bridegroom patrolman onlooker";

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child: "children",
    grandchild: "grandchildren",
    schoolchild: "schoolchildren",
    person: "persons",
    baby: "babies",
    body: "bodies",
    mercenary: "mercenaries",
    paramilitary: "paramilitaries",
    life: "lives",
    casualty: "casualties",
    missionary: "missionaries",
    spy: "spies",
    orderly: "orderlies",
    deputy: "deputies",
    attorney: "attorneys",
    wife: "wives",
  }),
);

const words: ReadonlyMap<string, PeopleWord> = table();

function table(): ReadonlyMap<string, PeopleWord> {
  const map = new Map<string, PeopleWord>();
  const add = (list: string, status: Status, group?: Group): void => {
    for (const word of list.split(" ")) {
      const more = group === undefined ? {} : { group };
      map.set(word, { status, plural: false, ...more });
      map.set(pluralOf(word), { status, plural: true, ...more });
    }
  };
  add(unknown, "unknown");
  add(civilians, "civilian");
  add(children, "civilian", "children");
  add(men, "unknown", "men");
  add(women, "civilian", "women");
  add(medical, "civilian", "medical");
  add(journalists, "civilian", "journalists");
  add(combatants, "combatant");
  for (const word of "troops personnel pers police forces militia infantry cavalry gunmen".split(" ")) {
    map.set(word, { status: word === "personnel" || word === "pers" ? "unknown" : "combatant", plural: true });
  }
  for (const word of "people crew staff family families elderly folk folks others locals".split(" ")) {
    if (!map.has(word)) map.set(word, { status: "unknown", plural: true });
  }
  for (const word of ["civ", "civs"]) map.set(word, { status: "civilian", plural: true });
  map.set("families", { status: "civilian", plural: true });
  map.set("locals", { status: "civilian", plural: true });
  map.set("elderly", { status: "civilian", plural: true });
  return map;
}

function pluralOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (/man$/.test(word) && word !== "human") return word.replace(/man$/, "men");
  return /(?:s|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What a word in small letters says of people; undefined for words that name none. */
export function peopleWord(key: string): PeopleWord | undefined {
  return words.get(key);
}

const peoples: ReadonlySet<string> = new Set(
  (
    "afghan algerian american armenian azeri azerbaijani bangladeshi briton burmese cameroonian chadian chechen chilean colombian congolese " +
    "croat cuban druze dutch egyptian eritrean ethiopian filipino french georgian german greek guatemalan houthi hutu indian indonesian " +
    "iranian iraqi israeli italian ivorian japanese jordanian kashmiri kenyan korean kosovar kurd kuwaiti lebanese libyan malian mexican " +
    "moroccan nepali nicaraguan nigerian nigerien pakistani palestinian peruvian polish pole qatari rohingya russian rwandan salvadoran " +
    "saudi serb somali spaniard sudanese syrian tajik tamil tunisian turk turkish tutsi ugandan ukrainian uzbek venezuelan vietnamese yazidi yemeni"
  ).split(" "),
);

/** "Palestinians", "a Yemeni": a people's name that may stand for people of it; whether it does, the next word tells. */
export function isOfPeople(word: string): boolean {
  const key = word.toLowerCase();
  return /^\p{Lu}/u.test(word) && (peoples.has(key) || peoples.has(key.replace(/s$/, "")));
}

/** Words before a people word that settle the status: "military personnel", "armed men", "civilian deaths". */
const armed =
  /\b(?:military|paramilitary|army|armed|police|rebel|militant|enemy|militia|navy|naval|air force|marine|security|border|government forces|insurgent|taliban|combat|infantry|uniformed|guerrilla)\b/i;
const unarmed =
  /\b(?:civilian|unarmed|innocent|peaceful|non-?combatant|elderly|displaced|aid|humanitarian|relief|medical|health|media|school|university)\b/i;

/**
 * Status and group of people as written.
 *
 * @example `describePeople("women and children")` → `{ status: "civilian" }`; `describePeople("aid workers")` →
 * `{ status: "civilian", group: "aid-workers" }`; `describePeople("civilians and soldiers")` → `{ status: "mixed" }`
 */
export function describePeople(who: string): { readonly status: Status; readonly group?: Group } {
  const parts = who.split(/\s*(?:,|\band\b|\bor\b|\bas well as\b|\/)\s*/i).filter((part) => part !== "");
  const described = parts.map(describePart);
  const statuses = new Set(described.map((part) => part.status).filter((status) => status !== "unknown"));
  const status: Status = statuses.size > 1 ? "mixed" : ([...statuses][0] ?? "unknown");
  const groups = new Set(described.map((part) => part.group));
  const [group] = groups.size === 1 ? groups : [];
  return group === undefined ? { status } : { status, group };
}

function describePart(part: string): { readonly status: Status; readonly group?: Group } {
  const keys = part.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const known = keys.map((key) => words.get(key)).filter((word) => word !== undefined);
  const head = known[known.length - 1];
  const group = groupOf(part) ?? head?.group;
  const more = group === undefined ? {} : { group };
  if (unarmed.test(part) && head?.status !== "combatant") return { status: "civilian", ...more };
  if (head !== undefined && head.status !== "unknown") {
    // "army doctors", "child soldiers": the arms are in one of the words.
    const bearsArms = head.status === "combatant" || armed.test(part);
    return { status: bearsArms ? "combatant" : head.status, ...more };
  }
  if (armed.test(part)) return { status: "combatant", ...more };
  return { status: "unknown", ...more };
}

function groupOf(part: string): Group | undefined {
  if (
    /\b(?:aid|relief|humanitarian|charity)\s+(?:workers?|staff|personnel|employees?|volunteers?)\b|\bhumanitarians\b/i.test(
      part,
    )
  )
    return "aid-workers";
  if (
    /\b(?:medical|health|ambulance|hospital)\s+(?:workers?|staff|personnel|crews?|employees?)\b|\bfirst\s+responders?\b/i.test(
      part,
    )
  )
    return "medical";
  if (/\b(?:media|press)\s+(?:workers?|staff|personnel|employees?)\b/i.test(part)) return "journalists";
  if (/\bchild\s+soldiers?\b/i.test(part)) return "children";
  return undefined;
}
