import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineageOf, lineagePhrase } from "../../../../src/core/incidents/lineage/lineage.ts";
import { originatorsOf } from "../../../../src/core/incidents/lineage/originators.ts";
import { retoldIn } from "../../../../src/core/incidents/lineage/retold.ts";
import type { CaseDocument } from "../../../../src/core/model/casebook.ts";
import type { Originator } from "../../../../src/core/model/incident.ts";
import { allAligned, allClaims, documentsOf } from "./telling.ts";

/** The originators of all claims; what must hold for any documents is checked on the way. */
function originators(documents: readonly CaseDocument[]): readonly Originator[] {
  const claims = allClaims(documents);
  const lineage = lineageOf(documents, allAligned(documents));
  const retold = retoldIn(claims);
  const found = originatorsOf(claims, lineage, retold);
  const refs = found.flatMap((one) => one.claims.map(({ document, claim }) => `${document} ${claim}`));
  expect([...refs].sort(), "each claim has one originator").toEqual(
    claims.map(({ ref }) => `${ref.document} ${ref.claim}`).sort(),
  );
  expect(new Set(found.map(({ key }) => key)).size, "keys are distinct").toBe(found.length);
  for (const { why, voice } of found) {
    expect(why, "nothing without a reason").not.toBe("");
    expect(voice, "nothing without a voice").not.toBe("");
  }
  const byAuthor = new Set(
    claims.flatMap(({ ref, voices }) => (voices[0].kind === "author" ? [`${ref.document} ${ref.claim}`] : [])),
  );
  for (const { retold = [], claims: all } of found) {
    expect(
      retold.every(({ document, claim }) => byAuthor.has(`${document} ${claim}`)),
      "only authors tell again",
    ).toBe(true);
    expect(all, "what is told again counts").toEqual(expect.arrayContaining([...retold]));
  }
  const keys = new Set(lineage.nodes.map(({ key }) => key));
  for (const { from, to, why } of lineage.edges) {
    expect(keys.has(from) && keys.has(to), `${from} → ${to} stand in the graph`).toBe(true);
    expect(why).not.toBe("");
  }
  const turned = [...documents].reverse();
  expect(lineageOf(turned, allAligned(turned)), "the order of documents tells nothing").toEqual(lineage);
  expect(
    originatorsOf(
      [...claims].reverse(),
      { nodes: lineage.nodes, edges: [...lineage.edges].reverse() },
      retoldIn([...claims].reverse()),
    ),
  ).toEqual(found);
  return found;
}

/** "outlet:sana=A,B party:ostria=C?" in the order of keys: who carries it, "?" where it may be one with another. */
function shown(found: readonly Originator[]): string {
  return found
    .map(({ key, claims, certain }) => {
      const documents = [...new Set(claims.map(({ document }) => document))].sort().join(",");
      return `${key.replaceAll(" ", "_")}=${documents}${certain ? "" : "?"}`;
    })
    .sort()
    .join(" ");
}

