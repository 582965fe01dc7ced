// Invented reports that are like real ones in what a casebook has to bear: incidents that one to twelve reports tell of, copies
// and rewrites among them, the same names and numbers said otherwise, older incidents looked back to, and much that has neither day
// nor place. Written in our notation (corpus/NOTATION.md), so that they are read as marked and no weights are needed.

import { between, type Chance, nameOf, oneOf, type World } from "./synthetic-world.ts";

/** A report as it comes in: its marked text, and the day it was published. */
export interface MarkedReport {
  readonly marked: string;
  /** EDTF day. */
  readonly published: string;
  readonly publisher: string;
}

/** What happened, as nobody knows it: each report tells its own of it. */
interface Incident {
  readonly type: "air-strike" | "shelling" | "bombing" | "armed-attack" | "abduction" | "armed-clash";
  readonly verb: string;
  readonly town: string;
  /** Days since the first. */
  readonly day: number;
  readonly doer: string;
  readonly means: string;
  readonly target: string;
  readonly killed: number;
  readonly person: string;
  /** How many reports tell of it. */
  readonly tellings: number;
}

const verbs: readonly (readonly [Incident["type"], string, string])[] = [
  ["air-strike", "bombed", "two jets"],
  ["air-strike", "struck", "a drone"],
  ["shelling", "shelled", "howitzers"],
  ["bombing", "blew up", "a car bomb"],
  ["armed-attack", "attacked", "machine guns"],
  ["abduction", "abducted", "armed pickups"],
  ["armed-clash", "fought over", "tanks"],
];
const doers = ["the Free Guard", "the Northern Front", "the Kaldic army", "the Orvanian army", "the River Brigades"];
const targets = [
  "a fuel depot",
  "a market",
  "a school",
  "a clinic",
  "a checkpoint",
  "a bakery",
  "a convoy",
  "a bridge",
];
const firstDay = Date.UTC(2029, 0, 1);
const dayMs = 86_400_000;
const months = "January February March April May June July August September October November December".split(" ");

/** How many reports tell of an incident: of most one, of few a dozen. */
const tellings = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8, 12];

/** Words that make a sentence one's own: six equal words in a row are a passage of two texts. */
const ways =
  "late|early|once more|at last|without warning|as before|in the open|that week|again|by night|at dawn|in haste".split(
    "|",
  );
const moods =
  "tired angry quiet cautious hopeful divided uneasy defiant wary silent weary grim busy idle rich poor lame proud stern calm young elderly armed lonely hungry thirsty jubilant reluctant careful drenched bitter loyal former local exiled rural injured unpaid hooded sworn".split(
    " ",
  );
const things =
  "water bread salt medicine diesel flour blankets tents coal seed timber wool cement copper rope candles sugar rice lentils soap fodder honey leather paper glass tea oil batteries nails paint canvas lime gravel barley figs".split(
    " ",
  );
const crowds =
  "farmers nurses drivers teachers traders students bakers widows porters shepherds masons clerks smiths weavers fishers butchers tailors guards monks pupils miners cooks printers sailors carpenters pensioners lawyers players surgeons grocers".split(
    " ",
  );

/** Most days between an incident and a report that tells of it. */
const delays = [0, 0, 1, 1, 2, 5];

/**
 * So many reports, in the order in which they were published, one by one: a large casebook is not held in memory to be filled.
 *
 * @param days over which incidents are spread
 */
export function* syntheticReports(chance: Chance, world: World, count: number, days: number): Generator<MarkedReport> {
  const past = pastOf(chance, world, count, days);
  // Written when their incident happens, and kept until their day of publication.
  let waiting: readonly Written[] = [];
  let left = count;
  for (const incident of past.incidents) {
    const due = waiting.filter(({ day }) => day < incident.day);
    waiting = waiting.filter(({ day }) => day >= incident.day);
    for (const { report } of due.sort((a, b) => a.day - b.day)) yield report;
    const told = reportsOf(chance, world, incident, past).slice(0, left);
    left -= told.length;
    waiting = [...waiting, ...told];
  }
  for (const { report } of [...waiting].sort((a, b) => a.day - b.day)) yield report;
}

interface Written {
  readonly day: number;
  readonly report: MarkedReport;
}

