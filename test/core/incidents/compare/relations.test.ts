// Every relation of every slot, each row with a twin that differs in one thing and comes to something else.

import { describe, expect, test } from "vitest";
import { compareSlots } from "../../../../src/core/incidents/compare/compare-slots.ts";
import type { Slot } from "../../../../src/core/model/claim.ts";
import type { Relation, SlotComparison } from "../../../../src/core/model/incident.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";

type Row = readonly [
  slot: Slot,
  what: string,
  lines: readonly string[],
  relation: Relation,
  twin: string,
  twinLines: readonly string[],
  twinRelation: Relation,
];

const A = "doc1 2031-05-03 Orsk ministry(orsk)";
const A2 = "doc1 2031-05-05 Orsk ministry(orsk)";
const B = "doc2 2031-05-03 Velm Monitor";
const B2 = "doc2 2031-05-04 Velm Monitor";
const Late = "doc9 2031-07-20 Inquiry Board";
const K = "doc3 2031-05-03 Kaldian army(kaldia)";

/** Numbers of people. */
const numbers: readonly Row[] = [
  [
    "killed",
    "one voice",
    [`${A} says CT+ killed 62 soldiers`],
    "single",
    "nobody",
    [`${A} says CT+ injured 62 soldiers`],
    "silent",
  ],
  [
    "killed",
    "two voices with one number",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 62 soldiers`],
    "agreement",
    "one voice in two documents",
    [`${A} says CT+ killed 62 soldiers`, "doc4 2031-05-03 Orsk spokesman(orsk) says CT+ killed 62 soldiers"],
    "single",
  ],
  [
    "killed",
    "troops are soldiers",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 62 troops`],
    "agreement",
    "civilians are not",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 62 civilians`],
    "single",
  ],
  [
    "killed",
    "people may be soldiers, by the same number",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 62 people`],
    "agreement",
    "more soldiers than people",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 40 people`],
    "conflict",
  ],
  [
    "killed",
    "some soldiers among more people",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 80 people`],
    "overlap",
    "some soldiers, some civilians",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 80 civilians`],
    "single",
  ],
  [
    "killed",
    "numbers that exclude each other on one day",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 15 soldiers`],
    "conflict",
    "one within the other",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed at least 15 soldiers`],
    "overlap",
  ],
  [
    "killed",
    "ranges that overlap",
    [`${A} says CT+ killed 10 to 30 soldiers`, `${B} says CT+ killed between 20 and 40 soldiers`],
    "overlap",
    "ranges that do not",
    [`${A} says CT+ killed 10 to 30 soldiers`, `${B} says CT+ killed between 60 and 70 soldiers`],
    "conflict",
  ],
  [
    "injured",
    "about 100 is 104",
    [`${A} says CT+ injured about 100 soldiers`, `${B} says CT+ injured 104 soldiers`],
    "overlap",
    "and not 140",
    [`${A} says CT+ injured about 100 soldiers`, `${B} says CT+ injured 140 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "one voice says more two days later",
    [`${A} says CT+ killed 62 soldiers`, `${A2} says CT+ killed 83 soldiers`],
    "update",
    "one voice says two numbers in one document",
    [`${A} says CT+ killed 62 soldiers`, `${A} says CT+ killed 83 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "another voice says more a day later",
    [`${A} says CT+ killed 62 soldiers`, `${B2} says CT+ killed 83 soldiers`],
    "update",
    "another voice says fewer a day later",
    [`${A} says CT+ killed 62 soldiers`, `${B2} says CT+ killed 15 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "a toll that is told to have risen, on one day",
    [
      `${A} says CT+ killed 62 soldiers`,
      `${B} says CT+ killed 83 soldiers | said="the toll had risen from 62 to 83 soldiers"`,
    ],
    "update",
    "told as a toll that rose, months after",
    [`${A} says CT+ killed 62 soldiers`, `${Late} says CT+ killed 90 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "a day's dead and a running total",
    [`${A} says CT+ killed 12 soldiers`, `${B} says CT+ killed 300 soldiers | total`],
    "cumulative",
    "two running totals",
    [`${A} says CT+ killed 300 soldiers | total`, `${B} says CT+ killed 300 soldiers | total`],
    "agreement",
  ],
  [
    "killed",
    "nine of the dead are no number of the dead",
    [`${A} says CT+ killed 26 people`, `${B} says CT+ killed nine teenagers | part`],
    "single",
    "both count the teenagers",
    [`${A} says CT+ killed four teenagers | part`, `${B} says CT+ killed nine teenagers | part`],
    "conflict",
  ],
  [
    "killed",
    "women and children are two groups",
    [`${A} says CT+ killed five women`, `${B} says CT+ killed nine children`],
    "single",
    "children are civilians",
    [`${A} says CT+ killed five civilians`, `${B} says CT+ killed nine children`],
    "conflict",
  ],
  [
    "killed",
    "casualties may be wounded",
    [`${A} says CT+ killed 62 soldiers | casualties`, `${B} says CT+ killed 15 soldiers`],
    "overlap",
    "more dead than casualties",
    [`${A} says CT+ killed 62 soldiers | casualties`, `${B} says CT+ killed 80 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "nobody died",
    [`${A} says CT+ killed nobody`, `${B} says CT+ killed 12 people`],
    "conflict",
    "no deaths were reported",
    [`${A} says CT+ killed unreported`, `${B} says CT+ killed 12 people`],
    "single",
  ],
  [
    "killed",
    "the number is denied",
    [`${A} says CT+ killed 62 soldiers`, `${K} denies CT- killed 62 soldiers`],
    "denial",
    "another number is denied",
    [`${A} says CT+ killed 62 soldiers`, `${K} denies CT- killed 200 soldiers`],
    "single",
  ],
  [
    "killed",
    "at least 20 is denied, and 62 with it",
    [`${A} says CT+ killed 62 soldiers`, `${K} denies CT- killed at least 20 soldiers`],
    "denial",
    "only more than 100 is denied",
    [`${A} says CT+ killed 62 soldiers`, `${K} denies CT- killed more than 100 soldiers`],
    "single",
  ],
  [
    "killed",
    "possible is no contradiction of certain",
    [`${A} says CT+ killed 62 soldiers`, `${B} says PS+ killed 15 soldiers`],
    "single",
    "probable is",
    [`${A} says CT+ killed 62 soldiers`, `${B} says PR+ killed 15 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "one holds certain what another holds possible",
    [`${A} says CT+ killed 62 soldiers`, `${B} says PS+ killed 62 soldiers`],
    "overlap",
    "both hold it possible",
    [`${A} says PS+ killed 62 soldiers`, `${B} says PS+ killed 62 soldiers`],
    "agreement",
  ],
  [
    "killed",
    "who knows and does not tell takes no position",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CTu killed 15 soldiers`],
    "single",
    "who tells does",
    [`${A} says CT+ killed 62 soldiers`, `${B} says CT+ killed 15 soldiers`],
    "conflict",
  ],
  [
    "killed",
    "soldiers of two lands are two counts",
    [`${A} says CT+ killed 12 Syrian soldiers`, `${B} says CT+ killed 3 Russian soldiers`],
    "single",
    "soldiers of one land are one",
    [`${A} says CT+ killed 12 Syrian soldiers`, `${B} says CT+ killed 3 Syrian soldiers`],
    "conflict",
  ],
  [
    "missing",
    "two numbers of missing",
    [`${A} says CT+ missing 4 sailors`, `${B} says CT+ missing 7 sailors`],
    "conflict",
    "the missing are not the dead",
    [`${A} says CT+ missing 4 sailors`, `${B} says CT+ killed 7 sailors`],
    "single",
  ],
  [
    "displaced",
    "hundreds are at least 200",
    [`${A} says CT+ displaced hundreds of families`, `${B} says CT+ displaced 450 families`],
    "overlap",
    "and not 50",
    [`${A} says CT+ displaced hundreds of families`, `${B} says CT+ displaced 50 families`],
    "conflict",
  ],
  [
    "captured",
    "one number of captured",
    [`${A} says CT+ captured 9 soldiers`, `${B} says CT+ captured 9 soldiers`],
    "agreement",
    "two",
    [`${A} says CT+ captured 9 soldiers`, `${B} says CT+ captured 3 soldiers`],
    "conflict",
  ],
];

