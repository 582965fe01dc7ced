// Whom a voice stands for, as only several reports together tell.

import { expect, test } from "vitest";
import { standingFor } from "../../../../src/core/incidents/lineage/across-documents.ts";
import { heardIn } from "../../../../src/core/incidents/lineage/named-elsewhere.ts";
import { voiceKey } from "../../../../src/core/incidents/lineage/voices.ts";
import { reportWith } from "./marked-report.ts";

/** "body:aid velm → body:health aid velm", for each that stands for another. */
function stands(reports: readonly string[]): readonly string[] {
  const documents = reports.map((report, index) => heardIn(reportWith(report, undefined, `D${index}`)));
  const { edges } = standingFor(documents);
  const reasons = (told: typeof edges): readonly string[] =>
    told.map(({ from, to, why }) => `${from} → ${to}: ${why}`).sort();
  expect(reasons(standingFor([...documents].reverse()).edges)).toEqual(reasons(edges));
  return edges.map(({ from, to }) => `${from} → ${to}`);
}

test.each([
  [
    "a name of which the front was cut off",
    ["o[Health Aid Velm] spoke.", "Health o[Aid Velm], which runs the clinic, spoke."],
    ["body:aid velm → body:health aid velm"],
  ],
  [
    "a name of which the end was cut off",
    ["r[Velm Rally] spoke.", "The r[Velm] Rally, whose men hold the hill, spoke."],
    ["body:velm → body:velm rally"],
  ],
  [
    "an office within a ministry",
    ["o[The Emergency Centre of the Ministry of Public Health] spoke."],
    ["body:centre emergency health ministry public → body:health ministry public"],
  ],
  ["an office of a town", ["o[The Emergency Centre of Velm] spoke."], []],
  ["another word stands behind it", ["r[Velm Rally] spoke.", "r[Velm] Market was quiet."], []],
  [
    "the army that the report names",
    ["g[Army of Tarn] spoke. g[The army] has admitted nine dead."],
    ["unnamed:army@D0 → body:army tarn"],
  ],
  [
    "the only army that the reports name",
    ["g[Army of Tarn] spoke.", "g[The army] has admitted nine dead."],
    ["unnamed:army@D1 → body:army tarn"],
  ],
  [
    "one army by two names, whichever is met first",
    ["g[Tarn Army] spoke.", "g[Army of Tarn] spoke.", "g[The army] has admitted nine dead."],
    ["unnamed:army@D2 → body:army tarn"],
  ],
  [
    "an army may be that of another state, where its ministry speaks",
    ["g[Army of Tarn] spoke.", "g[Velm Defence Ministry] spoke.", "g[The army] has admitted nine dead."],
    [],
  ],
  [
    "of two armies it may be either",
    ["g[Army of Tarn] spoke. g[Army of Velm] spoke. g[The army] has admitted nine dead."],
    [],
  ],
  [
    "the army of an armed group is not meant",
    ["r[Army of Tarn] spoke. g[The army] has admitted nine dead."],
    ["unnamed:army@D0 → body:army"],
  ],
  [
    "by its name it is one",
    ["o[Velm Liberation Army] spoke. g[The military] has admitted nine dead."],
    ["unnamed:military@D0 → body:army"],
  ],
  [
    "beside it the state's is the only one",
    ["r[Velm Liberation Army] spoke. g[Army of Tarn] spoke. g[The army] has admitted nine dead."],
    ["unnamed:army@D0 → body:army tarn"],
  ],
  [
    "a republic speaks through its militia",
    ["g[Tarn Republic] spoke.", "r[Tarn Republic People's Militia] spoke."],
    ["body:tarn republic → body:militia people republic tarn"],
  ],
  [
    "of two bodies of a republic it is neither",
    [
      "g[Tarn Republic] spoke.",
      "r[Tarn Republic People's Militia] spoke.",
      "g[Defence Ministry of the Tarn Republic] spoke.",
    ],
    [],
  ],
  ["another republic's militia", ["g[Tarn Republic] spoke.", "r[Militia of the Velm Republic] spoke."], []],
  [
    "armies without a name are one, where nobody speaks for two states",
    ["g[The army] spoke.", "g[The military] spoke."],
    ["unnamed:army@D0 → body:army", "unnamed:military@D1 → body:army"],
  ],
  [
    "armies without a name are two, where two ministries of defence speak",
    ["g[The army] spoke.", "g[The army] spoke.", "g[Velm Defence Ministry] spoke. g[Tarn Defence Ministry] spoke."],
    [],
  ],
  ["nothing stands before it", ["o[Health Aid Velm] spoke.", "On Friday o[Aid Velm] spoke."], []],
  ["another word stands before it", ["o[Health Aid Velm] spoke.", "Meanwhile o[Aid Velm] spoke."], []],
  [
    "an army's spokesman speaks for the one army",
    ["g[The army] spoke.", "So said an army spokeswoman, p[Irena Sool]."],
    ["unnamed:army@D0 → body:army", "person:irena sool → body:army"],
  ],
  [
    "a state without a name in any table speaks through its ministry",
    ["g[Tarn Union] spoke.", "g[Defence Ministry of the Tarn Union] spoke."],
    ["body:tarn union → body:defence ministry tarn union"],
  ],
  ["a group is no union's branch", ["o[Tarn Aid] spoke.", "o[Tarn Aid Friends] spoke."], []],
  [
    "a coalition speaks through its command",
    ["g[Coalition Command] spoke.", "g[The Coalition] spoke."],
    ["unnamed:coalition@D1 → body:coalition command"],
  ],
  [
    "the movement of one report is the group that it names and that speaks in another",
    ["r[Sons of the Shore] spoke.", "A fighter of the Sons of the Shore fell. So said a[the movement's spokesman]."],
    ["unnamed:movement spokesman@D1 → body:sons of the shore"],
  ],
  [
    "not where it names none",
    ["r[Sons of the Shore] spoke.", "A fighter fell. So said a[the movement's spokesman]."],
    [],
  ],
  [
    "a hospital by its town",
    ["So said hospital director p[Irena Sool].", "a[The regional hospital of Velm] spoke."],
    ["unnamed:regional hospital of velm@D1 → person:irena sool"],
  ],
  [
    "a hospital speaks through its director",
    ["So said p[Irena Sool], the director of the town's only hospital.", "a[The hospital] spoke."],
    ["unnamed:hospital@D1 → person:irena sool"],
  ],
  [
    "who stands behind the office as well",
    ["So said hospital director p[Irena Sool].", "a[The hospital] spoke."],
    ["unnamed:hospital@D1 → person:irena sool"],
  ],
  [
    "whose director the sentence tells is nobody's who spoke before",
    ["So said a[the Tarn Fund]. The hospital took in nine, its director, p[Irena Sool], said."],
    [],
  ],
  [
    "… but a union that goes on has a secretary",
    ["So said a[the Tarn Union]. The union counts nine, its secretary, p[Irena Sool], said."],
    ["person:irena sool → body:tarn union"],
  ],
  [
    "not through one of two directors",
    ["So said hospital director p[Irena Sool].", "So said hospital director p[Marek Orsin].", "a[The hospital] spoke."],
    [],
  ],
  ["nor through a nurse", ["So said p[Irena Sool], a nurse at the hospital.", "a[The hospital] spoke."], []],
])("%s", (_, reports, expected) => {
  expect(stands(reports)).toEqual(expected);
});