const table: readonly (readonly [name: string, documents: string, expected: string])[] = [
  // The author's own words.
  ["one report", "A @Reuters 09-17 | : 62", "outlet:reuters=A"],
  ["two outlets", "A @Reuters 09-17 | : 62 ; B @BBC 09-17 | : 62", "outlet:bbc=B outlet:reuters=A"],
  ["two reports of one outlet", "A @SANA 09-17 | : 62 ; B @SANA 09-18 | : 83", "outlet:sana=A,B"],
  ["an outlet by two names", "A @manar 09-17 | : 62 ; B @Al-Manar 09-18 | : 62", "outlet:al-manar=A,B"],
  [
    "an outlet that the table does not hold",
    "A @Velm Post 09-17 | : 62 ; B @The Velm Post | : 62",
    "body:velm_post=A,B",
  ],
  ["no publisher: each document is its own", "A 09-17 | : 62 ; B 09-17 | : 62", "document:A=A document:B=B"],
  ["signed by an agency", "A @ahram 09-17 (AFP) | : 62", "outlet:agence-france-presse=A"],
  [
    "one agency, three papers",
    "A @ahram (AFP) | : 62 ; B @TRT (AFP) | : 63 ; C @BBC (AFP) | : 64",
    "outlet:agence-france-presse=A,B,C",
  ],
  [
    "two agencies",
    "A @ahram (AFP) | : 62 ; B @ahram (Reuters) | : 62",
    "outlet:agence-france-presse=A outlet:reuters=B",
  ],
  ["an agency's wire, and the agency itself", "A @ahram (Reuters) | : 62 ; B @Reuters | : 62", "outlet:reuters=A,B"],
  [
    "a body that publishes for itself is its party",
    "A @CENTCOM | : 62 ; B @US State Department | : 62",
    "party:united-states=A,B",
  ],
  [
    "the press office of a coalition",
    "A @etilaf | : 62 ; B @BBC | o Syrian National Coalition: 62",
    "party:syrian-national-coalition=A,B",
  ],
  [
    "state media and its government are apart",
    "A @SANA | : 62 ; B @BBC | g Syrian army/syria: 62",
    "outlet:sana=A party:syria=B",
  ],
  // Copies.
  ["a later copy", "A @SANA 09-17 | : 62 ; B @TRT 09-18 <A", "outlet:sana=A,B"],
  ["a copy of a copy", "A @SANA 09-17 | : 62 ; B @TRT 09-18 <A ; C @BBC 09-19 <B", "outlet:sana=A,B,C"],
  ["the earlier one is the origin, in whichever order", "B @TRT 09-19 | : 62 ; A @SANA 09-17 <B", "outlet:sana=A,B"],
  [
    "a copy of what an agency signs",
    "A @ahram 09-17 (AFP) | : 62 ; B @TRT 09-17 <A",
    "outlet:agence-france-presse=A,B",
  ],
  [
    "a signed copy tells whose an unsigned text is",
    "A @TRT 09-17 | : 62 ; B @ahram 09-18 (AFP) <A",
    "outlet:agence-france-presse=A,B",
  ],
  ["copies of one day, nothing tells the first", "A @TRT 09-17 | : 62 ; B @BBC 09-17 <A", "outlet:bbc=A,B"],
  ["undated copies", "A @TRT | : 62 ; B @BBC <A", "outlet:bbc=A,B"],
  [
    "of two copies, an agency's page is the likelier origin",
    "A @BBC | : 62 ; B @TASS <A ; C @TASS | : 9",
    "outlet:tass=A,B,C",
  ],
  ["and a page of nobody known the least likely", "B @TRT | : 62 ; A <B", "outlet:trt=A,B"],
  [
    "which may be wrong, where the other is on the list too",
    "A @BBC | : 62 ; B @TASS <A ; C @BBC | : 9",
    "outlet:bbc=C outlet:tass=A,B?",
  ],
  ["copies without a publisher", "A | : 62 ; B <A", "document:A=A,B"],
  ["a year alone does not tell the first", "A @TRT | : 62 ; B @BBC 09-17 <A", "outlet:bbc=A,B"],
  [
    "a passage is the origin's, the rest the author's own",
    "A @SANA 09-17 | : 62 ; B @TRT 09-18 <A | : 1 | : 2 | : 3",
    "outlet:sana=A,B outlet:trt=B",
  ],
  [
    "a rewrite with little of its own is the origin's",
    "A @SANA 09-17 | : 62 | : 63 | : 64 ; B @TRT 09-18 <A | : 1",
    "outlet:sana=A,B",
  ],
  [
    "passages from two texts",
    "A @SANA 09-17 | : 62 ; B @TASS 09-17 | : 63 ; C @TRT 09-18 <A,B | : 1 | : 2 | : 3",
    "outlet:sana=A,C outlet:tass=B,C outlet:trt=C",
  ],
  [
    "residents in a copy are the same residents",
    "A @SANA 09-17 | w residents: 62 ; B @TRT 09-18 <A",
    "unnamed:residents@A=A,B",
  ],
  ["hearsay in a copy is one hearsay", "A @SANA 09-17 | a: 62 ; B @TRT 09-18 <A", "unnamed:@A=A,B"],
  // Parties and their spokesmen.
  [
    "a party's spokesmen are one",
    "A @TASS | p Igor Orsin/ostria: 62 ; B @BBC | g Ostrian Defence Ministry/ostria: 62",
    "party:ostria=A,B",
  ],
  [
    "one press conference, four outlets",
    "A @TASS | p Igor Orsin/ostria: 62 ; B @BBC | p Igor Orsin/ostria: 62 ; C @CNN | p Igor Orsin/ostria: 63 ; D @RT | p Igor Orsin/ostria: 62",
    "party:ostria=A,B,C,D",
  ],
  ["two parties", "A @BBC | g Ostria/ostria: 62 | g Kaldia/kaldia: 0", "party:kaldia=A party:ostria=A"],
  [
    "a side told in one report alone",
    "A @TASS | p Igor Orsin/ostria: 62 ; B @BBC | p Igor Orsin: 62",
    "party:ostria=A,B",
  ],
  [
    "a side told in two ways",
    "A @TASS | p Igor Orsin/ostria: 62 ; B @BBC | p Igor Orsin/kaldia: 62 ; C @CNN | p Igor Orsin: 62",
    "party:kaldia=B party:ostria=A person:igor_orsin=C",
  ],
  [
    "an official without a name speaks for his side",
    "A @BBC | a Ostrian officials/ostria: 62 ; B @CNN | g Ostria/ostria: 62",
    "party:ostria=A,B",
  ],
  [
    "a state's dissidents do not speak for it",
    "A @BBC | a Ostrian opposition activists/ostria: 62 ; B @CNN | g Ostria/ostria: 62",
    "party:ostria=B unnamed:ostrian_opposition_activists@A=A",
  ],
  // People.
  ["a person in two reports", "A @BBC | p Irena Sool: 62 ; B @CNN | p Irena Sool: 62", "person:irena_sool=A,B"],
  [
    "titles are no part of a name",
    "A @BBC | p Colonel Irena Sool: 62 ; B @CNN | p Col. Irena Sool: 62",
    "person:irena_sool=A,B",
  ],
  ["a middle name", "A @BBC | p Irena Maria Sool: 62 ; B @CNN | p Irena Sool: 62", "person:irena_maria_sool=A,B"],
  [
    "two middle names are two people",
    "A @BBC | p Irena Maria Sool: 62 ; B @CNN | p Irena Petra Sool: 62",
    "person:irena_maria_sool=A? person:irena_petra_sool=B?",
  ],
  [
    "a shared surname merges nobody",
    "A @BBC | p Irena Sool: 62 ; B @CNN | p Marek Sool: 62",
    "person:irena_sool=A? person:marek_sool=B?",
  ],
  [
    "a surname alone stays in its report",
    "A @BBC | p Sool: 62 ; B @CNN | p Sool: 62",
    "person:sool@A=A? person:sool@B=B?",
  ],
  [
    "two surnames",
    "A @BBC | p Irena Sool: 62 ; B @CNN | p Marek Orsin: 62",
    "person:irena_sool=A person:marek_orsin=B",
  ],
  [
    "the servant's name in its spellings",
    "A @BBC | p Omar Abdel Karim: 62 ; B @CNN | p Omar Abdulkarim: 62",
    "person:omar_abdkarim=A,B",
  ],
  // Bodies.
  [
    "a body in two reports",
    "A @BBC | o Velm Medical Fund: 62 ; B @CNN | o the Velm Medical Fund: 62",
    "body:velm_medical_fund=A,B",
  ],
  [
    "what is said of a body is no part of its name",
    "A @BBC | o so-called Velm Fund: 62 ; B @CNN | o Tarn-based Velm Fund: 62",
    "body:velm_fund=A,B",
  ],
  [
    "a body of the catalogue by its initials",
    "A @BBC | o Tarn-based SOHR monitoring group: 62 ; B @CNN | o Syrian Observatory for Human Rights: 62",
    "party:syrian-observatory-for-human-rights=A,B",
  ],
  [
    "a longer name is another body's",
    "A @BBC | o Velm Observatory for Human Rights: 62 ; B @CNN | o Syrian Observatory for Human Rights: 62",
    "body:velm_observatory_for_human_rights=A party:syrian-observatory-for-human-rights=B",
  ],
  [
    "a monitor whom the report names once",
    "A @BBC | o monitoring group: 62 | o Syrian Observatory for Human Rights: 62",
    "party:syrian-observatory-for-human-rights=A",
  ],
  [
    "a monitor whom the report never names",
    "A @BBC | o monitoring group: 62 ; B @CNN | o Syrian Observatory for Human Rights: 62",
    "party:syrian-observatory-for-human-rights=B unnamed:monitoring_group@A=A?",
  ],
  [
    "an office in a text that lost its apostrophes",
    "A @BBC | g Russias defence ministry: 62 ; B @CNN | g Russian Defence Ministry/russia: 62",
    "party:russia=A,B",
  ],
  [
    "a name before its description",
    "A @BBC | a Irena Sool a local activist: 62 ; B @CNN | p Irena Sool: 62",
    "person:irena_sool=A,B",
  ],
  [
    "a body of the revolution is not the state's",
    "A @BBC | o Velm Revolution General Commission/syria: 62 ; B @CNN | g Syria/syria: 62",
    "body:velm_revolution_general_commission=A party:syria=B",
  ],
  [
    "the state in a title",
    "A @BBC | p Russian Foreign Minister Irena Sool: 62 ; B @CNN | g Russia/russia: 62",
    "party:russia=A,B",
  ],
  [
    "an office on the body's own page",
    "A @UK Government | p Foreign Secretary Irena Sool: 62 ; B @UK Government | : 62",
    "party:united-kingdom=A,B",
  ],
  [
    "and one on a paper's page",
    "A @BBC | p Foreign Secretary Irena Sool: 62 ; B @UK Government | : 62",
    "party:united-kingdom=B person:irena_sool=A",
  ],
  [
    "an office without a name",
    "A @BBC | p Foreign Secretary: 62 ; B @CNN | p Foreign Secretary: 62",
    "unnamed:foreign_secretary@A=A? unnamed:foreign_secretary@B=B?",
  ],
  ["a surname whose full name the report tells", "A @BBC | p Irena Sool: 62 | p Sool: 63", "person:irena_sool=A"],
  [
    "and whose side another tells",
    "A @BBC | p Irena Sool: 62 | p Sool: 63 ; B @CNN | p Irena Sool/ostria: 62",
    "party:ostria=A,B",
  ],
  [
    "but not where two have it",
    "A @BBC | p Irena Sool: 62 | p Marek Sool: 9 | p Sool: 63",
    "person:irena_sool=A person:marek_sool=A person:sool@A=A",
  ],
  // Without a name.
  [
    "residents of two reports",
    "A @BBC | w residents: 62 ; B @CNN | w residents: 70",
    "unnamed:residents@A=A? unnamed:residents@B=B?",
  ],
  [
    "residents and a source",
    "A @BBC | w residents: 62 ; B @CNN | a a security source: 70",
    "unnamed:residents@A=A unnamed:security_source@B=B",
  ],
  ["residents twice in one report", "A @BBC | w residents: 62 | w residents: 62", "unnamed:residents@A=A"],
  [
    "residents and medics of one report",
    "A @BBC | w residents: 62 | w witnesses: 62",
    "unnamed:residents@A=A unnamed:witnesses@A=A",
  ],
  ["hearsay may be anybody's", "A @BBC | a: 62 ; B @CNN | g Ostria/ostria: 62", "party:ostria=B unnamed:@A=A?"],
  ["hearsay alone", "A @BBC | a: 62", "unnamed:@A=A"],
  ["the army of nobody in particular", "A @BBC | g army: 62 ; B @CNN | g army: 62", "body:army=A,B"],
  // Bodies known by what they are.
  [
    "the town council of two reports",
    "A @BBC | o town council: 62 ; B @CNN | o local council: 62 ; C @TRT | a spokesman for the council: 62",
    "body:council=A,B,C",
  ],
  [
    "and its whole name in a third",
    "A @BBC | o town council: 62 ; B @CNN | o Velm town council: 63",
    "body:council_velm=A,B",
  ],
  [
    "not where two councils are named",
    "A @BBC | o council: 62 ; B @CNN | o Velm council: 63 | o Tarn council: 64",
    "body:council=A? body:council_tarn=B body:council_velm=B",
  ],
  [
    "the ministry of a state in no catalogue",
    "A @Vardanian Ministry of Defence | : 62 | g Ministry: 9 ; B @CNN | g Vardania's Ministry of Defence: 62 ; C @BBC | g Ministry of Defence in Vardania: 62",
    "body:defence_ministry_vardania=A,B,C",
  ],
  [
    "ministries of two states",
    "A @BBC | g Vardanian Ministry of Defence: 62 | g Ostravnan Ministry of Defence: 0",
    "body:defence_ministry_ostravna=A body:defence_ministry_vardania=A",
  ],
  [
    "a charity that publishes its own statement",
    "A @Velm Aid | : 62 | o Velm Aid: 63 | a our country director: 64 ; B @BBC | o Velm Aid: 62",
    "body:velm_aid=A,B",
  ],
  [
    "a press office",
    "A @Velm Guard Media Office | : 62 ; B @BBC | r Velm Guard: 62 | r Guard: 63",
    "body:velm_guard=A,B",
  ],
  [
    "but a guard is nobody's where two are named",
    "A @BBC | r Velm Guard: 62 | r Tarn Guard: 62 | r Guard: 63",
    "body:guard=A body:tarn_guard=A body:velm_guard=A",
  ],
  [
    "nothing is left out within a name",
    "A @BBC | g Velm Police Command: 62 | g Velm Border Police Command: 62",
    "body:border_command_police_velm=A body:command_police_velm=A",
  ],
  [
    "the leaders of a body",
    "A @BBC | r Southern League: 62 | g command of the Southern League: 63 | a rebels of the Southern League: 64",
    "body:southern_league=A",
  ],
  [
    "the radio of a league that says “we”",
    "A @League Voice | r Southern League: 62 | : our comrades ; B @BBC | r Southern League: 62",
    "body:southern_league=A,B",
  ],
  [
    "and one that does not",
    "A @League Voice | r Southern League: 62 | : comrades ; B @BBC | r Southern League: 62",
    "body:league_voice=A body:southern_league=A,B",
  ],
  [
    "a member of a body that another report lets speak",
    "A @BBC | o Velm Aid: 62 ; B @CNN | p Irena Sool: 62",
    "body:velm_aid=A person:irena_sool=B",
  ],
  [
    "data on the page of a body are its own",
    "A @Ostravnan Ministry of Health | : 62 | a provisional information: 63 ; B @BBC | a provisional information: 63",
    "body:health_ministry_ostravna=A unnamed:provisional_information@B=B",
  ],
  [
    "a mission of the United Nations",
    "A @BBC | o UN mission: 62 ; B @United Nations Mission | : 62 | p Special Representative: 62 ; C @CNN | o United Nations: 62",
    "party:united-nations=A,B,C",
  ],
  // What an author tells again.
  ["a headline that repeats its source", "A @BBC | : 62 | g Ostria/ostria: 62", "party:ostria=A"],
  ["hearsay is nobody to have it from", "A @BBC | : 62 | a: 62", "outlet:bbc=A unnamed:@A=A?"],
  ["and one that says otherwise", "A @BBC | : 62 | g Ostria/ostria: 63", "outlet:bbc=A party:ostria=A"],
  [
    "what two sources say is the first one's",
    "A @BBC | o Velm Aid: 62 | g Ostria/ostria: 62 | : 62",
    "body:velm_aid=A party:ostria=A",
  ],
  [
    "a copy of the headline without its source",
    "A @TASS 09-17 | : 62 | g Ostria/ostria: 62 ; B @BBC 09-18 <A+1",
    "party:ostria=A,B",
  ],
  [
    "another report that says the same says it itself",
    "A @TASS 09-17 | : 62 | g Ostria/ostria: 62 ; B @BBC 09-18 | : 62",
    "outlet:bbc=B party:ostria=A",
  ],
  // Relays.
  ["an outlet's own words, relayed", "A @SANA | : 62 ; B @BBC | m SANA: 62", "outlet:sana=A,B"],
  [
    "an outlet by many names",
    "A @BBC | m Syria's state-run news agency SANA: 62 ; B @CNN | m SANA reporter: 62",
    "outlet:sana=A,B",
  ],
  [
    "who is relayed is the originator, not who relays",
    "A @TRT | p Irena Sool > m Anadolu: 62 ; B @BBC | p Irena Sool > m Reuters: 62",
    "person:irena_sool=A,B",
  ],
  [
    "a source that an outlet relays belongs to the outlet",
    "A @TRT | a military source > m SANA: 62 ; B @BBC | a military source > m SANA: 62",
    "unnamed:military_source@outlet:sana=A,B",
  ],
  [
    "and is the one of its own report, where there is one",
    "A @SANA | a military source: 62 ; B @BBC | a military source > m SANA: 62",
    "unnamed:military_source@A=A,B",
  ],
  [
    "but not where it has two",
    "A @SANA | a military source: 62 ; B @SANA | a military source: 62 ; C @BBC | a military source > m SANA: 62",
    "unnamed:military_source@A=A? unnamed:military_source@B=B? unnamed:military_source@outlet:sana=C?",
  ],
  ["state media that the report names", "A @BBC | m state media: 62 | m SANA: 62", "outlet:sana=A"],
  ["state media that another report names", "A @BBC | m state media: 62 ; B @CNN | m SANA: 62", "outlet:sana=A,B"],
  [
    "state media of two states that others name",
    "A @BBC | m state media: 62 ; B @CNN | m SANA: 62 | m TASS: 62",
    "outlet:sana=B outlet:tass=B unnamed:state_media@A=A?",
  ],
  ["a state's media, and its agency", "A @BBC | m Syrian state media: 62 ; B @CNN | m SANA: 62", "outlet:sana=A,B"],
  [
    "a state's media are never another state's paper",
    "A @BBC | m Syrian state media: 62 ; B @TASS | : 62",
    "outlet:tass=B unnamed:syrian_state_media@A=A",
  ],
  [
    "… not within one report",
    "A @BBC | m Syrian state media: 62 | m TASS: 62",
    "outlet:tass=A unnamed:syrian_state_media@A=A?",
  ],
  ["state media are not the paper that prints their word", "A @TASS | m state media: 62", "unnamed:state_media@A=A"],
  [
    "state media, and an outlet that is no state's",
    "A @BBC | m state media: 62 ; B @CNN | m Reuters: 62",
    "outlet:reuters=B unnamed:state_media@A=A?",
  ],
  [
    "state television, known by its name alone",
    "A @BBC | m state television: 62 ; B @Velmian State Television | : 62",
    "body:velmian_state_television=A,B",
  ],
  [
    "which is no state agency",
    "A @BBC | m state news agency: 62 ; B @Velmian State Television | : 62",
    "body:velmian_state_television=B unnamed:state_news_agency@A=A",
  ],
  // A body by a part of its name.
  [
    "a command that publishes its whole name",
    "A @BBC | o General Command: 62 ; B @General Command of the Armed Forces | : 62",
    "body:armed_command_forces_general=A,B",
  ],
  [
    "not one of two",
    "A @BBC | o General Command: 62 ; B @General Command of the Armed Forces | : 62 ; C @CNN | o Velm General Command: 63",
    "body:armed_command_forces_general=B body:command_general=A? body:command_general_velm=C",
  ],
  [
    "the command is anybody's",
    "A @BBC | o command: 62 ; B @CNN | o command: 63",
    "unnamed:command@A=A? unnamed:command@B=B?",
  ],
  [
    "who writes on a body's channel is the body",
    "A @Hill Brigade, staff of the eastern wing | : 62 ; B @BBC | r Hill Brigade: 62 ; C @Hill Brigade, media section | : 62",
    "body:brigade_hill=A,B,C",
  ],
  [
    "a press service and its ministry",
    "A @BBC | g press service of the Velmian Defence Ministry: 62 ; B @CNN | g Velmian Defence Ministry: 62",
    "body:defence_ministry_velmia=A,B",
  ],
];