/** All reports that tell of one incident first of all. */
function reportsOf(chance: Chance, world: World, incident: Incident, past: Past): readonly Written[] {
  const written: Written[] = [];
  const told: string[] = [];
  for (let left = incident.tellings; left > 0; left -= 1) {
    const publisher = oneOf(chance, world.outlets);
    const day = incident.day + oneOf(chance, delays);
    const kept = told.length === 0 ? 1 : chance();
    // A sixth are copies under another head, a sixth keep half of the paragraphs of another.
    const other = oneOf(chance, told.length === 0 ? [""] : told);
    const body =
      kept < 0.17
        ? other
        : kept < 0.34
          ? `${halfOf(other)}\n\n${bodyOf(chance, world, incident, past)}`
          : bodyOf(chance, world, incident, past);
    if (!told.includes(body)) told.push(body);
    const published = new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
    const marked = renumbered(`${headOf(chance, incident)}\n\n${body}\n`);
    written.push({ day, report: { marked, published, publisher } });
  }
  return written;
}

/** All that happens, by days. */
interface Past {
  /** By their days. */
  readonly incidents: readonly Incident[];
  readonly byDay: ReadonlyMap<number, readonly Incident[]>;
}

function pastOf(chance: Chance, world: World, count: number, days: number): Past {
  const incidents: Incident[] = [];
  for (let reports = 0; reports < count; ) {
    const incident = incidentOf(chance, world, days);
    incidents.push(incident);
    reports += incident.tellings;
  }
  incidents.sort((a, b) => a.day - b.day);
  const byDay = new Map<number, Incident[]>();
  for (const incident of incidents) byDay.set(incident.day, [...(byDay.get(incident.day) ?? []), incident]);
  return { incidents, byDay };
}

function incidentOf(chance: Chance, world: World, days: number): Incident {
  const [type, verb, means] = oneOf(chance, verbs);
  return {
    type,
    verb,
    means,
    town: oneOf(chance, world.towns),
    day: Math.floor(chance() * days),
    doer: oneOf(chance, doers),
    target: oneOf(chance, targets),
    killed: 1 + Math.floor(chance() ** 3 * 80),
    person: `${nameOf(chance)} ${nameOf(chance)}`,
    tellings: oneOf(chance, tellings),
  };
}

/** A head of its own for each report, so that no two are the same bytes. */
function headOf(chance: Chance, { town }: Incident): string {
  return `${capital(oneOf(chance, moods))} ${oneOf(chance, crowds)} and ${oneOf(chance, moods)} ${oneOf(chance, crowds)} of ${town} count ${between(chance, 2, 900_000)} sacks of ${oneOf(chance, things)}.`;
}

function bodyOf(chance: Chance, world: World, incident: Incident, past: Past): string {
  const older = olderThan(chance, incident, past);
  const beside = besides(chance, incident, past);
  const paragraphs = [
    lead(chance, incident),
    `${toll(chance, incident)} ${chance() < 0.5 ? denial(chance, incident) : witness(chance, incident)}`,
    filler(chance, world),
    // A third are round-ups that tell of something else of the same days.
    chance() < 0.33 && beside !== undefined ? lead(chance, beside) : filler(chance, world),
    chance() < 0.6 && older !== undefined ? lookBack(chance, older) : filler(chance, world),
    filler(chance, world),
    undated(chance, world),
  ];
  return paragraphs.join("\n\n");
}

/** Another of the same days. */
function besides(chance: Chance, incident: Incident, { byDay }: Past): Incident | undefined {
  const { day } = incident;
  const near = [day - 1, day, day + 1].flatMap((one) => byDay.get(one) ?? []).filter((one) => one !== incident);
  return near.length === 0 ? undefined : oneOf(chance, near);
}

/** In days: most of what is looked back to is of the last months. */
const meanAge = 90;

/**
 * One that happened before. Seven of eight looks go back by an exponential law, one goes to any time before: so what is remembered
 * of an incident comes to an end, as long as the archive may be.
 */
function olderThan(chance: Chance, { day }: Incident, { byDay }: Past): Incident | undefined {
  for (let look = 0; look < 30; look += 1) {
    const back =
      chance() < 0.125 ? between(chance, 4, Math.max(4, day)) : 4 + Math.floor(-Math.log(1 - chance()) * meanAge);
    const then = byDay.get(day - back);
    if (then !== undefined) return oneOf(chance, then);
  }
  return undefined;
}