test.each([
  [
    "a UN agency by what it is for",
    ["United Nations Tarn Food Agency"],
    ["unnamed:un food agency@V → body:united nations tarn food agency"],
  ],
  ["not of two", ["United Nations Tarn Food Agency", "United Nations Velm Food Agency"], []],
  ["nor one for something else", ["United Nations Tarn Water Agency"], []],
])("%s", (_, publishers, expected) => {
  const published = publishers.map((publisher, at) => reportWith("Nine died.", publisher, `P${at}`));
  const heard = [...published, reportWith("a[The U.N. food agency] spoke.", undefined, "V")].map(heardIn);
  expect(standingFor(heard).edges.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
});

/** As `stands`, of the voices of one report that somebody publishes. */
function standsOf(publisher: string, report: string): readonly string[] {
  const { edges } = standingFor([heardIn(reportWith(report, publisher, "D0"))]);
  return edges.flatMap(({ from, to }) => (from.startsWith("voice:") ? [`${from} → ${to}`] : []));
}

test.each([
  [
    "the ministry, in a state's own agency, where the report speaks of that land",
    "Velmian Press Agency",
    "The shells fell in Velmia, g[the Ministry of Defence] said.",
    [`${voiceKey("D0", "v-0")} → body:defence ministry velmia`],
  ],
  [
    "the army of a state of the catalogue",
    "Press Bureau of India",
    "g[The army] said so.",
    [`${voiceKey("D0", "v-0")} → party:india`],
  ],
  ["an agency of a town of which nothing is told", "Velm News Agency", "g[The Ministry of Defence] said so.", []],
  ["a paper that bears a land's name", "India Herald", "g[The Ministry of Defence] said so.", []],
  ["a ministry by its whole name", "Velmian Press Agency", "In Velmia g[Ministry of Defence of Tarn] spoke.", []],
])("%s", (_, publisher, report, expected) => {
  expect(standsOf(publisher, report)).toEqual(expected);
});