describe("originators", () => {
  test.each(table)("%s", (_, documents, expected) => {
    expect(shown(originators(documentsOf(documents.split(" ; "))))).toBe(expected);
  });

  test("an outlet's owner stands in the reason", () => {
    const [one] = originators(documentsOf(["A @SANA 09-17 | : 62"]));
    expect(one?.why).toBe("published by Syrian Arab News Agency, state outlet of Syria");
  });

  test("a phrase for a person", () => {
    const documents = documentsOf(
      "A @ahram 09-17 (AFP) | : 62 ; B @TRT 09-18 <A ; C @BBC | w residents: 9".split(" ; "),
    );
    expect(lineagePhrase(documents.length, originators(documents))).toBe(
      "3 documents, 2 originators: Agence France-Presse (2 documents), residents (1 document)",
    );
    expect(lineagePhrase(2, [])).toBe("2 documents, 0 originators");
  });

  test("without a lineage each claim still has its voice", () => {
    const documents = documentsOf("A @ahram 09-17 (AFP) | : 62 ; B @BBC | o monitoring group: 62".split(" ; "));
    expect(shown(originatorsOf(allClaims(documents), { nodes: [], edges: [] }))).toBe(
      "outlet:agence-france-presse=A unnamed:monitoring_group@B=B",
    );
  });
});