/** The event as one of four desks would put it: no two have six words in a row alike. */
function lead(chance: Chance, { type, verb, means, town, day, doer, target, killed }: Incident): string {
  const when = chance() < 0.75 ? dateOf(day) : "overnight";
  const said = Math.max(1, killed + oneOf(chance, [0, 0, 0, 0, 2, -1]));
  const crowd = oneOf(chance, ["people", "civilians", "residents", ...crowds]);
  const by = `<m id=#M1 k=armed-group>${doer}</m>`;
  const act = `<e id=#E1 t=${type} real=happened actor=#M1 means=#M2 target=#M3 place=#M4 time=#M5>${verb}</e>`;
  const hit = `<m id=#M3 k=facility>${target}</m>`;
  const at = `<m id=#M4 k=place>${town}</m>`;
  const then = `<m id=#M5 k=time>${when}</m>`;
  const dead = `<m id=#M6 k=population n=${said}>${said} ${crowd}</m>`;
  const die = (word: string): string => `<e id=#E2 t=death real=happened victim=#M6 cause=#E1>${word}</e>`;
  const tool = `<m id=#M2 k=platform>${means}</m>`;
  const some = (): string => `${oneOf(chance, moods)} ${oneOf(chance, crowds)}`;
  const told = oneOf(chance, [
    `With ${tool}, ${some()} said to be ${by} ${act} ${oneOf(chance, moods)} ${hit} beside ${some()} of ${at}, ${then} ${oneOf(chance, ways)}, ${die("killing")} ${dead}`,
    `${then} brought ${some()} in ${at} out: ${tool} of ${by} ${act} ${hit}, ${some()} watching, and ${dead} ${die("died")}`,
    `In ${at} ${dead} were ${die("killed")} among ${some()} when ${by} ${then} ${act}, from ${tool} and ${oneOf(chance, things)} carts, ${hit}`,
    `${hit}, used by ${some()} of ${at}, lies in ruins since ${by} ${oneOf(chance, ways)} ${act} it ${then}; ${tool}, ${some()} recall, ${die("left")} ${dead} dead`,
  ]);
  const speaker = `${oneOf(chance, ["a spokesman for the council of", "the mayor of", "doctors in", "police in", "a priest of"])} ${town}`;
  return `<con a=#A>${told}</con>, <src a=#A><m id=#M7 k=person>${speaker}</m></src> <cue a=#A act=says stance=CT+>said</cue> ${oneOf(chance, ways)}.`.replaceAll(
    "#",
    marker(chance),
  );
}

function toll(chance: Chance, { killed, person, target }: Incident): string {
  const hurt = killed * 2 + between(chance, 0, 3);
  return (
    `<src a=#A><m id=#M1 k=organisation>${oneOf(chance, ["Ambulances", "The Red Lantern", "A hospital", "Burial clerks"])}</m></src> <cue a=#A act=says stance=CT+>${oneOf(chance, ["counted", "reported", "spoke of"])}</cue> ` +
    `<con a=#A><m id=#M2 k=population n=${hurt}..>${oneOf(chance, ["at least", "some", "over"])} ${hurt} ${oneOf(chance, moods)} ${oneOf(chance, crowds)}</m> <e id=#E1 t=injury real=happened victim=#M2>wounded</e> ${oneOf(chance, ways)} near ${target}, and ${oneOf(chance, moods)} <m id=#M3 k=person>${person}</m> <e id=#E2 t=death real=happened victim=#M3>killed</e></con>.`
  ).replaceAll("#", marker(chance));
}

function denial(chance: Chance, { type, doer, town }: Incident): string {
  return `<src a=#A><m id=#M1 k=government>${capital(doer)}</m></src> <cue a=#A act=denies stance=CT->${oneOf(chance, ["denied", "has denied", "rejected"])}</cue> <con a=#A>${oneOf(chance, ways)} having, ${oneOf(chance, moods)} ${oneOf(chance, crowds)} apart, <e id=#E1 t=${type} real=happened actor=#M1 place=#M2>attacked</e> <m id=#M2 k=place>${town}</m></con>.`.replaceAll(
    "#",
    marker(chance),
  );
}

function witness(chance: Chance, { type, town, target, doer }: Incident): string {
  return `<src a=#A><m id=#M1 k=population>${capital(oneOf(chance, moods))} ${oneOf(chance, crowds)}</m></src> <cue a=#A act=accuses stance=CT+>blamed</cue> <con a=#A><m id=#M2 k=armed-group>${doer}</m> for ${oneOf(chance, moods)} men's <e id=#E1 t=${type} real=happened actor=#M2 target=#M3 place=#M4>attack</e> on <m id=#M3 k=facility>${target}</m> of ${oneOf(chance, crowds)} in <m id=#M4 k=place>${town}</m></con> ${oneOf(chance, ways)}.`.replaceAll(
    "#",
    marker(chance),
  );
}

