// What links, what is suggested and what stays apart: a table of pairs in one-line profiles.

import { describe, expect, test } from "vitest";
import { linkBar, suggestBar } from "../../../../src/core/incidents/link/bars.ts";
import { scorePair } from "../../../../src/core/incidents/link/score.ts";
import { meet } from "../../../../src/core/incidents/profile/keys.ts";
import type { EventProfile } from "../../../../src/core/incidents/profile/shape.ts";
import type { ScoredPair } from "../../../../src/core/model/casebook.ts";
import { profileOf } from "./profile-notation.ts";

type Verdict = "link" | "suggest" | "apart";

/** Scores two profiles and checks what holds of every pair. */
function scored(a: EventProfile, b: EventProfile, shared?: number): ScoredPair {
  const pair = scorePair(a, b, shared);
  expect(scorePair(b, a, shared)).toEqual(pair);
  expect(JSON.parse(JSON.stringify(pair))).toEqual(pair);
  expect(pair.why.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(pair.score, 6);
  for (const reason of pair.why) expect(reason.weight).not.toBe(0);
  if (pair.score >= suggestBar && shared === undefined) expect(meet(a, b)).toBe(true);
  return pair;
}

function verdictOf({ score }: ScoredPair): Verdict {
  return score >= linkBar ? "link" : score >= suggestBar ? "suggest" : "apart";
}

const velm = "@Velm(34.1,40.2)";
const city = "@Kord(35,41,in:Kord/Osteria)";

/** Reasons: "+time" speaks for, "-numbers" against, "0place" is no reason at all. */
const rows: readonly (readonly [what: string, a: string, b: string, verdict: Verdict, ...reasons: string[]])[] = [
  [
    "villages that share a word",
    "shelling 2016-09-17 @Stara_Velm killed:6",
    "shelling 2016-09-17 @Nova_Velm killed:6",
    "apart",
    "-place",
  ],
  [
    "one village in two spellings",
    "shelling 2016-09-17 @Tall_Siham killed:6",
    "shelling 2016-09-17 @Tel_Siham killed:6",
    "link",
    "+place",
  ],
  [
    "a village of the same name told with its people's adjective",
    "shelling 2016-09-17 @the_Lirnian_village_of_Stara_Velm",
    "shelling 2016-09-17 @Stara_Velm",
    "link",
    "+place",
  ],
  [
    "a village that stands before its district",
    "shelling 2016-09-17 @Stara_Velm_village_of_Daat_district",
    "shelling 2016-09-17 @Stara_Velm",
    "link",
    "+place",
  ],
  [
    "a village with what it is behind its name",
    "shelling 2016-09-17 @Stara_Velm,_a_village_in_the_Tovin_district",
    "shelling 2016-09-17 @Stara_Velm",
    "link",
    "+place",
  ],
  [
    "what a group holds is no place",
    "shelling 2016-09-17 @Fronts_strongholds",
    "shelling 2016-09-17 @Fronts_strongholds",
    "apart",
    "0place",
  ],
  [
    "villages that no map knows, in two provinces",
    "shelling 2016-09-17 @Orlo(told,in:Tarn/Osteria) killed:6",
    "shelling 2016-09-17 @Korm(told,in:Daat/Osteria) killed:6",
    "apart",
    "-place",
  ],
  [
    "a village that no map knows, and a town of another province",
    "shelling 2016-09-17 @Orlo(told,in:Tarn/Osteria) killed:6",
    "shelling 2016-09-17 @Velm(34.1,40.2,in:Velm/Daat/Osteria) killed:6",
    "apart",
    "-place",
  ],
  [
    "… of its own province",
    "shelling 2016-09-17 @Orlo(told,in:Tarn/Osteria) killed:6",
    "shelling 2016-09-17 @Velm(34.1,40.2,in:Velm/Tarn/Osteria) killed:6",
    "suggest",
    "-place",
  ],
  [
    "one village that no map knows",
    "shelling 2016-09-17 @Orlo(told,in:Tarn/Osteria) killed:6",
    "shelling 2016-09-17 @Orlo(told,in:Tarn/Osteria) killed:6",
    "link",
    "+place",
  ],
  [
    "a district behind a village without a name is what is named",
    "shelling 2016-09-17 @the_village_of_Daat_district",
    "shelling 2016-09-17 @the_Daat_district",
    "link",
    "+place",
  ],
  [
    "whose village it is, before its name",
    "shelling 2016-09-17 @the_border_village_of_Stara_Velm_area",
    "shelling 2016-09-17 @Stara_Velm",
    "link",
    "+place",
  ],
  [
    "what was destroyed, beside the strike that may have done it",
    `destruction 2016-09-17 ${velm} by:coalition`,
    `air-strike 2016-09-17 ${velm} by:coalition`,
    "suggest",
    "-type",
  ],
  ["what was destroyed is of no talks", `destruction 2016-09-17 ${velm}`, `talks 2016-09-17 ${velm}`, "apart", "-type"],
  [
    "one ship in two reports",
    "air-strike 2016-09-17 vessel:halvard",
    "armed-attack 2016-09-17 vessel:halvard thing:ship",
    "link",
    "+vessel",
  ],
  [
    "two ships on one day",
    "air-strike 2016-09-17 vessel:halvard by:coalition",
    "air-strike 2016-09-17 vessel:minerva by:coalition",
    "apart",
    "-vessel",
  ],
  [
    "the day before and the day after one midnight",
    `armed-attack 2016-09-17 hour:21-24 ${velm} killed:14`,
    `armed-attack 2016-09-18 hour:0-4 ${velm} killed:14`,
    "link",
    "+time",
  ],
  [
    "two days at one hour",
    `armed-attack 2016-09-17 hour:0-4 ${velm}`,
    `armed-attack 2016-09-18 hour:0-4 ${velm}`,
    "apart",
    "-time",
    "0hours",
  ],
  [
    "an attack in which people were taken",
    `armed-attack 2016-09-17 ${velm} thing:school`,
    `abduction 2016-09-17 ${velm} thing:school`,
    "link",
    "-type",
  ],
  [
    "a headline says where the news was",
    "shelling pub:2016-09-18 headline:Velm_under_fire",
    `shelling 2016-09-18 ${velm}`,
    "link",
    "+story",
  ],
  [
    "a village that the report names tells where its strike was",
    `air-strike 2016-09-17 @Hallin killed:12`,
    "air-strike 2016-09-17 story:Hallin",
    "link",
    "+story",
  ],
  [
    "of a strike brought in as one more it tells less",
    `air-strike 2016-09-17 @Hallin killed:12`,
    "air-strike 2016-09-17 story:Hallin refers:anew",
    "suggest",
    "+story",
  ],
  [
    "of what is past a headline does not",
    "shelling background pub:2016-09-18 headline:Velm_under_fire",
    `shelling 2016-09-18 ${velm}`,
    "apart",
    "0story",
  ],
  [
    "the later report of one day counts more",
    `bombing 2016-09-17 pub:2016-09-17 ${velm} killed:3`,
    `bombing 2016-09-17 pub:2016-09-18 ${velm} killed:5`,
    "link",
    "0numbers",
  ],
  [
    "it counts less",
    `bombing 2016-09-17 pub:2016-09-17 ${velm} killed:5`,
    `bombing 2016-09-17 pub:2016-09-18 ${velm} killed:3`,
    "link",
    "-numbers",
  ],
  // Time.
  [
    "one day and one town",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 ${velm}`,
    "link",
    "+time",
    "+place",
    "+type",
  ],
  [
    "the same with one toll",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-09-17 ${velm} killed:62`,
    "link",
    "+numbers",
  ],
  [
    "one day in a large city is not enough",
    `air-strike 2016-09-17 ${city}`,
    `air-strike 2016-09-17 ${city}`,
    "suggest",
    "+place",
  ],
  [
    "one day in a large city and one doer",
    `air-strike 2016-09-17 ${city} by:coalition`,
    `air-strike 2016-09-17 ${city} by:coalition`,
    "link",
    "+doer",
  ],
  // What the reports name besides.
  [
    "one tells where, the report of the other names it",
    `air-strike 2016-09-17 @Daatur story:Daatur killed:9`,
    `air-strike 2016-09-17 story:Daatur killed:9`,
    "link",
    "+story",
    "0place",
  ],
  [
    "neither says where, and both reports name a village and a group",
    `chemical-attack 2016-09-17 story:Daatur story:Halid_Guard`,
    `chemical-attack 2016-09-17 story:Daatur story:Halid_Guard`,
    "link",
    "+story",
  ],
  [
    "the names of two reports do not outweigh two towns",
    `air-strike 2016-09-17 @Velm(34.1,40.2) story:Daatur story:Halid_Guard killed:9`,
    `air-strike 2016-09-17 @Tarn(35.3,40.9) story:Daatur story:Halid_Guard killed:9`,
    "apart",
    "0story",
    "-place",
  ],
  [
    "what counts as place counts once",
    `air-strike 2016-09-17 @Daatur story:Daatur`,
    `air-strike 2016-09-17 @Daatur story:Daatur`,
    "link",
    "+place",
    "0story",
  ],
  [
    "a name alone links nothing",
    `air-strike story:Daatur pub:2016-09-17`,
    `air-strike story:Daatur pub:2016-09-25`,
    "apart",
    "+story",
  ],
  [
    "a province's capital is no village",
    `air-strike 2016-09-17 ${city}`,
    `air-strike 2016-09-17 story:Kord`,
    "apart",
    "0story",
  ],
  // Sorts and numbers.
  [
    "a town that is taken is a town that is left",
    `territory-gained 2016-09-17 ${velm}`,
    `withdrawal 2016-09-17 ${velm}`,
    "suggest",
    "+type",
  ],
  [
    "of a handful a first count is soon wrong",
    `air-strike 2016-09-17 ${velm} killed:2`,
    `air-strike 2016-09-17 ${velm} killed:8`,
    "link",
    "-numbers",
  ],
  ["the next day", `air-strike 2016-09-17 ${velm}`, `air-strike 2016-09-18 ${velm}`, "apart", "-time"],
  [
    "the next day, one odd toll: a day told wrongly",
    `air-strike 2016-09-17 ${velm} killed:62 injured:103`,
    `air-strike 2016-09-18 ${velm} killed:62 injured:103`,
    "link",
    "-time",
    "+numbers",
  ],
  [
    "a week later",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike 2016-09-24 ${velm} by:coalition`,
    "apart",
    "-time",
  ],
  [
    "a day within the month that is told",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-09 ${velm} killed:62`,
    "link",
    "+time",
  ],
  [
    "a day outside of the month that is told",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-11 ${velm} killed:62`,
    "apart",
    "-time",
  ],
  ["a year says nothing", `air-strike 2016-09-17 ${velm}`, `air-strike 2016 ${velm}`, "apart", "0time"],
  [
    "an anniversary: the same day a year later",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike 2017-09-17 ${velm} by:coalition`,
    "apart",
    "-time",
  ],
  [
    "the day without its year",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike XXXX-09-17 ${velm} killed:62`,
    "link",
    "+time",
  ],
  [
    "another day without its year",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike XXXX-09-19 ${velm} killed:62`,
    "apart",
    "-time",
  ],
  [
    "a report that was out before",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike pub:2016-09-02 ${velm} killed:62`,
    "apart",
    "-time",
  ],
  [
    "a report of the same evening in another time zone",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike pub:2016-09-16 ${velm} killed:62`,
    "link",
    "0time",
  ],
  [
    "a strike on the day after a report was out, no odd toll",
    `shelling 2016-09-17 ${velm} killed:3`,
    `shelling pub:2016-09-16 ${velm} killed:3`,
    "suggest",
    "0time",
  ],
  [
    "the day of a report is often taken for that of which it tells",
    `shelling 2016-09-16 ${velm} killed:4`,
    `shelling 2016-09-17 pub:2016-09-17 ${velm} killed:4`,
    "link",
    "+time",
  ],
  [
    "the next day, which is no report's",
    `shelling 2016-09-16 ${velm} killed:4`,
    `shelling 2016-09-17 pub:2016-09-20 ${velm} killed:4`,
    "suggest",
    "-time",
  ],
  [
    "last week, and a day besides that is another's",
    `armed-clash 2016-09-12/2016-09-18 2016-09-21 ${velm} side:syria side:?harbour_guard`,
    `armed-clash 2016-09-16 ${velm} side:syria side:?harbour_guard`,
    "link",
    "+time",
  ],
  // Time of day.
  [
    "two clocks of one morning, hours apart",
    `air-strike 2016-09-17 ${velm} hour:5-12 hour:8.3-8.3`,
    `air-strike 2016-09-17 ${velm} hour:11.7-11.7`,
    "apart",
    "-hours",
  ],
  [
    "a clock, and the morning that it is in",
    `air-strike 2016-09-17 ${velm} hour:8.3-8.3`,
    `air-strike 2016-09-17 ${velm} hour:5-12`,
    "link",
    "+hours",
  ],
  [
    "two clocks that differ by minutes",
    `air-strike 2016-09-17 ${velm} hour:8.3-8.3`,
    `air-strike 2016-09-17 ${velm} hour:8.4-8.4`,
    "link",
    "+hours",
  ],
  [
    "about the day, by the weeks since",
    `shelling 2016-09-18~ ${velm} killed:12`,
    `shelling 2016-09-17 ${velm} killed:12`,
    "link",
    "+time",
  ],
  [
    "a town, and a report that tells the country and names the town",
    `bombing 2016-09-17 ${velm} pub:2016-09-18`,
    "bombing 2016-09-17 @Osteria(p6,in:Osteria) story:Velm pub:2016-09-18",
    "link",
    "+story",
  ],
  [
    "one town and day, before dawn and in the afternoon",
    `air-strike 2016-09-17 ${velm} by:coalition hour:2-7`,
    `air-strike 2016-09-17 ${velm} by:coalition hour:12-18`,
    "apart",
    "-hours",
  ],
  [
    "at night and before dawn: no two blows",
    `air-strike 2016-09-17 ${velm} hour:19-31`,
    `air-strike 2016-09-17 ${velm} hour:2-7`,
    "link",
    "+hours",
  ],
  [
    "noon and the afternoon: clocks are loose",
    `air-strike 2016-09-17 ${velm} hour:10-11`,
    `air-strike 2016-09-17 ${velm} hour:12-18`,
    "link",
    "0hours",
  ],
  [
    "news of the next day that gives no date",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike pub:2016-09-18 ${velm} by:coalition`,
    "link",
    "+time",
  ],
  [
    "news of the next month",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike pub:2016-10-18 ${velm} by:coalition`,
    "apart",
    "-time",
  ],
  [
    "told in passing, no date: no time reason, and too little else",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike background pub:2016-10-18 ${velm} by:coalition`,
    "apart",
    "0time",
    "-ground",
  ],
  [
    "a year after the strike, told as background with its toll",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike background pub:2017-09-17 ${velm} killed:62`,
    "link",
    "0time",
  ],
  [
    "two undated reports of one toll in one town, news of two days",
    `bombing pub:2016-09-18 ${velm} killed:14`,
    `bombing pub:2016-09-19 ${velm} killed:14`,
    "link",
    "+time",
  ],
  ["two undated reports, no town", "bombing pub:2016-09-18 killed:14", "bombing pub:2016-09-19 killed:14", "suggest"],
  [
    "two days, one of them with its week besides",
    `air-strike 2016-09-17 2016-09-12/2016-09-18 ${velm} by:coalition`,
    `air-strike 2016-09-13 ${velm} by:coalition`,
    "apart",
    "-time",
  ],
  // Place.
  [
    "3 km apart",
    `air-strike 2016-09-17 @Velm(34.1,40.2) killed:12`,
    `air-strike 2016-09-17 @Daat(34.12,40.21) killed:12`,
    "link",
    "+place",
  ],
  [
    "two towns 40 km apart, one day",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 @Bor(34.46,40.2)`,
    "apart",
    "-place",
  ],
  [
    "two towns 40 km apart, one toll: still two towns",
    `air-strike 2016-09-17 ${velm} killed:12`,
    `air-strike 2016-09-17 @Bor(34.46,40.2) killed:12`,
    "apart",
    "-place",
  ],
  [
    "20 km apart, but one is only near it",
    `air-strike 2016-09-17 ${velm} killed:12`,
    `air-strike 2016-09-17 @Bor(34.27,40.2,p2,near) killed:12`,
    "link",
    "+place",
  ],
  [
    "a province holds the town",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-09-17 @Kord(p4,in:Osteria) killed:62`,
    "link",
    "+place",
  ],
  [
    "two towns of one province, which one report names besides",
    `air-strike 2016-09-17 ${velm} @Osteria(p4,in:Kaldia)`,
    "air-strike 2016-09-17 @Orlo(35.9,41.5,in:Orlo_district/Osteria/Kaldia)",
    "apart",
    "-place",
  ],
  [
    "a province holds the town: day alone is not enough",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 @Kord(p4,in:Osteria)`,
    "suggest",
    "+place",
  ],
  [
    "another province",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-09-17 @Sanat(p4,in:Osteria) killed:62`,
    "apart",
    "-place",
  ],
  [
    "the capital's bare name may mean its province",
    `chemical-attack 2017-04-04 @Kord(35.9,36.6,in:Kord/Osteria) killed:58`,
    `chemical-attack 2017-04-04 @Velm(35.4,36.6) killed:58`,
    "link",
    "+place",
  ],
  [
    "a country says nothing",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 @Osteria(p6,in:Osteria)`,
    "apart",
    "0place",
  ],
  [
    "near a province's capital is not the province",
    `shelling 2017-04-04 @Kord(35.9,36.6,p2,near,in:Kord/Osteria)`,
    `shelling 2017-04-04 @Velm(35.4,36.6)`,
    "apart",
    "-place",
  ],
  [
    "a town in the other part of a country",
    `bombing 2016-09-17 @Velm(26,63,in:Kord/Osteria) thing:bus killed:5`,
    `bombing 2016-09-17 @northwestern_Osteria(30,70,p6,in:Osteria) thing:bus killed:5`,
    "apart",
    "-place",
  ],
  [
    "a town in that part of a country, and one near its middle",
    `bombing 2016-09-17 @Velm(32,68,in:Kord/Osteria)`,
    `bombing 2016-09-17 @northwestern_Osteria(30,70,p6,in:Osteria)`,
    "apart",
    "0place",
  ],
  [
    "a direction in the name of a country",
    `bombing 2016-09-17 @Velm(26,63,in:Kord/North_Osteria)`,
    `bombing 2016-09-17 @North_Osteria(30,70,p6,in:North_Osteria)`,
    "apart",
    "0place",
  ],
  [
    "another country",
    `air-strike 2016-09-17 ${velm} killed:62`,
    `air-strike 2016-09-17 @Kaldia(p6,in:Kaldia) killed:62`,
    "apart",
    "-place",
  ],
  [
    "a name that no gazetteer knows",
    `bombing 2017-04-01 @Rashideen`,
    `bombing 2017-04-01 @the_Rashidin_area`,
    "link",
    "+place",
  ],
  [
    "two towns that no gazetteer knows, one kind and toll",
    "air-strike 2016-09-17 @Hallin thing:market killed:12",
    "air-strike 2016-09-17 @the_town_of_Orrun thing:market killed:12",
    "apart",
    "-place",
  ],
  [
    "what no gazetteer knows may lie in the other",
    "air-strike 2016-09-17 @Hallin thing:market killed:12",
    "air-strike 2016-09-17 @the_Orrun_quarter thing:market killed:12",
    "link",
    "0place",
  ],
  [
    "the seat of a district is larger than most towns: an attack and a bombing",
    "armed-attack 2016-09-17 @Velm(34.1,40.2,seat)",
    "bombing 2016-09-17 @Velm(34.1,40.2,seat)",
    "suggest",
    "+place",
  ],
  [
    "the seat of a district: two bombings",
    "bombing 2016-09-17 @Velm(34.1,40.2,seat)",
    "bombing 2016-09-17 @Velm(34.1,40.2,seat)",
    "link",
    "+place",
  ],
  [
    "a pass may lie in a province of another name",
    "abduction 2016-09-17 @the_Orrun_pass captured:4",
    "abduction 2016-09-17 @Hallin_province captured:4",
    "suggest",
    "0place",
  ],
  [
    "outside of a large town, both: no bare name of its province",
    "armed-attack 2016-09 @Kord(35,41,p2,near,in:Kord/Osteria) thing:convoy killed:7",
    "armed-attack 2016-09-17 @Kord(35,41,p2,near,in:Kord/Osteria) thing:convoy killed:7",
    "link",
    "+place",
  ],
  [
    "unknown place and unknown time",
    "air-strike by:coalition",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    "apart",
    "0time",
    "0place",
  ],
  // Type.
  [
    "seized or kidnapped: with what right is in dispute",
    `abduction 2016-09-17 ${velm} captured:7`,
    `detention 2016-09-17 ${velm} captured:7`,
    "link",
    "-type",
  ],
  [
    "an attack that another report calls a bombing",
    `armed-attack 2016-09-17 ${velm}`,
    `bombing 2016-09-17 ${velm}`,
    "link",
    "+type",
  ],
  [
    "shelling or bombs: witnesses disagree",
    `shelling 2016-09-17 ${velm} killed:12`,
    `air-strike 2016-09-17 ${velm} killed:12`,
    "link",
    "-type",
  ],
  [
    "shelling and an air strike on one day in one town: two",
    `shelling 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 ${velm}`,
    "suggest",
    "-type",
  ],
  [
    "chemicals from the air",
    `chemical-attack 2017-04-04 ${velm} killed:58`,
    `air-strike 2017-04-04 ${velm} killed:58`,
    "link",
    "+type",
  ],
  [
    "same day and place, other event: talks and a strike",
    `talks 2016-09-17 ${velm}`,
    `air-strike 2016-09-17 ${velm}`,
    "apart",
    "-type",
  ],
  [
    "same day and place, other event: a withdrawal after an attack",
    `withdrawal 2016-09-17 ${velm} by:osteria`,
    `armed-attack 2016-09-17 ${velm} by:osteria`,
    "apart",
    "-type",
  ],
  [
    "a town is taken, and people flee",
    `territory-gained 2016-09-17 ${velm}`,
    `displacement 2016-09-17 ${velm}`,
    "apart",
    "-type",
  ],
  [
    "a chemical attack in a small town needs no date",
    `chemical-attack background ${velm}`,
    `chemical-attack 2017-04 ${velm}`,
    "suggest",
  ],
  // Parties.
  [
    "blame differs: that is what reports disagree on",
    `air-strike 2016-09-17 ${velm} by:osteria killed:62`,
    `air-strike 2016-09-17 ${velm} by:coalition killed:62`,
    "link",
    "-doer",
  ],
  [
    "blame differs and no toll",
    `air-strike 2016-09-17 ${velm} by:osteria`,
    `air-strike 2016-09-17 ${velm} by:coalition`,
    "link",
    "-doer",
  ],
  [
    "other people were hit, other numbers: two strikes of one town and day",
    `air-strike 2016-09-17 ${velm} on:osteria killed:62`,
    `air-strike 2016-09-17 ${velm} on:northern-front killed:9`,
    "apart",
    "-hit",
    "-numbers",
  ],
  [
    "a ceasefire of the same two sides",
    "agreement 2016-09-09 side:osteria side:kaldia @Gen(46.2,6.1)",
    "agreement 2016-09-09 side:osteria side:kaldia",
    "link",
    "+doer",
  ],
  [
    "talks of others on the same day",
    "talks 2016-09-09 side:osteria side:kaldia @Gen(46.2,6.1)",
    "talks 2016-09-09 side:red-front side:blue-front @Gen(46.2,6.1)",
    "suggest",
    "-doer",
  ],
  // Numbers.
  [
    "two strikes of one town and day, far apart in number",
    `air-strike 2016-09-17 ${velm} killed:40`,
    `air-strike 2016-09-17 ${velm} killed:3`,
    "suggest",
    "-numbers",
  ],
  ["a rising toll", `air-strike 2016-09-17 ${velm} killed:62`, `air-strike 2016-09-17 ${velm} killed:83`, "link"],
  [
    "a rising toll in a large city",
    `air-strike 2016-09-17 ${city} killed:62 by:coalition`,
    `air-strike 2016-09-17 ${city} killed:70 by:coalition`,
    "link",
    "+numbers",
  ],
  ["one death is no sign", `shelling 2016-09-17 killed:1`, `shelling 2016-09-17 killed:1`, "apart", "+numbers"],
  ["a total of the war is no sign", "displacement killed:250000", "displacement killed:250000", "apart"],
  [
    "a vague number is no reason",
    `air-strike 2016-09-17 ${velm} killed:~24`,
    `air-strike 2016-09-17 ${velm} killed:62`,
    "link",
    "0numbers",
  ],
  // Names and things.
  [
    "a rare name where time and place are unknown",
    "killing person:Ana_Velic killed:1",
    "killing person:Ana_Velic killed:1",
    "apart",
    "+names",
  ],
  [
    "one person by name, killed on one day",
    "killing 2016-09-17 harmed:Ana_Velic killed:1",
    "armed-attack 2016-09-17 harmed:Ana_Velic",
    "link",
    "+names",
  ],
  [
    "one person by name, harmed on two days",
    "armed-attack 2016-09-10 harmed:Ana_Velic",
    "killing 2016-09-17 harmed:Ana_Velic killed:1",
    "apart",
    "-time",
  ],
  [
    "a person whom one report names and does not tell to be harmed",
    "killing 2016-09-17 harmed:Ana_Velic killed:1",
    "armed-attack 2016-09-17 person:Ana_Velic",
    "suggest",
    "+names",
  ],
  [
    "one report tells twice what was done to one person",
    "armed-attack doc:A id:e1 2016-09-17 harmed:Ana_Velic s:1",
    "killing doc:A id:e2 harmed:Ana_Velic s:6",
    "link",
    "+document",
  ],
  [
    "a second attempt on one person, in one report",
    "armed-attack doc:A id:e1 harmed:Ana_Velic s:1",
    "armed-attack doc:A id:e2 harmed:Ana_Velic sequel s:6",
    "apart",
    "-document",
  ],
  ["a rare name and a town", `killing ${velm} person:Ana_Velic`, `killing ${velm} person:Ana_Velic`, "link", "+names"],
  [
    "market and school of one town and day",
    `air-strike 2016-09-17 ${velm} thing:market killed:12`,
    `air-strike 2016-09-17 ${velm} thing:school killed:5`,
    "suggest",
    "-things",
  ],
  [
    "a blast near a market, and a bus that was hit",
    `air-strike 2016-09-17 ${velm} stood:market`,
    `air-strike 2016-09-17 ${velm} thing:bus`,
    "link",
    "0things",
  ],
  [
    "near a market, and the market that was hit",
    `air-strike 2016-09-17 ${velm} stood:market`,
    `air-strike 2016-09-17 ${velm} thing:market`,
    "link",
    "+things",
  ],
  [
    "a depot to who struck it, a fuel station to who lived there",
    `air-strike 2016-09-17 ${velm} thing:depot`,
    `air-strike 2016-09-17 ${velm} thing:fuel_station`,
    "link",
    "0things",
  ],
  [
    "a depot, and a depot beside a school",
    `air-strike 2016-09-17 ${velm} thing:tunnel`,
    `air-strike 2016-09-17 ${velm} thing:depot thing:school`,
    "suggest",
    "-things",
  ],
  // Reality.
  [
    "a denial is about the same incident",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike negated 2016-09-17 ${velm}`,
    "link",
  ],
  [
    "a threat is not what happened",
    `air-strike 2016-09-17 ${velm} by:coalition`,
    `air-strike future 2016-09-17 ${velm} by:coalition`,
    "apart",
    "-reality",
  ],
  [
    "if they attack",
    `air-strike 2016-09-17 ${velm}`,
    `air-strike hypothetical 2016-09-17 ${velm}`,
    "apart",
    "-reality",
  ],
  ["two reports of one that is to come", `talks future 2016-09-17 ${velm}`, `talks future 2016-09-17 ${velm}`, "link"],
  // Sums and one document.
  [
    "a strike within a week's sum",
    `air-strike 2016-09-17 ${velm} killed:5`,
    `air-strike 2016-09-12/2016-09-18 ${velm} sum`,
    "apart",
    "-extent",
  ],
  [
    "two events that one report holds apart",
    `air-strike doc:A id:e1 2016-09-17 ${velm} s:6`,
    `air-strike doc:A id:e2 2016-09-17 ${velm} s:7`,
    "apart",
    "-document",
  ],
  [
    "headline and lead of one report",
    `air-strike doc:A id:e1 2016-09-17 ${velm} killed:62 s:0`,
    `air-strike doc:A id:e2 2016-09-17 ${velm} killed:62 s:2`,
    "link",
    "-document",
  ],
  [
    "one report tells them in order",
    `air-strike doc:A id:e1 before:e2 2016-09-17 ${velm} killed:62`,
    `air-strike doc:A id:e2 2016-09-17 ${velm} killed:62`,
    "apart",
    "-sequence",
  ],
];

describe("pairs", () => {
  test.each(rows)("%s", (_what, a, b, verdict, ...reasons) => {
    const pair = scored(profileOf(a, "a"), profileOf(b, "b"));
    expect({ verdict: verdictOf(pair), pair }).toMatchObject({ verdict });
    for (const expected of reasons) {
      const found = pair.why.find(({ feature }) => feature === expected.slice(1));
      const sign = found === undefined ? "0" : found.weight > 0 ? "+" : "-";
      expect(`${sign}${expected.slice(1)}`).toBe(expected);
    }
  });
});

describe("shared passages", () => {
  test("a copied passage links what has neither time nor place", () => {
    const [a, b] = [profileOf("air-strike by:coalition", "a"), profileOf("air-strike by:coalition", "b")];
    expect(verdictOf(scored(a, b))).toBe("apart");
    const pair = scored(a, b, 1);
    expect(verdictOf(pair)).toBe("link");
    expect(pair.why.at(-1)).toEqual({
      feature: "passage",
      value: "100 % of the words around both are the same",
      weight: 3,
    });
  });

  test("a common phrase is no passage", () => {
    const [a, b] = [profileOf(`air-strike ${velm}`, "a"), profileOf(`air-strike ${velm}`, "b")];
    expect(scored(a, b, 0.2).score).toBe(scored(a, b).score);
  });
});

test("reasons are for people", () => {
  const pair = scored(
    profileOf(`air-strike 2016-09-17 ${velm} by:coalition killed:62`, "a"),
    profileOf("air-strike 2016-09-17 @Daat(34.12,40.21) by:coalition killed:62 killed:80", "b"),
  );
  expect(pair.why.map(({ feature, value }) => `${feature}: ${value}`)).toEqual([
    "type: both air strike",
    "time: both on 17 September 2016",
    "place: 2.4 km apart",
    "doer: both by coalition",
    "numbers: both 62 killed",
  ]);
});