const timesAndPlaces: readonly Row[] = [
  [
    "place",
    "a town in a land of another name for it",
    [`${A} says CT+ place Britain #g7 p6`, `${B} says CT+ place Leeds @53.8,-1.5 in England/United Kingdom`],
    "overlap",
    "a town in another land",
    [`${A} says CT+ place Britain #g7 p6`, `${B} says CT+ place Tarn @48.1,17.2 in Marn/Syria`],
    "conflict",
  ],
  [
    "place",
    "a town's name that can be its province's",
    [`${A} says CT+ place rural Orsk @48.1,17.2 p2 in Orsk/Kaldia`, `${B} says CT+ place Velm @49,17.2 in Orsk/Kaldia`],
    "overlap",
    "a town's that cannot",
    [`${A} says CT+ place rural Tarn @48.1,17.2 p2 in Orsk/Kaldia`, `${B} says CT+ place Velm @49,17.2 in Orsk/Kaldia`],
    "conflict",
  ],
  [
    "time",
    "one day",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-02`],
    "agreement",
    "two days",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-01`],
    "conflict",
  ],
  [
    "time",
    "a day in its month",
    [`${A} says CT+ time 2031-05`, `${B} says CT+ time 2031-05-02`],
    "overlap",
    "a day in another month",
    [`${A} says CT+ time 2031-05`, `${B} says CT+ time 2031-04-02`],
    "conflict",
  ],
  [
    "time",
    "a day whose year is not known",
    [`${A} says CT+ time XXXX-05-02`, `${B} says CT+ time 2031-05-02`],
    "overlap",
    "another day of an unknown year",
    [`${A} says CT+ time XXXX-05-02`, `${B} says CT+ time 2031-05-09`],
    "conflict",
  ],
  [
    "time",
    "two stretches that share days",
    [`${A} says CT+ time 2031-05-01/2031-05-03`, `${B} says CT+ time 2031-05-02/2031-05-06`],
    "overlap",
    "two that do not",
    [`${A} says CT+ time 2031-05-01/2031-05-03`, `${B} says CT+ time 2031-05-05/2031-05-06`],
    "conflict",
  ],
  [
    "time",
    "one voice corrects the day",
    [`${A} says CT+ time 2031-05-01`, `${A2} says CT+ time 2031-05-02`],
    "update",
    "one voice tells of two days at once",
    [`${A} says CT+ time 2031-05-01`, `${A} says CT+ time 2031-05-02`],
    "single",
  ],
  [
    "time",
    "a second day beside a shared one",
    [`${A} says CT+ time 2031-05-01`, `${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-02`],
    "agreement",
    "no shared day",
    [`${A} says CT+ time 2031-05-01`, `${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-04`],
    "conflict",
  ],
  [
    "place",
    "one place",
    [`${A} says CT+ place Velm @48.1,17.2`, `${B} says CT+ place Velm @48.1,17.2`],
    "agreement",
    "far from each other",
    [`${A} says CT+ place Velm @48.1,17.2`, `${B} says CT+ place Tarn @49.9,17.2`],
    "conflict",
  ],
  [
    "place",
    "a place in its province",
    [`${A} says CT+ place Orsk Province #g1 in Kaldia`, `${B} says CT+ place Velm @48.1,17.2 in Orsk Province/Kaldia`],
    "overlap",
    "a place in another land",
    [`${A} says CT+ place Orsk Province #g1 in Kaldia`, `${B} says CT+ place Velm @48.1,17.2 in Marn/Ostria`],
    "conflict",
  ],
  [
    "place",
    "in the town, and near it",
    [`${A} says CT+ place Velm @48.1,17.2`, `${B} says CT+ place near Velm @48.1,17.2`],
    "overlap",
    "near it, twice",
    [`${A} says CT+ place near Velm @48.1,17.2`, `${B} says CT+ place near Velm @48.1,17.2`],
    "agreement",
  ],
  [
    "place",
    "near it, and south of it",
    [`${A} says CT+ place near Velm @48.1,17.2`, `${B} says CT+ place S of Velm @48.1,17.2`],
    "overlap",
    "north of it, and south of it",
    [`${A} says CT+ place N of Velm @48.1,17.2`, `${B} says CT+ place S of Velm @48.1,17.2`],
    "conflict",
  ],
  [
    "place",
    "a village 12 km from the town that it is near to",
    [`${A} says CT+ place near Velm @48.1,17.2`, `${B} says CT+ place Murrin @48.2,17.25`],
    "overlap",
    "a village that no gazetteer knows",
    [`${A} says CT+ place near Velm @48.1,17.2`, `${B} says CT+ place Murrin`],
    "single",
  ],
  [
    "place",
    "it is denied that it was there",
    [`${A} says CT+ place Velm @48.1,17.2 in Kaldia`, `${K} denies CT- place Kaldia #g2 p6`],
    "denial",
    "only the town is denied, another holds the land",
    [`${A} says CT+ place Kaldia #g2 p6`, `${K} denies CT- place Velm @48.1,17.2 in Kaldia`],
    "single",
  ],
];