function lookBack(chance: Chance, { type, verb, town, day, doer, target, killed }: Incident): string {
  return (
    `On <m id=#M1 k=time>${dateOf(day)}</m> <m id=#M2 k=armed-group>${doer}</m> with ${oneOf(chance, things)} <e id=#E1 t=${type} real=background actor=#M2 target=#M3 place=#M4 time=#M1>${verb}</e> ` +
    `<m id=#M3 k=facility>${target}</m> of <m id=#M4 k=place>${town}</m>, <e id=#E2 t=death real=background victim=#M5 cause=#E1>killing</e> <m id=#M5 k=population n=${killed}>${killed} ${oneOf(chance, crowds)}</m> ${oneOf(chance, ways)}.`
  ).replaceAll("#", marker(chance));
}

/** Something else of the war, in some town: no day. */
function filler(chance: Chance, world: World): string {
  const [type, verb] = oneOf(chance, [
    ["displacement", "fled"],
    ["aid-delivery", "delivered"],
    ["deployment", "moved"],
    ["talks", "discussed"],
    ["detention", "detained"],
  ] as const);
  const some = (): string => `${oneOf(chance, moods)} ${oneOf(chance, crowds)}`;
  const thing = (): string => oneOf(chance, things);
  const told = oneOf(chance, [
    `${capital(oneOf(chance, moods))} after ${between(chance, 3, 400)} days, <m id=#M1 k=population>${some()}</m> with ${thing()} ${oneOf(chance, ways)} <e id=#E1 t=${type} real=happened participant=#M1 place=#M2>${verb}</e> ${thing()} in <m id=#M2 k=place>${oneOf(chance, world.towns)}</m>.`,
    `<m id=#M1 k=population>${capital(some())}</m> and ${some()} <e id=#E1 t=${type} real=happened participant=#M1 place=#M2>${verb}</e>, short of ${thing()} or ${thing()}, ${oneOf(chance, ways)} around <m id=#M2 k=place>${oneOf(chance, world.towns)}</m>.`,
    `From <m id=#M2 k=place>${oneOf(chance, world.towns)}</m>, ${thing()} in hand, <m id=#M1 k=population>${between(chance, 20, 900)} ${some()}</m> <e id=#E1 t=${type} real=happened participant=#M1 place=#M2>${verb}</e> ${oneOf(chance, ways)}, ${some()} among them.`,
  ]);
  const say = oneOf(chance, ["said", "claimed", "reported", "insisted"]);
  return (
    `${told} <src a=#A><m id=#M3 k=person>${nameOf(chance)} ${nameOf(chance)}, a ${oneOf(chance, moods)} officer</m></src> <cue a=#A act=says stance=CT+>${say}</cue> ` +
    `<con a=#A>${some()} there ${oneOf(chance, ["had", "lacked", "sold", "hid"])} ${thing()} for ${between(chance, 2, 90)} ${some()}</con>.`
  ).replaceAll("#", marker(chance));
}

/** Neither day nor place. */
function undated(chance: Chance, world: World): string {
  return (
    `<m id=#M1 k=armed-group>${capital(oneOf(chance, doers))}</m> <e id=#E1 t=armed-clash real=happened participant=#M1>clashed</e> over ${oneOf(chance, things)} ${oneOf(chance, ways)} with ${oneOf(chance, moods)} ${oneOf(chance, crowds)} over ${oneOf(chance, things)}, ` +
    `and ${between(chance, 2, 40)} ${oneOf(chance, moods)} men with ${oneOf(chance, things)} <e id=#E2 t=withdrawal real=happened actor=#M1>withdrew</e> ${oneOf(chance, ways)} ${oneOf(chance, moods)} past ${oneOf(chance, world.towns).toLowerCase()} fields of ${oneOf(chance, things)}.`
  ).replaceAll("#", marker(chance));
}

/** Stands before the numbers of one paragraph's marks until they are numbered anew. */
function marker(chance: Chance): string {
  return `x${Math.floor(chance() * 1e9)}_`;
}

/** Marks numbered as the notation wants them: m1, e1, 1. */
function renumbered(text: string): string {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  return text.replace(/x\d+_(M|E|A)\d*/g, (mark, sort: string) => {
    const known = numbers.get(mark);
    if (known !== undefined) return known;
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    const number = sort === "A" ? String(count) : `${sort.toLowerCase()}${count}`;
    numbers.set(mark, number);
    return number;
  });
}

function halfOf(body: string): string {
  return body.split("\n\n").slice(0, 3).join("\n\n");
}

function dateOf(day: number): string {
  const date = new Date(firstDay + day * dayMs);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