describe("originators of any documents", () => {
  const outlet = fc.constantFrom("SANA", "TRT", "BBC", "Velm Post", "CENTCOM");
  const chain = fc.constantFrom(
    "",
    "w residents",
    "a",
    "a military source > m SANA",
    "g Ostrian army/ostria",
    "p Irena Sool",
    "o Velm Medical Fund",
    "m Reuters",
    "o monitoring group",
    "o town council",
    "g army",
    "o Velm town council",
  );
  const claims = fc
    .array(chain, { minLength: 1, maxLength: 4 })
    // Two in a row say the same: what an author tells again is among them.
    .map((all) => all.map((one, index) => `${one}: ${Math.floor(index / 2) + 10}`));
  const day = fc.integer({ min: 1, max: 20 }).map((number) => `09-${String(number).padStart(2, "0")}`);
  const report = fc.record({ outlet, day, claims, agency: fc.constantFrom("", "", " (AFP)") });
  const reports = fc.array(report, { minLength: 1, maxLength: 5 }).map((all) =>
    all.map(({ outlet: name, day: date, claims: said, agency }, index) => {
      return `${"ABCDE"[index]} @${name} ${date}${agency} | ${said.join(" | ")}`;
    }),
  );

  test("a copy changes no number of originators", () => {
    fc.assert(
      fc.property(reports, fc.nat(), (lines, pick) => {
        const before = originators(documentsOf(lines));
        const copied = "ABCDE"[pick % lines.length];
        const after = originators(documentsOf([...lines, `Z @Tarn Gazette 09-30 <${copied}`]));
        expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
      }),
      { numRuns: 40 },
    );
  });

  test("a passage in a longer report adds nobody but its author", () => {
    fc.assert(
      fc.property(reports, fc.nat(), (lines, pick) => {
        const before = originators(documentsOf(lines)).map(({ key }) => key);
        const copied = "ABCDE"[pick % lines.length];
        const own = Array.from({ length: 12 }, (_, index) => `: ${index}`).join(" | ");
        const after = originators(documentsOf([...lines, `Z @Tarn Gazette 09-30 <${copied} | ${own}`]));
        expect(after.map(({ key }) => key).sort()).toEqual([...before, "body:tarn gazette"].sort());
      }),
      { numRuns: 40 },
    );
  });

  test("a report taken away leaves the others what they had", () => {
    fc.assert(
      fc.property(reports, (lines) => {
        // "The army" is the one that a report names: with that report its name goes.
        const [first = "", ...others] = lines;
        fc.pre(!(/Ostrian army|CENTCOM/.test(first) && others.some((line) => line.includes("g army"))));
        const all = originators(documentsOf(lines));
        const rest = originators(documentsOf(others));
        // The source that an outlet relays is that of its own report, if it has exactly one: that may go, or be left alone.
        // So may the report that has the whole name of a council.
        const keyed = (found: readonly Originator[]): readonly string[] =>
          found
            .flatMap(({ key, claims }) => claims.map((ref) => `${ref.document} ${ref.claim} ${key}`))
            .filter((one) => !one.startsWith("A ") && !one.includes("military source") && !one.includes("body:council"))
            .sort();
        expect(keyed(rest)).toEqual(keyed(all));
      }),
      { numRuns: 40 },
    );
  });
});