const doers: readonly Row[] = [
  [
    "actor",
    "a ruler's planes are his land's",
    [`${A} says CT+ actor Assad regime`, `${B} says CT+ actor Syrian government jets | kind=platform`],
    "overlap",
    "another land's planes are not",
    [`${A} says CT+ actor Assad regime`, `${B} says CT+ actor Russian jets | kind=platform`],
    "blame",
  ],
  [
    "actor",
    "a named group may be of a land's rebels",
    [`${A} says CT+ actor Syrian rebels | kind=armed-group`, `${B} says CT+ actor Red Dawn | kind=armed-group`],
    "overlap",
    "rebels of a land are not its army",
    [`${A} says CT+ actor Syrian rebels | kind=armed-group`, `${B} says CT+ actor Syrian army`],
    "blame",
  ],
  [
    "actor",
    "allies without a name are nobody",
    [`${A} says CT+ actor global allies`, `${B} says CT+ actor Ostrian army`],
    "overlap",
    "a coalition with a name is somebody",
    [`${A} says CT+ actor Saudi-led coalition`, `${B} says CT+ actor Ostrian army`],
    "blame",
  ],
  [
    "actor",
    "whom a person acts for is not known",
    [`${A} says CT+ actor Tarek Osk | kind=person`, `${B} says CT+ actor Ostrian army`],
    "single",
    "a group with a name is itself",
    [`${A} says CT+ actor Tarek Osk Brigade`, `${B} says CT+ actor Ostrian army`],
    "blame",
  ],
  [
    "actor",
    "planes of a government are its",
    [`${A} says CT+ actor warplanes of the Syrian government | kind=platform`, `${B} says CT+ actor Syrian army`],
    "agreement",
    "the opponents of another are not",
    [`${A} says CT+ actor opponents of Red Dawn | kind=armed-group`, `${B} says CT+ actor Syrian army`],
    "blame",
  ],
  [
    "actor",
    "the coalition and its jets",
    [`${A} says CT+ actor coalition jets | kind=platform`, `${B} says CT+ actor US-led coalition`],
    "agreement",
    "the coalition and an army",
    [`${A} says CT+ actor coalition jets | kind=platform`, `${B} says CT+ actor Ostrian army`],
    "blame",
  ],
  [
    "actor",
    "an army of its state",
    [`${A} says CT+ actor Ostrian army`, `${B} says CT+ actor Ostrian government`],
    "overlap",
    "two armies",
    [`${A} says CT+ actor Ostrian army`, `${B} says CT+ actor Kaldian army`],
    "blame",
  ],
  [
    "actor",
    "gunmen can be anybody",
    [`${A} says CT+ actor gunmen`, `${B} says CT+ actor Ostrian army`],
    "overlap",
    "a named group is not",
    [`${A} says CT+ actor Red Dawn gunmen`, `${B} says CT+ actor Ostrian army`],
    "blame",
  ],
  [
    "actor",
    "two names of one actor in the catalogue",
    [`${A} says CT+ actor Daesh | is=islamic-state`, `${B} says CT+ actor Islamic State fighters | is=islamic-state`],
    "agreement",
    "two actors in the catalogue",
    [`${A} says CT+ actor Daesh | is=islamic-state`, `${B} says CT+ actor Syrian army | is=syrian-arab-army`],
    "blame",
  ],
  [
    "actor",
    "two bodies of one state's forces",
    [
      `${A} says CT+ actor Syrian army | is=syrian-arab-army`,
      `${B} says CT+ actor Syrian troops | is=syrian-armed-forces`,
    ],
    "agreement",
    "the forces of two states",
    [`${A} says CT+ actor Syrian army | is=syrian-arab-army`, `${B} says CT+ actor American jets`],
    "blame",
  ],
  [
    "actor",
    "a coalition and the state that leads it",
    [`${A} says CT+ actor US-led coalition`, `${B} says CT+ actor United States`],
    "overlap",
    "a coalition and another state",
    [`${A} says CT+ actor US-led coalition`, `${B} says CT+ actor Russia`],
    "blame",
  ],
  [
    "actor",
    "the accused says that it did not",
    [`${A} says CT+ actor Kaldian army`, `${K} denies CT- actor Kaldian army`],
    "denial",
    "it says that another did not",
    [`${A} says CT+ actor Kaldian army`, `${K} denies CT- actor Ostrian army`],
    "single",
  ],
  [
    "actor",
    "who denies for the state denies for its army",
    [`${A} says CT+ actor Kaldian army`, `${K} denies CT- actor Kaldia | kind=government`],
    "denial",
    "who denies for the army does not for the state",
    [`${A} says CT+ actor Kaldia | kind=government`, `${K} denies CT- actor Kaldian army`],
    "single",
  ],
  [
    "actor",
    "one who only may have done it excludes nobody",
    [`${A} says CT+ actor Kaldian army`, `${B} suggests PS+ actor Ostrian army`],
    "single",
    "one who probably did",
    [`${A} says CT+ actor Kaldian army`, `${B} says PR+ actor Ostrian army`],
    "blame",
  ],
  [
    "actor",
    "a shared doer beside a further one",
    [`${A} says CT+ actor Kaldian army`, `${A} says CT+ actor Red Dawn`, `${B} says CT+ actor Kaldian army`],
    "agreement",
    "no shared doer",
    [`${A} says CT+ actor Ostrian army`, `${A} says CT+ actor Red Dawn`, `${B} says CT+ actor Kaldian army`],
    "blame",
  ],
  [
    "responsibility",
    "each blames the other",
    [`${A} accuses CT+ responsibility Kaldian army`, `${K} accuses CT+ responsibility Orsk militia`],
    "blame",
    "both blame one",
    [`${A} accuses CT+ responsibility Kaldian army`, `${B} accuses CT+ responsibility Kaldian army`],
    "agreement",
  ],
  [
    "responsibility",
    "the accused denies",
    [`${A} accuses CT+ responsibility Kaldian army`, `${K} denies CT- responsibility Kaldian army`],
    "denial",
    "the accused admits",
    [`${A} accuses CT+ responsibility Kaldian army`, `${K} admits CT+ responsibility Kaldian army`],
    "agreement",
  ],
  [
    "responsibility",
    "blame against whom a report tells as the doer",
    [`${B} says CT+ actor Ostrian army`, `${A} accuses CT+ responsibility Kaldian army`],
    "blame",
    "blame of whom it tells as the doer",
    [`${B} says CT+ actor Kaldian army`, `${A} accuses CT+ responsibility Kaldian army`],
    "agreement",
  ],
  [
    "responsibility",
    "the doer of a report denies responsibility",
    [`${B} says CT+ actor Kaldian army`, `${K} denies CT- responsibility Kaldian army`],
    "denial",
    "a doer that no report names denies it",
    [`${B} says CT+ actor Ostrian army`, `${K} denies CT- responsibility Kaldian army`],
    "single",
  ],
  [
    "responsibility",
    "one voice blames another than before",
    [`${A} accuses CT+ responsibility Kaldian army`, `${A2} accuses CT+ responsibility Red Dawn`],
    "update",
    "one voice blames two at once",
    [`${A} accuses CT+ responsibility Kaldian army`, `${A} accuses CT+ responsibility Red Dawn`],
    "single",
  ],
];

