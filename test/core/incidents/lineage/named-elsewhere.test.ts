import { expect, test } from "vitest";
import { heardIn, namedElsewhere } from "../../../../src/core/incidents/lineage/named-elsewhere.ts";
import { publisherOf } from "../../../../src/core/incidents/lineage/publishers.ts";
import type { CaseDocument } from "../../../../src/core/model/casebook.ts";
import type { Voice } from "../../../../src/core/model/voice.ts";
import { reportWith } from "./marked-report.ts";
import { documentsOf } from "./telling.ts";

/** A report with the given text, in which the words in square brackets are Irena Sool's, and the Observatory speaks too. */
function reportOf(marked: string): CaseDocument {
  const text = marked.replaceAll(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const person: Voice = {
    id: "v-person",
    kind: "person",
    name: "Irena Sool",
    evidence: [{ start, end: marked.indexOf("]") - 1 }],
  };
  const [document] = documentsOf(["A @BBC | o Velm Observatory for Human Rights: 62"]);
  if (document === undefined) throw new Error("no document");
  const { reading } = document;
  return {
    ...document,
    reading: { ...reading, document: { ...reading.document, text }, voices: [...reading.voices, person] },
  };
}

test.each([
  ["Observatory head [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["It was a raid, said [Observatory director Irena Sool].", "body:velm observatory for human rights"],
  ["But the observatory chief [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["The Observatorys director, [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["So said [Irena Sool], head of the Tarn Medical Fund, on Friday.", "body:tarn medical fund"],
  ["So said [Irena Sool] spokeswoman for the Velm-based Tarn Medical Fund on Friday.", "body:tarn medical fund"],
  ["So said Pentagon spokeswoman [Irena Sool].", "party:united-states"],
  ["Its head [Irena Sool] said so.", undefined],
  ["An Army of Velm spokeswoman, [Irena Sool], said so.", "body:army velm"],
  ["An army of Velm spokeswoman, [Irena Sool], said so.", undefined],
  ["So said the town council's spokeswoman [Irena Sool].", "body:council"],
  ["So said navy spokeswoman [Irena Sool].", undefined],
  ["The council's head of security, [Irena Sool], said so.", "body:council"],
  ["So said [Irena Sool], a spokeswoman for the local council.", "body:council"],
  ["So said [Irena Sool], the spokeswoman of the Tarn brigade.", "body:brigade tarn"],
  ["A representative of the Militia of the Tarn Republic, [Irena Sool], said so.", "body:militia republic tarn"],
  ["On Sunday Tarn Defence Ministry spokeswoman [Irena Sool] said so.", "body:defence ministry tarn"],
  ["The Velm Observatory for Human Rights counted. Its spokeswoman, [Irena Sool], said so.", undefined],
  ["The mayor, [Irena Sool], said so.", undefined],
  ["The Tarn Herders' Union denied it. The union's secretary, [Irena Sool], said so.", undefined],
  ["Police chief [Irena Sool] said so.", "body:police"],
  ["So said the provincial police chief, [Irena Sool].", "body:police"],
  ["Police captain [Irena Sool] said so.", "body:police"],
  ["Four have died, police officer [Irena Sool] said.", "body:police"],
  ["So said a former police captain, [Irena Sool].", undefined],
  ["So said the captain of the ship, [Irena Sool].", undefined],
  ["So said [Irena Sool], director of the town's hospital.", undefined],
  ["So said army spokeswoman [Irena Sool].", undefined],
  ["So said [Irena Sool] of New Tarn.", undefined],
  ["Velm resident [Irena Sool] said so.", undefined],
  ["[Irena Sool] met the head of the Tarn Medical Fund.", undefined],
])("%s", (marked, key) => {
  expect(namedElsewhere(reportOf(marked)).get("v-person")?.key).toBe(key);
});

/** Whom each voice of a report is, by its name. */
function voicesIn(marked: string, publisher?: string): ReadonlyMap<string, string> {
  const document = reportWith(marked, publisher);
  const heard = heardIn(document);
  return new Map(
    document.reading.voices.map(({ id, name }) => [
      name,
      (heard.meant.get(id) ?? heard.speakers.get(id))?.key ?? "nobody",
    ]),
  );
}

test.each([
  ["a short name", "r[Free Coast Front] spoke. Later r[the Front] spoke.", "Front", "body:free coast front"],
  ["a short name of two", "r[Coast Front] spoke, and r[Hill Front]. r[The Front] spoke.", "Front", "body:front"],
  ["what it is has to be there", "o[Velm Medical Fund] spoke. g[Velm] spoke.", "Velm", "body:velm"],
  [
    "a spokesman for a short name",
    "r[Free Coast Front] fired. p[Irena Sool], a spokeswoman for the Front, said so.",
    "Irena Sool",
    "body:free coast front",
  ],
  [
    "its spokesman",
    "g[General Staff] spoke. p[Irena Sool], its spokeswoman, said so.",
    "Irena Sool",
    "body:general staff",
  ],
  ["nobody's spokesman", "p[Irena Sool], its spokeswoman, said so.", "Irena Sool", "person:irena sool"],
  [
    "one who says that he speaks for it",
    "r[Velm Front] spoke. a[a man] who presented himself as its spokesman said so.",
    "man",
    "body:velm front",
  ],
  [
    "a name behind the word for a body",
    "They are well, said their o[organisation], Water for All, on Sunday.",
    "organisation",
    "body:water for all",
  ],
  [
    "no name behind it",
    "They are well, said their o[organisation], Velm said.",
    "organisation",
    "unnamed:organisation@A",
  ],
  [
    "a group by the name that it gives itself",
    "r[a group] calling itself the Men of the Dawn said so.",
    "group",
    "body:men of the dawn",
  ],
  [
    "a group by that name, read as part of its own",
    "r[a group calling itself the Men of the Dawn] said so.",
    "group calling itself the Men of the Dawn",
    "body:men of the dawn",
  ],
  [
    "a press service",
    "g[the press service of the Defence Ministry] said so.",
    "press service of the Defence Ministry",
    "body:defence ministry",
  ],
  ["a minister without a name", "a[the Minister of Defence] said so.", "Minister of Defence", "body:defence ministry"],
  [
    "a minister of a land",
    "a[Tarnia's foreign minister] said so.",
    "Tarnia's foreign minister",
    "body:foreign ministry tarnia",
  ],
  [
    "a minister in small letters",
    "a[the minister of justice] said so.",
    "minister of justice",
    "body:justice ministry",
  ],
  ["letters are no person's name", "p[VARDO] said so.", "VARDO", "body:vardo"],
  [
    "nor is what ends in a word for a body",
    "p[Hill Administration] said so.",
    "Hill Administration",
    "body:administration hill",
  ],
  ["the side of a state", "g[The Indian side] said so.", "Indian side", "party:india"],
  ["the side of a road", "g[The Eastern side] said so.", "Eastern side", "unnamed:eastern side@A"],
  [
    "a navy's spokesman, where one navy speaks",
    "g[The Tarnian Navy] spoke. Navy spokesman p[Irena Sool] said so.",
    "Irena Sool",
    "body:navy tarnia",
  ],
  [
    "not where two do",
    "g[The Tarnian Navy] spoke, and g[the Velmian Navy] too. Navy spokesman p[Irena Sool] said so.",
    "Irena Sool",
    "person:irena sool",
  ],
  ["a prime minister has no ministry", "a[the prime minister] said so.", "prime minister", "unnamed:prime minister@A"],
  [
    "nor has a minister of a province",
    "a[a provincial minister] said so.",
    "provincial minister",
    "unnamed:provincial minister@A",
  ],
  [
    "a spokesman of the movement that is named",
    "t[Sons of the Hill] struck. a[the movement's military spokesman] said so.",
    "movement's military spokesman",
    "body:sons of the hill",
  ],
  [
    "of two movements he may be either's",
    "t[Sons of the Hill] met t[Red Dawn]. a[the movement's military spokesman] said so.",
    "movement's military spokesman",
    "unnamed:movement military spokesman@A",
  ],
  [
    "the organisation that is named",
    "Men seized staff of the charity n[Velm Aid], o[the organisation] said.",
    "organisation",
    "body:velm aid",
  ],
  [
    "of two organisations it may be either",
    "Men seized staff of n[Velm Aid] and n[Tarn Relief], o[the organisation] said.",
    "organisation",
    "unnamed:organisation@A",
  ],
  [
    "the agency that is named",
    "Men seized staff of the charity n[Velm Aid], o[the agency] said.",
    "agency",
    "body:velm aid",
  ],
  [
    "an agency beside a medium may be one of news",
    "m[Radio Orlo] told of n[Velm Aid]. Its men were seized, o[the agency] said.",
    "agency",
    "unnamed:agency@A",
  ],
  [
    "one of them is the one who speaks next",
    "a[one of them] cast doubt on it. a[a girl] of 16 said so.",
    "one of them",
    "unnamed:girl@A",
  ],
  [
    "one of them, and many speak next",
    "a[one of them] said so. a[residents] agreed.",
    "one of them",
    "unnamed:one of them@A",
  ],
  ["what a body is, before its name", "o[the charity Velm Aid] said so.", "charity Velm Aid", "body:velm aid"],
  [
    "the army speaks through its spokesman",
    "g[the army] spoke. So said army spokesman p[Major Marek Sool].",
    "army",
    "person:marek sool",
  ],
  [
    "the army of two spokesmen",
    "g[the army] spoke. So said army spokesman p[Marek Sool]. So said army spokeswoman p[Irena Orsin].",
    "army",
    "unnamed:army@A",
  ],
  [
    "police, whoever speaks for them",
    "a[police] spoke. So said police captain p[Marek Sool].",
    "Marek Sool",
    "body:police",
  ],
  ["police, without a name", "a[police] spoke.", "police", "body:police"],
  ["it, where there is one body", "o[Velm Aid] spoke. o[it] said so.", "it", "body:velm aid"],
  ["it, where there are two", "o[Velm Aid] and g[General Staff] spoke. o[it] said so.", "it", "unnamed:@A"],
  ["he, who spoke last", "a[a driver] spoke. a[he] said so.", "he", "unnamed:driver@A"],
  [
    "the group, where there is one",
    "t[Sons of the Shore] fled. a[The group] spoke.",
    "group",
    "body:sons of the shore",
  ],
  [
    "the group, where there are two",
    "t[Sons of the Shore] and t[Red Front] fled. a[The group] spoke.",
    "group",
    "unnamed:group@A",
  ],
  ["the group, where none is armed", "o[Velm Aid] spoke. a[The group] spoke.", "group", "unnamed:group@A"],
  ["he is not many", "a[medics] spoke. a[he] said so.", "he", "unnamed:@A"],
])("%s", (_, marked, name, key) => {
  expect(voicesIn(marked).get(name)).toBe(key);
});

test.each([
  [
    "the ministry of the page",
    "g[the Ministry of Defence] spoke.",
    "Ministry of Defence",
    "body:defence ministry vardania",
  ],
  [
    "data of the page",
    "a[objective monitoring data] tell it.",
    "objective monitoring data",
    "body:defence ministry vardania",
  ],
  ["our own", "So said a[our director].", "our director", "body:defence ministry vardania"],
  ["another's", "So said o[Velm Aid].", "Velm Aid", "body:velm aid"],
])("on the page of a ministry: %s", (_, marked, name, key) => {
  expect(voicesIn(marked, "Vardanian Ministry of Defence").get(name)).toBe(key);
});

test.each([
  ["“It was no accident,” said our country director, p[Irena Sool].", "Velm Aid", "Irena Sool", "body:velm aid"],
  ["Our colleague p[Irena Sool] counts seven bodies.", "Velm Live", "Irena Sool", "body:velm live"],
  ["Our mayor, p[Irena Sool], said so.", "Velm Live", "Irena Sool", "person:irena sool"],
  ["“We trust our director, p[Irena Sool], in this,” he said.", "Velm Live", "Irena Sool", "person:irena sool"],
  ["The director, p[Irena Sool], said so.", "Velm Aid", "Irena Sool", "person:irena sool"],
])("%s, published by %s", (marked, publisher, name, key) => {
  expect(voicesIn(marked, publisher).get(name)).toBe(key);
});

/** Somebody without a name in a lead, and a person behind it. */
test.each([
  [
    "a[a local official] told it.\nNine died, council chairwoman p[Irena Sool] said.",
    "local official",
    "person:irena sool",
  ],
  [
    "a[a hospital director] told it.\nSo said p[Irena Sool], who heads the hospital.",
    "hospital director",
    "person:irena sool",
  ],
  ["a[Its director] told it.\nSo said Captain p[Irena Sool] by telephone.", "Its director", "person:irena sool"],
  [
    "a[a local official] told it.\nNine died, said Dr p[Irena Sool], a surgeon.",
    "local official",
    "unnamed:local official@A",
  ],
  ["a[a doctor] told it.\nNine died, the mayor, p[Irena Sool], said.", "doctor", "unnamed:doctor@A"],
  [
    "a[a local official] told it.\nSo said mayor p[Irena Sool], and governor p[Marek Orsin].",
    "local official",
    "unnamed:local official@A",
  ],
  [
    "Nine died.\na[a local official] told it.\nSo said mayor p[Irena Sool].",
    "local official",
    "unnamed:local official@A",
  ],
])("introduced later: %s", (marked, name, key) => {
  expect(voicesIn(marked).get(name)).toBe(key);
});

test.each([
  [
    "o[Tarn Herders' Union] denied it. The union's secretary, p[Irena Sool], said so.",
    "Irena Sool",
    "body:tarn herders union",
  ],
  ["o[Tarn Imagery Lab] saw it, said the lab's director, p[Irena Sool].", "Irena Sool", "body:tarn imagery lab"],
  [
    "o[Tarn Imagery Lab] saw it, and o[Velm Imagery Lab], said the lab's director, p[Irena Sool].",
    "Irena Sool",
    "person:irena sool",
  ],
  ["o[Tarn Fund] paid, said the hospital's director, p[Irena Sool].", "Irena Sool", "person:irena sool"],
  [
    "g[General Command of Tarn] said it in a statement. a[The statement] told more.",
    "statement",
    "body:command general tarn",
  ],
  ["g[General Command of Tarn] said it. a[The statement] told more.", "statement", "unnamed:statement@A"],
  ["r[Tarn Front] hit a prison, a[its director] said.", "its director", "unnamed:its director@A"],
  ["r[Tarn Front] hit a prison, a[its claim] has it.", "its claim", "body:tarn front"],
  [
    "a[an elected official of the district] spoke. a[this official] told more.",
    "this official",
    "unnamed:elected official of the district@A",
  ],
  [
    "a[an official in Velm] spoke, and a[an official in Tarn]. a[this official] told more.",
    "this official",
    "unnamed:official@A",
  ],
  [
    "a[a little-known faction] claimed it. The faction, the Velm Guard Rally, said so.",
    "little-known faction",
    "body:velm guard rally",
  ],
  [
    "a[a little-known faction] claimed it. The faction, police said, has no name.",
    "little-known faction",
    "unnamed:little known faction@A",
  ],
  [
    "r[paramilitary Velm Support Forces (VSF)] spoke.",
    "paramilitary Velm Support Forces (VSF)",
    "body:velm support forces",
  ],
  ["a[Falcons of Velm] spoke.", "Falcons of Velm", "body:falcons of velm"],
  ["a[Residents of Velm] spoke.", "Residents of Velm", "unnamed:residents of velm@A"],
])("%s", (marked, name, key) => {
  expect(voicesIn(marked).get(name)).toBe(key);
});

test.each([
  ["“Our troops” shot first.", "Armed Forces of Mali", "party:mali"],
  ["“Our troops” shot first.", "General Staff of the Armed Forces, Mali", "party:mali"],
  ["“Our troops” shot first.", "General Staff of Tarn", "body:general staff tarn"],
  ["“Our troops” shot first.", "Army Times of Mali", "body:army mali times"],
])("%s, published by %s", (marked, publisher, key) => {
  const { document } = reportWith(marked, publisher).reading;
  expect(publisherOf(document)?.key).toBe(key);
});

test.each([
  ["a[The footage] shows it.", "Open Sky Velm", "footage", "body:open sky velm"],
  ["p[Wardell] assesses it.", "Wardell Maritime Risk", "Wardell", "body:wardell maritime risk"],
  ["p[Maritime] assesses it.", "Wardell Maritime Risk", "Maritime", "person:maritime@A"],
  ["g[The Command] informs the people.", "General Staff of Tarn", "Command", "body:general staff tarn"],
  ["g[The Command] and g[General Command of Velm] spoke.", "General Staff of Tarn", "Command", "unnamed:command@A"],
  [
    "o[the investigation] tells it.",
    "Tarn Regional Prosecutor's Office",
    "investigation",
    "body:tarn regional prosecutor office",
  ],
])("%s, on the page of %s", (marked, publisher, name, key) => {
  expect(voicesIn(marked, publisher).get(name)).toBe(key);
});

test("hostile words for a group, a page or a person are read in linear time", () => {
  const started = performance.now();
  for (const long of [
    "A".repeat(50_000),
    "The faction, A ".repeat(4000),
    "of the A ".repeat(6000),
    "a hospital director ".repeat(3000),
  ]) {
    voicesIn(`a[a little-known faction] claimed it. The faction, ${long}.`);
    voicesIn(`a[a hospital director] told it.\n${long} p[Irena Sool] ${long}`, `General Staff of ${long}`);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