describe("what an author tells again", () => {
  /** "party:ostria A 1 of 2": of each originator with such claims, in which documents, and how many. */
  const retold = (documents: string): string =>
    originators(documentsOf(documents.split(" ; ")))
      .flatMap(({ key, claims, retold: own = [] }) =>
        own.length === 0
          ? []
          : [`${key} ${[...new Set(own.map(({ document }) => document))].join(",")} ${own.length} of ${claims.length}`],
      )
      .join("; ");

  test.each([
    ["a headline that repeats its source", "A @BBC | : 62 | g Ostria/ostria: 62", "party:ostria A 1 of 2"],
    [
      "a copy of it without the source",
      "A @TASS 09-17 | : 62 | g Ostria/ostria: 62 ; B @BBC 09-18 <A+1",
      "party:ostria A,B 2 of 3",
    ],
    ["one that says otherwise", "A @BBC | : 62 | g Ostria/ostria: 63", ""],
    ["a lead before its source", "A @BBC | : 62 | : 9 | o Velm Aid: 62", "body:velm aid A 1 of 2"],
    ["an outlet's own words, relayed", "A @SANA | : 62 ; B @BBC | m SANA: 62", ""],
  ])("%s", (_, documents, expected) => {
    expect(retold(documents)).toBe(expected);
  });
});