const things: readonly Row[] = [
  [
    "target",
    "a base and a hospital",
    [`${A} says CT+ target rebel base | kind=facility`, `${B} says CT+ target hospital | kind=facility`],
    "conflict",
    "a market and a hospital",
    [`${A} says CT+ target market | kind=facility`, `${B} says CT+ target hospital | kind=facility`],
    "overlap",
  ],
  [
    "target",
    "one hospital in more words",
    [`${A} says CT+ target Velm hospital | kind=facility`, `${B} says CT+ target hospital | kind=facility`],
    "overlap",
    "in the same words",
    [`${A} says CT+ target Velm hospital | kind=facility`, `${B} says CT+ target the Velm hospital | kind=facility`],
    "agreement",
  ],
  [
    "target",
    "the forces of two parties",
    [`${A} says CT+ target Ostrian troops`, `${B} says CT+ target Red Dawn fighters`],
    "conflict",
    "two names of one force",
    [`${A} says CT+ target Ostrian troops`, `${B} says CT+ target Ostrian army`],
    "agreement",
  ],
  [
    "target",
    "the target is denied",
    [`${A} says CT+ target hospital | kind=facility`, `${K} denies CT- target hospital | kind=facility`],
    "denial",
    "that it was hit knowingly is denied",
    [
      `${A} says CT+ target hospital | kind=facility`,
      `${K} says CT- target hospital | kind=facility said="it would not knowingly hit a hospital"`,
    ],
    "single",
  ],
  [
    "means",
    "jets and artillery",
    [`${A} says CT+ means two jets | kind=platform`, `${B} says CT+ means artillery | kind=weapon`],
    "conflict",
    "jets and rockets",
    [`${A} says CT+ means two jets | kind=platform`, `${B} says CT+ means rockets | kind=weapon`],
    "overlap",
  ],
  [
    "means",
    "a car bomb and a drone",
    [`${A} says CT+ means car bomb | kind=weapon`, `${B} says CT+ means drone | kind=platform`],
    "conflict",
    "a drone and an armed drone",
    [`${A} says CT+ means armed drone | kind=platform`, `${B} says CT+ means drone | kind=platform`],
    "overlap",
  ],
  [
    "means",
    "chlorine can come in a barrel bomb",
    [`${A} says CT+ means chlorine | kind=weapon`, `${B} says CT+ means barrel bombs | kind=weapon`],
    "overlap",
    "a barrel bomb is no mortar",
    [`${A} says CT+ means mortar shells | kind=weapon`, `${B} says CT+ means barrel bombs | kind=weapon`],
    "conflict",
  ],
  [
    "damage",
    "the same damage",
    [`${A} says CT+ damage two houses`, `${B} says CT+ damage two houses`],
    "agreement",
    "other damage",
    [`${A} says CT+ damage two houses`, `${B} says CT+ damage a bakery`],
    "overlap",
  ],
];

const whatAndWhy: readonly Row[] = [
  [
    "occurrence",
    "one voice comes round to it",
    [`${A} denies CT- occurrence`, `${A2} says CT+ occurrence`],
    "update",
    "one voice says both at once",
    [`${A} denies CT- occurrence`, `${A} says CT+ occurrence`],
    "single",
  ],
  [
    "type",
    "an attack is a wider word for an air strike",
    [`${A} says CT+ occurrence`, `${B} says CT+ occurrence | type=armed-attack`],
    "overlap",
    "an air strike twice",
    [`${A} says CT+ occurrence`, `${B} says CT+ occurrence`],
    "agreement",
  ],
  [
    "type",
    "a fight and a killing",
    [`${A} says CT+ occurrence | type=armed-clash`, `${B} says CT+ occurrence | type=killing`],
    "conflict",
    "a fight and an attack",
    [`${A} says CT+ occurrence | type=armed-clash`, `${B} says CT+ occurrence | type=armed-attack`],
    "overlap",
  ],
  [
    "type",
    "shelling and an air strike are of one family",
    [`${A} says CT+ type shelling`, `${B} says CT+ type air-strike`],
    "overlap",
    "who denies that anything happened tells no type",
    [`${A} says CT+ occurrence`, `${K} denies CT- occurrence | type=shelling`],
    "single",
  ],
  [
    "occurrence",
    "it happened, and it did not",
    [`${A} says CT+ occurrence`, `${K} denies CT- occurrence`],
    "denial",
    "it may have happened",
    [`${A} says CT+ occurrence`, `${K} says PS+ occurrence`],
    "overlap",
  ],
  [
    "occurrence",
    "what is denied is the intent",
    [`${A} says CT+ occurrence`, `${K} denies CT- occurrence | said="the troops had been targeted on purpose"`],
    "single",
    "what is denied is the strike",
    [`${A} says CT+ occurrence`, `${K} denies CT- occurrence | said="the troops had been targeted"`],
    "denial",
  ],
  [
    "occurrence",
    "no commitment takes no side",
    [`${A} says CT+ occurrence`, `${B} says Uu occurrence`],
    "single",
    "a firm word does",
    [`${A} says CT+ occurrence`, `${B} says CT+ occurrence`],
    "agreement",
  ],
  [
    "occurrence",
    "one voice takes it back",
    [`${A} says CT+ occurrence`, `${A2} denies CT- occurrence`],
    "update",
    "two voices deny it",
    [`${B} denies CT- occurrence`, `${A2} denies CT- occurrence`],
    "agreement",
  ],
  [
    "motive",
    "by mistake, and on purpose",
    [`${A} says CT+ motive on purpose`, `${K} says CT+ motive by mistake`],
    "conflict",
    "not on purpose, and by mistake",
    [`${A} denies CT- motive on purpose`, `${K} says CT+ motive by mistake`],
    "single",
  ],
  [
    "motive",
    "the denial of an intent that another holds",
    [`${A} says CT+ motive on purpose`, `${K} denies CT- occurrence | said="the strike had been deliberate"`],
    "denial",
    "nobody holds that it was meant",
    [
      `${A} says CT+ motive in revenge for the raid`,
      `${K} denies CT- occurrence | said="the strike had been deliberate"`,
    ],
    "single",
  ],
  [
    "motive",
    "two reasons can both hold",
    [`${A} says CT+ motive in revenge for the raid`, `${B} says CT+ motive to open the road`],
    "overlap",
    "one reason twice",
    [`${A} says CT+ motive in revenge for the raid`, `${B} says CT+ motive in revenge for the raid`],
    "agreement",
  ],
  [
    "cause",
    "a supposed mistake is none",
    [`${A} says CT+ cause if it was a mistake`, `${B} says CT+ cause on purpose`],
    "overlap",
    "a mistake is",
    [`${A} says CT+ cause a mistake of the pilot`, `${B} says CT+ cause on purpose`],
    "conflict",
  ],
];

const tables = { numbers, timesAndPlaces, doers, things, whatAndWhy };

describe.each(Object.entries(tables))("%s", (_, rows) => {
  for (const [slot, what, lines, relation, twin, twinLines, twinRelation] of rows) {
    test(`${slot}: ${what} — ${relation}`, () => expectRelation(slot, lines, relation));
    test(`${slot}: ${twin} — ${twinRelation}`, () => expectRelation(slot, twinLines, twinRelation));
  }
});

test("there are at least 60 rows, each with a twin that comes to something else", () => {
  const rows = Object.values(tables).flat();
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.filter(([, , , relation, , , twin]) => relation === twin)).toEqual([]);
});

function expectRelation(slot: Slot, lines: readonly string[], relation: Relation): void {
  const forth = compareSlots(claimsIn(lines), originatorsOf);
  const back = compareSlots([...claimsIn(lines)].reverse(), originatorsOf);
  const found = forth.find((one) => one.slot === slot);
  expect(found && { relation: found.relation, why: found.contradictions.map(({ why }) => why) }).toMatchObject({
    relation,
  });
  expect(back).toEqual(forth);
  forth.forEach(expectSound);
}

/** What holds of every comparison, whatever was compared. */
function expectSound(comparison: SlotComparison): void {
  const { relation, documents, originators, values, contradictions } = comparison;
  expect(relation === "silent").toBe(documents === 0);
  expect(originators.length === 0).toBe(documents === 0);
  const known = new Set(originators.map(({ key }) => key));
  for (const value of values) {
    expect(value.claims.length).toBeGreaterThan(0);
    expect(value.shown).not.toBe("");
    for (const key of [...value.originators, ...value.deniedBy, ...value.leftOpenBy]) expect(known.has(key)).toBe(true);
  }
  expect(new Set(values.map(({ shown }) => shown)).size).toBe(values.length);
  for (const { from, to, why, relation: kind } of contradictions) {
    expect(from.length * to.length).toBeGreaterThan(0);
    expect(why).toMatch(/^[a-z]+: \S/);
    expect(why).not.toMatch(/undefined|NaN/);
    expect(kind).not.toBe("agreement");
  }
}
