// Who and what plays a role in an event, and what only looks so.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const shelled = `<e id=e1 t=shelling real=happened actor=m1 target=m2>shelled</e>`;

describe("words that name nobody", () => {
  test.each([
    [
      "“it” in what somebody says is the speaker",
      `<src a=1><m k=military-unit id=s1>The army</m></src> <cue a=1>said</cue> <con a=1><m k=military-unit id=m1>it</m> had ${shelled} <m k=facility id=m2>a depot</m></con>.`,
      "actor army | army CT+",
    ],
    [
      "“we” in a quotation is the speaker",
      `“<con a=1><m k=population id=m1>We</m> ${shelled} <m k=facility id=m2>a depot</m></con>,” <src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1>said</cue>.`,
      "actor Ana Orsin | Ana Orsin CT+",
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toContain(expected);
  });

  test.each([
    ["“they” without a speaker", `<m k=population id=m1>They</m> ${shelled} <m k=facility id=m2>a depot</m>.`],
    [
      "“it” behind the subject of what is said",
      `<src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>a depot burned because <m k=military-unit id=m1>it</m> ${shelled} <m k=facility id=m2>the hill</m></con>.`,
    ],
  ])("%s plays no role", (_, marked) => {
    expect(lines(said(marked).reading).filter((line) => line.startsWith("actor"))).toEqual([]);
  });

  test("a part of a hyphenated word is no actor", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened place=m1>bombed</e> a <m k=place id=m1>rebel</m>-held valley.`,
    );
    expect(lines(reading)).toEqual(["occurrence yes | the author CT+"]);
  });
});

describe("who says “we” for a body", () => {
  const we = `“<con a=1><m k=population id=m1>We</m> ${shelled} <m k=facility id=m2>a depot</m></con>,”`;
  const ours = `“<con a=1><m k=military-unit id=m1>Our forces</m> ${shelled} <m k=facility id=m2>a depot</m></con>,”`;
  test.each([
    [
      "speaks of it, as its spokesman",
      `${we} <src a=1><m k=person id=s1>a spokesman for <m k=armed-group id=s2>the Front</m></m></src> <cue a=1>said</cue>.`,
      "actor Front | Front CT+",
    ],
    [
      "does so where his title names it",
      `${we} <cue a=1>said</cue> <src a=1><m k=person id=s1>army spokesman Dara Vell</m></src>.`,
      "actor army | Dara Vell CT+",
    ],
    [
      "does so where his office stands behind his name",
      `${we} <cue a=1>said</cue> <src a=1><m k=person id=s1>Dara Vell</m></src>, a spokesman for <m k=armed-group id=s2>the Front</m>.`,
      "actor Front | Dara Vell CT+",
    ],
    [
      "means it by “our forces”",
      `${ours} <cue a=1>said</cue> <src a=1><m k=person id=s1>Dara Vell, a spokesman for <m k=government id=s2>the Ministry of Defence</m></m></src>.`,
      "actor Ministry of Defence | Dara Vell CT+",
    ],
    [
      "is it",
      `${ours} <src a=1><m k=military-unit id=s1>the army</m></src> <cue a=1>said</cue>.`,
      "actor army | army CT+",
    ],
    [
      "denies of it",
      `<con a=1>“<m k=population id=m1>We</m> did not <e id=e1 t=shelling real=negated actor=m1 target=m2>shell</e> <m k=facility id=m2>a depot</m></con>,” <cue a=1>said</cue> <src a=1><m k=person id=s1>army spokesman Dara Vell</m></src>.`,
      "actor army | Dara Vell CT-",
    ],
    [
      "speaks of himself where he holds no office",
      `${we} <cue a=1>said</cue> <src a=1><m k=person id=s1>Dara Vell, a baker from <m k=armed-group id=s2>the Front</m></m></src>.`,
      "actor Dara Vell, a baker from the Front | Dara Vell CT+",
    ],
    [
      "speaks of forces that are told by nothing else, where he names no body",
      `${ours} <cue a=1>said</cue> <src a=1><m k=person id=s1>Dara Vell</m></src>.`,
      "actor forces | Dara Vell CT+",
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading).filter((line) => line.startsWith("actor"))).toEqual([expected]);
  });

  test("the army of a spokesman who says “I” is named nowhere", () => {
    const { reading } = said(
      `“<con a=1>I saw it</con>,” <cue a=1>said</cue> <src a=1><m k=person id=s1>army spokesman Dara Vell</m></src>.`,
    );
    expect(reading.mentions.map(({ name }) => name)).toEqual(["army spokesman Dara Vell"]);
  });
});

describe("who judges a deed", () => {
  const doers = (marked: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => line.startsWith("actor"));
  const attack = "<e id=e1 t=armed-attack real=happened actor=m1>attack</e>";
  test.each([
    [
      "blamed it on another",
      `Nine died in an ${attack} that <m k=military-unit id=m1>the army</m> blamed on the Front.`,
    ],
    [
      "did so without a word between",
      `Nine died in an ${attack} <m k=military-unit id=m1>the army</m> later blamed on the Front.`,
    ],
    [
      "did so after a place",
      `Nine died in an ${attack} on a mill, which <m k=government id=m1>Osteria</m> has attributed to the Front.`,
    ],
    ["called it something", `Nine died in an ${attack} <m k=person id=m1>the mayor</m> called "a crime".`],
  ])("has not done it: %s", (_, marked) => {
    expect(doers(marked)).toEqual([]);
  });

  test.each([
    ["claimed it", `Nine died in an ${attack} that <m k=armed-group id=m1>the Front</m> claimed.`, "Front"],
    [
      "stands behind “by”",
      `Nine died in an ${attack} by <m k=armed-group id=m1>rebels</m> blamed on a feud.`,
      "rebels",
    ],
    ["carried it out", `Nine died in an ${attack} that <m k=armed-group id=m1>the Front</m> carried out.`, "Front"],
  ])("has done it who %s", (_, marked, doer) => {
    expect(doers(marked)).toEqual([`actor ${doer} | the author CT+`]);
  });
});

describe("one thing in other words", () => {
  const target = (first: string, second: string): string =>
    `Guns <e id=e1 t=shelling real=happened target=m1>hit</e> <m k=facility id=m1>${first}</m>. The <e id=e2 t=shelling real=happened target=m2>shelling</e> hit <m k=facility id=m2>${second}</m>.`;
  test.each([
    ["a market", "the open-air market", ["target open-air market | the author CT+"]],
    ["the open-air market", "a market", ["target open-air market | the author CT+"]],
    ["a school", "the market", ["target school | the author CT+", "target market | the author CT+"]],
    ["the police", "a police station", ["target police | the author CT+", "target police station | the author CT+"]],
  ])("%s and %s", (first, second, expected) => {
    const told = lines(said(target(first, second)).reading).filter((line) => line.startsWith("target"));
    expect(told).toEqual(expected);
  });

  test("whose a thing is, within its name, is no second target", () => {
    const { reading } = said(
      `Guns <e id=e1 t=shelling real=happened target=m1,m2>hit</e> <m k=military-unit id=m1>posts of <m k=government id=m2>the Velmish government</m></m>.`,
    );
    expect(lines(reading)).toEqual([
      "occurrence yes | the author CT+",
      "target posts of the Velmish government | the author CT+",
    ]);
  });

  test("two nouns of one phrase tell one event", () => {
    const { reading } = said(
      `A <e id=e1 t=shelling real=happened>shelling</e> <e id=e2 t=bombing real=happened>attack</e> hit Velm.`,
    );
    expect(reading.events.map(({ type }) => type)).toEqual(["shelling"]);
  });

  test("two nouns of two phrases tell two", () => {
    const { reading } = said(
      `A <e id=e1 t=shelling real=happened>shelling</e> and an <e id=e2 t=bombing real=happened>attack</e> hit Velm.`,
    );
    expect(reading.events).toHaveLength(2);
  });

  test("the label of a press release lets nobody go", () => {
    expect(said(`For Immediate <e id=e1 t=release real=hypothetical>Release</e>`).reading.events).toEqual([]);
  });
});

describe("where", () => {
  test("a place within another says it all", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened place=m2,m1>bombed</e> <m k=place id=m1>Velm</m> in <m k=place id=m2>Osteria</m>.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("place"))).toEqual(["place Velm | the author CT+"]);
    expect(reading.events[0]?.place?.value.name).toBe("Velm");
  });

  test("the name goes before the words that lead to it", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened place=m1>bombed</e> <m k=place id=m1>the northern city</m> of <m k=place id=m2>Velm</m>.`,
    );
    expect(reading.events[0]?.place?.value.name).toBe("Velm");
  });

  test("two towns stay two", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened place=m2,m1>bombed</e> <m k=place id=m1>Velm</m> and <m k=place id=m2>Tarn</m>.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("place"))).toHaveLength(2);
  });

  const told = (marked: string, slot: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => line.startsWith(slot));

  test.each([
    [
      "a town that is seized is where it was seized",
      `Rebels <e id=e1 t=territory-gained real=happened target=v>seized</e> <m k=place id=v>Velm</m>.`,
      ["place Velm | the author CT+"],
    ],
    [
      "a building called by its town tells the place",
      `Rebels <e id=e1 t=armed-attack real=happened target=v>attacked</e> <m k=facility id=v>Velm prison</m>.`,
      ["place Velm prison | the author CT+"],
    ],
    [
      "a building without a name tells none",
      `Rebels <e id=e1 t=armed-attack real=happened target=v>attacked</e> <m k=facility id=v>the prison</m>.`,
      [],
    ],
    [
      "whence a town is shelled is not where",
      `Guns <e id=e1 t=shelling real=happened place=v,h>shelled</e> <m k=place id=v>Velm</m> from <m k=place id=h>the Orvik hills</m>.`,
      ["place Velm | the author CT+"],
    ],
    [
      "a tongue is no place",
      `The paper (in <m k=place id=v>French</m>) tells of <e id=e1 t=shelling real=happened place=v>shelling</e>.`,
      [],
    ],
    [
      "where the wounded died is not where they were hit",
      `A man died in <m k=facility id=h>a clinic</m> after the <e id=e1 t=armed-attack real=happened place=h,v>ambush</e> near <m k=place id=v>Velm</m>.`,
      ["place Velm | the author CT+"],
    ],
    [
      "where the deed was that another followed is no place of the other",
      `The <e id=e1 t=armed-attack real=happened place=v>action</e> followed an <e id=e2 t=territory-gained real=happened place=v>advance</e> of rebels at <m k=place id=v>Velm</m>.`,
      ["place Velm | the author CT+"],
    ],
    [
      "where it came after no other deed, it is",
      `The <e id=e1 t=armed-attack real=happened place=v>action</e> at <m k=place id=v>Velm</m> followed an <e id=e2 t=territory-gained real=happened place=w>advance</e> of rebels at <m k=place id=w>Tarn</m>.`,
      ["place Velm | the author CT+", "place Tarn | the author CT+"],
    ],
    [
      "where people were abducted is not where they were freed",
      `Four men who were <e id=e1 t=abduction real=happened place=v>abducted</e> in <m k=place id=v>Velm</m> last month were <e id=e2 t=release real=happened place=v,w>freed</e> in <m k=place id=w>Tarn</m>.`,
      ["place Velm | the author CT+", "place Tarn | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(told(marked, "place")).toEqual(expected);
  });

  test.each([
    [
      "a building in which a bomb goes off is what it hit",
      `A bomb <e id=e1 t=bombing real=happened place=v>went off</e> in <m k=facility id=v>a tea house</m>.`,
      ["target tea house | the author CT+"],
    ],
    [
      "one near which it goes off is not",
      `A bomb <e id=e1 t=bombing real=happened place=v>went off</e> near <m k=facility id=v>a tea house</m>.`,
      [],
    ],
    [
      "a road on which a car is struck is no target",
      `A <e id=e1 t=air-strike real=happened target=c,v>strike</e> on <m k=platform id=c>a car</m> on <m k=facility id=v>the harbour road</m>.`,
      ["target car | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(told(marked, "target")).toEqual(expected);
  });

  test("“the town” is called by its name, though no map knows it", () => {
    const { reading } = said(
      `Rebels came to <m k=place id=m1>Orvik</m>. They <e id=e1 t=territory-gained real=happened target=m2>seized</e> <m k=place id=m2 ref=m1>the town</m>.`,
    );
    expect(reading.events[0]?.place?.value.name).toBe("Orvik");
  });

  test("a name ends where the headline does", () => {
    const { reading } = said(`Jets bomb <m k=place id=m1>Velm\n\nTARN</m>, 4 May.`);
    expect(reading.mentions.filter(({ kind }) => kind === "place").map(({ name }) => name)).toEqual(["Velm"]);
  });
});

test.each([
  ["Fighters", "jets", []],
  ["Fighters", "drones", ["actor Fighters | the author CT+"]],
])("%s who are read as the doers of a strike by %s", (who, means, expected) => {
  const { reading } = said(
    `<m k=population id=a>${who}</m> held the hill that ${means} had <e id=e1 t=air-strike real=happened actor=a>struck</e>.`,
  );
  expect(lines(reading).filter((line) => line.startsWith("actor"))).toEqual(expected);
});

test("what is struck is never who strikes: “strikes on the army”, “would strike a unit”", () => {
  const { reading } = said(
    "The <e id=e1 t=air-strike real=happened actor=m1>strikes</e> on <m k=military-unit id=m1>the army</m> went on. It would never <e id=e2 t=air-strike real=negated actor=m2>strike</e> <m k=military-unit id=m2>a hospital unit</m>.",
  );
  expect(reading.events.flatMap(({ arguments: found }) => found.map(({ role }) => role))).not.toContain("actor");
});

test("who strikes after a passive keeps its role", () => {
  const { reading } = said(
    "The depot was <e id=e1 t=air-strike real=happened actor=m1>bombed</e> by <m k=military-unit id=m1>the army</m>.",
  );
  expect(reading.events[0]?.arguments.map(({ role }) => role)).toEqual(["actor"]);
});

describe("grammar beside an event's word", () => {
  const roles = (marked: string): readonly string[] => {
    const { events, mentions } = said(marked).reading;
    const names = new Map(mentions.map(({ id, name }) => [id, name]));
    return events.flatMap((event) => event.arguments.map(({ role, mention }) => `${role} ${names.get(mention)}`));
  };
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "what stands before the noun does it, what stands behind “on” is struck",
      `<m k=armed-group id=m1>Velm Front</m> <e id=e1 t=armed-attack real=happened>attacks</e> on <m k=facility id=m2>the depot</m> went on.`,
      ["target depot", "actor Velm Front"],
    ],
    [
      "“air” alone is the whole noun",
      `<m k=military-unit id=m1>Osterian Air Force</m> <e id=e1 t=air-strike real=happened>air</e> raids against <m k=armed-group id=m2>the Front</m> went on.`,
      ["target Front", "actor Osterian Air Force"],
    ],
    [
      "a doubtful doer gives way to the one behind “by”",
      `<m k=facility id=m1>The depot</m> was <e id=e1 t=shelling real=happened target=m1>shelled</e> by <m k=military-unit id=m2>the army</m>.`,
      ["target depot", "actor army"],
    ],
    [
      "the means belongs to the word that governs it",
      `<m k=platform id=m1>The jet</m> was <e id=e1 t=shoot-down real=happened target=m1>downed</e> with <m k=weapon id=m2>a machine gun</m> while on <e id=e2 t=air-strike real=happened means=m2>raids</e>.`,
      ["target jet", "means machine gun"],
    ],
    [
      "what is shelled stands behind “of”",
      `<e id=e1 t=shelling real=happened actor=m1>Shelling</e> of <m k=facility id=m1>the clinic</m> went on.`,
      ["target clinic"],
    ],
    [
      "“US” is a state and no pronoun",
      `<m k=government id=m1>US</m> <e id=e1 t=air-strike real=happened actor=m1>air raids</e> went on.`,
      ["actor US"],
    ],
    [
      "a town is a place, not what grammar makes a target",
      `The army's <e id=e1 t=shelling real=happened place=m1>shelling</e> of <m k=place id=m1>Velm</m> went on.`,
      ["place Velm"],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(roles(marked)).toEqual(expected);
  });
});

test("“the city” lies where the town that it takes up does", () => {
  const { reading } = said(
    "<m k=place id=m1>Velm</m> was quiet. Jets <e id=e1 t=air-strike real=happened place=m2>bombed</e> <m k=place id=m2>the city</m>.",
  );
  expect(reading.events[0]?.place).toMatchObject({
    basis: "implied",
    value: { name: "Velm", gazetteer: "geonames:341" },
  });
});

test("jets named for their party did it, where nobody else did", () => {
  const roles = (marked: string) => said(marked).reading.events[0]?.arguments.map(({ role }) => role);
  const jets = "<m k=platform id=m1>Coalition jets</m> <e id=e1 t=air-strike real=happened means=m1";
  expect(roles(`${jets}>bombed</e> Velm.`)).toEqual(["actor"]);
  expect(roles(`${jets} actor=m2>bombed</e> Velm for <m k=military-unit id=m2>the army</m>.`)).toContain("means");
  expect(
    roles("<m k=platform id=m1>Two jets</m> <e id=e1 t=air-strike real=happened means=m1>bombed</e> Velm."),
  ).toEqual(["means"]);
});

test.each([
  ["an unmanned boat", "means"],
  ["two jets", "means"],
  ["boats of the Coast Front", "actor"],
  ["its jets", "actor"],
  ["Coalition jets", "actor"],
])("%s that the reader takes for the doer: %s", (name, role) => {
  const { events } = said(
    `The depot was <e id=e1 t=air-strike real=happened actor=m1>hit</e> by <m k=platform id=m1>${name}</m>.`,
  ).reading;
  expect(events[0]?.arguments.map((one) => one.role)).toEqual([role]);
});

describe("whose weapon it was did it, where nobody else did", () => {
  const roles = (words: string, rest = ""): readonly string[] =>
    (
      said(
        `The mill was <e id=e1 t=shelling real=happened means=w${rest}>hit</e> by ${words} from the hills.`,
      ).reading.events[0]?.arguments.map(({ role }) => role) ?? []
    ).toSorted();
  const rocket = "<m k=weapon id=w>a rocket</m>";
  const front = "<m k=armed-group id=f>the Front</m>";
  test.each([
    ["behind it", `${rocket} of ${front}`, ["actor", "means"]],
    ["with the verb", `${rocket} fired by ${front}`, ["actor", "means"]],
    ["before it", `<m k=armed-group id=f>the Front</m>'s <m k=weapon id=w>rocket</m>`, ["actor", "means"]],
    ["not whose make it is", `${rocket} of <m k=government id=f>Osterian</m> make`, ["means"]],
    ["not who stands beside it", `${rocket} near ${front}`, ["means"]],
  ])("%s", (_, words, expected) => {
    expect(roles(words)).toEqual(expected);
  });
  test("but not where the text names another doer", () => {
    const { reading } = said(
      `<m k=armed-group id=g>The Guard</m> <e id=e1 t=shelling real=happened actor=g means=w>hit</e> the mill with ${rocket} of ${front}.`,
    );
    expect(reading.claims.filter(({ slot }) => slot === "actor")).toHaveLength(1);
  });
});

test.each([
  ["murdered", ["killed", "target"]],
  ["killed", ["killed"]],
])("who was %s by name", (word, expected) => {
  const { claims } = said(
    `Gunmen <e id=e1 t=killing real=happened victim=p>${word}</e> <m k=person id=p>Colonel Orin Brek</m> in his car.`,
  ).reading;
  expect(claims.flatMap(({ slot }) => (slot === "killed" || slot === "target" ? [slot] : [])).toSorted()).toEqual(
    expected,
  );
});

test("who did it and nobody else did it", () => {
  const marked = (lead: string): string =>
    `<m k=population id=r>Robbers</m>${lead} <e id=e1 t=abduction real=negated actor=r>took</e> nine people.`;
  expect(said(marked(" and nobody else")).reading.events[0]?.reality).toBe("happened");
  expect(said(marked(", he said, hardly")).reading.events[0]?.reality).toBe("negated");
});

describe("a state's adjective before a noun of force", () => {
  const roles = (marked: string) => {
    const { events, mentions } = said(marked).reading;
    const names = new Map(mentions.map(({ id, name, actor }) => [id, `${name} ${actor ?? ""}`]));
    return events.flatMap((event) => event.arguments.map(({ role, mention }) => `${role} ${names.get(mention)}`));
  };
  test.each([
    ["An American <e id=e1 t=air-strike real=happened>air strike</e> hit Velm.", ["actor American united-states"]],
    [
      "A <m k=place id=m1>Russian</m> <e id=e1 t=air-strike real=happened place=m1>raid</e> hit Velm.",
      ["actor Russian russia"],
    ],
    ["A deadly <e id=e1 t=air-strike real=happened>air strike</e> hit Velm.", []],
  ])("%s", (marked, expected) => {
    expect(roles(marked)).toEqual(expected);
  });
});

test("a role that its type does not have is played by nobody", () => {
  const { reading } = said(
    "<m k=military-unit id=m1>Troops</m> <e id=e1 t=deployment real=happened actor=m1 target=m2>moved up</e> to <m k=facility id=m2>the depot</m>.",
  );
  expect(reading.events[0]?.arguments.map(({ role }) => role)).toEqual(["actor"]);
});

test("those who came are the soldiers of the Guard, all thousand of them", () => {
  const { reading } = said(
    "<m k=population id=m1>Some 1000 soldiers of <m k=military-unit id=m2>the Velm Guard</m></m> <e id=e1 t=deployment real=happened actor=m2>came</e>.",
  );
  expect(reading.mentions.find(({ id }) => id === reading.events[0]?.arguments[0]?.mention)?.name).toBe(
    "Some 1000 soldiers of the Velm Guard",
  );
});

test("who leads an assault does it; who runs a hospital does not", () => {
  const roles = (marked: string) => said(marked).reading.events[0]?.arguments.map(({ role }) => role);
  expect(
    roles(
      "The <e id=e1 t=armed-attack real=happened actor=m1>assault</e> was led by <m k=armed-group id=m1>the Front</m>.",
    ),
  ).toEqual(["actor"]);
  expect(
    roles(
      "A hospital run by <m k=organisation id=m1>the Fund</m> was <e id=e1 t=air-strike real=happened actor=m1>hit</e>.",
    ),
  ).toEqual([]);
});

describe("whom a deed befell", () => {
  const played = (marked: string): readonly string[] =>
    said(marked).reading.events.flatMap(({ arguments: found }) => found.map(({ role }) => role));
  test.each([
    ["killing", "happened", "victim"],
    ["killing", "background", "victim"],
    ["abduction", "happened", "victim"],
    // Who is aimed at and not harmed stays a target.
    ["killing", "future", "target"],
    ["killing", "hypothetical", "target"],
    ["air-strike", "happened", "target"],
  ])("in a %s that %s is a %s", (type, reality, role) => {
    const marked = `Orders came, and then <e id=e1 t=${type} real=${reality} target=m1>it was done</e> to <m k=population id=m1>two clerks</m>.`;
    expect(played(marked).filter((one) => one === "victim" || one === "target")).toEqual(
      // Of a killing only a target has a role to play before it is done; abduction knows victims alone.
      [role],
    );
  });
});

test("where people died in a strike is told of the strike: a harm with a cause has only those harmed", () => {
  const marked = `A <e id=e1 t=bombing real=happened>bomb</e> in <m k=place id=m1>Velm</m> <e id=e2 t=death real=happened victim=p1 place=m1 cause=e1>killed</e> <m k=population id=p1>six people</m>.`;
  const alone = `In <m k=place id=m1>Velm</m> <m k=population id=p1>six people</m> <e id=e2 t=death real=happened victim=p1 place=m1>died</e>.`;
  const roles = (words: string): readonly string[] =>
    [...said(words).roles.values()]
      .flatMap((found) => found.map(({ role }) => role))
      .filter((role) => role !== "place");
  const places = (words: string): number =>
    [...said(words).roles.values()].flat().filter(({ role }) => role === "place").length;
  expect([roles(marked), places(marked)]).toEqual([["victim"], 0]);
  expect([roles(alone), places(alone)]).toEqual([["victim"], 1]);
});

describe("a plain “attack”", () => {
  test("is of the kind that the reader is sure of", () => {
    const { reading } = said(`Gas fell in <e id=e1 t=chemical-attack real=happened>an attack</e> at dawn.`);
    expect(reading.events.map(({ type }) => type)).toEqual(["chemical-attack"]);
  });
});

describe("a word that means one thing", () => {
  test.each([
    ["siege", "The town was <E>overrun</E>.", ["territory-gained"]],
    ["siege", "The town was <E>surrounded</E>.", ["siege"]],
    ["detention", "The <E>capture</E> of the district seat came late.", ["territory-gained"]],
    ["detention", "The <E>capture</E> of the gang's leader came late.", ["detention"]],
    ["abduction", "A <E>rescue</E> followed.", ["release"]],
    ["aid-delivery", "Troops <E>rescued</E> all the hostages.", ["release"]],
    ["aid-delivery", "Boats <E>rescued</E> the fishermen.", ["aid-delivery"]],
    ["air-strike", "The Front launched a massive <E>attack</E> in the hills.", ["armed-attack"]],
    ["air-strike", "The army launched a drone <E>attack</E> on a depot, a new one.", ["air-strike"]],
    ["air-strike", "The <E>attack</E> came before dawn.", ["air-strike"]],
    ["killing", "The brigade <E>shot down</E> an unarmed relief flight.", ["shoot-down"]],
    ["killing", "The brigade <E>shot down</E> protesters on a bridge.", ["killing"]],
    ["chemical-attack", "Posts allege the <E>use</E> of cluster munitions in Velm.", ["armed-attack"]],
    ["chemical-attack", "Posts allege the <E>use</E> of chlorine in Velm.", ["chemical-attack"]],
    ["chemical-attack", "Rebels <E>used</E> gas cylinders against the church.", ["armed-attack"]],
    ["chemical-attack", "Jets <E>dropped</E> gas cylinders on Velm; doctors spoke of chlorine.", ["chemical-attack"]],
    ["air-strike", "A boy was <E>hit</E> by a stray bullet.", ["armed-attack"]],
    ["air-strike", "The helicopter's crew was <E>hit</E> by ground fire.", ["armed-attack"]],
    ["air-strike", "A boy was <E>hit</E> by a bomb.", ["air-strike"]],
    ["air-strike", "Two helicopters <E>landed</E> near Velm.", ["deployment"]],
    ["air-strike", "A rocket <E>landed</E> near Velm.", ["air-strike"]],
    ["air-strike", "The post fell in a dawn <E>raid</E> by the Front.", ["armed-attack"]],
    ["air-strike", "The post fell in a dawn <E>raid</E> by two jets.", ["air-strike"]],
    ["shelling", "The blast was caused by a <E>fire</E> in the store.", []],
    ["shelling", "The <E>fire</E> from the hill went on.", ["shelling"]],
    ["shelling", "The mill fell because of the <E>fire</E> of the guns.", ["shelling"]],
    ["destruction", "The army set <E>fire</E> to 20 houses.", ["destruction"]],
    ["territory-gained", "The Front <E>broke</E> away from the League.", []],
    ["territory-gained", "The Front <E>broke</E> through the line.", ["territory-gained"]],
    ["killing", "Eight were put <E>out</E> of action.", []],
    ["killing", "We <E>buried</E> them in three graves.", []],
    ["killing", "They were <E>buried</E> alive.", ["killing"]],
    ["destruction", "Two were <E>buried</E> in the rubble.", ["destruction"]],
    ["abduction", "The bodies of the pupils were <E>taken</E> away.", []],
    ["abduction", "The pupils were <E>taken</E> away.", ["abduction"]],
    ["displacement", "The team <E>evacuated</E> 6 wounded to Velm.", ["aid-delivery"]],
    ["displacement", "The army <E>evacuated</E> 6 villages.", ["displacement"]],
    ["shelling", "The <E>infiltration</E> failed.", ["armed-attack"]],
    ["bombing", "The band was driven <E>off</E>.", []],
    ["abduction", "The men were marched <E>off</E>.", ["abduction"]],
    ["bombing", "The charge went <E>off</E>.", ["bombing"]],
    ["air-strike", "The jets of the <E>aggression</E> are known here.", []],
    ["air-strike", "The <E>aggression</E> began before dawn.", ["air-strike"]],
    ["protest", "Thirteen were wounded in the <E>strike</E> on the market of Velm.", ["armed-attack"]],
    ["protest", "The teachers' <E>strike</E> on Monday hurt nobody.", ["protest"]],
    ["protest", "A drone strike hit Velm. The premier called the <E>strike</E> a breach.", ["armed-attack"]],
    ["protest", "A drone strike hit Velm. The unions called a general <E>strike</E>.", ["protest"]],
    ["protest", "A drone strike hit Velm. The union said the <E>strike</E> would go on.", ["protest"]],
    ["bombing", "Men <E>attacked</E> the prison with a lorry.", ["armed-attack"]],
    ["bombing", "Men <E>attacked</E> the prison, and a blast was heard.", ["bombing"]],
    ["displacement", "Four clerks were <E>deprived</E> of their liberty.", ["abduction"]],
    ["displacement", "Four clerks were <E>deprived</E> of their land.", ["displacement"]],
    ["release", "Four clerks were deprived of their <E>liberty</E>.", []],
    ["release", "Four clerks were given their <E>liberty</E>.", ["release"]],
    ["armed-attack", "The bridge is in <E>the</E> hands of the army.", []],
    ["abduction", "They were on <E>their</E> way to a school.", []],
    ["withdrawal", "They were driven <E>out</E> of Velm.", ["withdrawal"]],
    ["chemical-attack", "Posts allege the <E>use</E> of sarin and cluster bombs in Velm.", ["chemical-attack"]],
  ])("%s: %s", (type, marked, expected) => {
    const { reading } = said(marked.replace("<E>", `<e id=e1 t=${type} real=happened>`).replace("</E>", "</e>"));
    expect(reading.events.map((event) => event.type)).toEqual(expected);
  });

  test.each([
    ["The Guard had claimed the downing of a jet.", ["shoot-down"]],
    ["The downing street was closed.", []],
    ["Men had left the car bomb at the gate.", ["bombing"]],
    ["They were asleep when a drone flew into their van.", ["air-strike"]],
    ["A shell ploughed through the roof of the mill.", ["shelling"]],
    ["A drone had crashed into the sea.", []],
    ["A rocket flew over the town and into the hills.", []],
    ["Fans tore into the hall.", []],
    ["<m k=population id=p>Nobody</m> knows <e id=e1 t=abduction real=happened>the kidnappers</e>.", []],
    ["A landmine killed a driver.", ["bombing"]],
    ["Landmines lay along the road.", []],
    ["A car bomb <e id=e1 t=bombing real=happened>exploded</e> at the gate.", ["bombing"]],
    [
      "Rebels <e id=e1 t=abduction real=happened>took</e> six men. The downing of a jet came first.",
      ["abduction", "shoot-down"],
    ],
  ])("that no reader saw: %s", (marked, expected) => {
    expect(said(marked).reading.events.map(({ type }) => type)).toEqual(expected);
  });

  test("what stands behind a word that no reader saw keeps its roles and its cause", () => {
    const { reading } = said(
      `Nobody explains the downing of a jet. <m k=military-unit id=a>The army</m> <e id=e1 t=shelling real=happened actor=a>shelled</e> Velm, <e id=e2 t=death real=happened victim=p cause=e1>killing</e> <m k=population id=p>nine people</m>.`,
    );
    const shelling = reading.events.find(({ type }) => type === "shelling")?.id;
    expect(reading.claims.filter(({ event }) => event === shelling).map(({ slot }) => slot)).toEqual([
      "occurrence",
      "actor",
      "killed",
    ]);
  });

  test("a suicide bomber is no plane", () => {
    const bombed = (who: string, kind: string): readonly string[] =>
      said(
        `<m k=${kind} id=m1>${who}</m> <e id=e1 t=bombing real=happened actor=m1>hit</e> a café.`,
      ).reading.events.map(({ type }) => type);
    expect(bombed("A suicide bomber", "person")).toEqual(["bombing"]);
  });

  test.each([
    ["a drone", ["air-strike"]],
    ["a gang", ["destruction"]],
  ])("a car that %s burned was not brought down", (who, expected) => {
    const { reading } = said(
      `<m k=platform id=m1>The car</m> which <m k=armed-group id=m2>${who}</m> <e id=e1 t=shoot-down real=happened target=m1>burned</e> stood near Velm.`,
    );
    expect(reading.events.map(({ type }) => type)).toEqual(expected);
  });

  test("a car that hits a mine is bombed", () => {
    const { reading } = said(
      `<m k=platform id=m1>A truck</m> <e id=e1 t=armed-attack real=happened actor=m1 target=m2>hit</e> <m k=weapon id=m2>a mine</m>.`,
    );
    expect(reading.events.map(({ type }) => type)).toEqual(["bombing"]);
    expect(lines(reading)).toEqual([
      "occurrence yes | the author CT+",
      "target truck | the author CT+",
      "means mine | the author CT+",
    ]);
  });

  test("a plane that hits a mine field is not", () => {
    const { reading } = said(
      `<m k=platform id=m1>A jet</m> <e id=e1 t=air-strike real=happened actor=m1 target=m2>hit</e> <m k=facility id=m2>the mine</m>.`,
    );
    expect(reading.events.map(({ type }) => type)).toEqual(["air-strike"]);
  });

  test.each([
    ["from <P>", "origin"],
    ["from the direction of <P>", "origin"],
    ["12 km from <P>", "place"],
    ["a mile north from <P>", "place"],
    ["to drive the rebels from <P>", "place"],
  ])("what is shelled “%s”", (where, role) => {
    const place = `<m k=place id=m2>Velm</m>`;
    const { reading } = said(
      `Guns <e id=e1 t=shelling real=happened place=m2>shelled</e> it ${where.replace("<P>", place)}.`,
    );
    expect(reading.events.flatMap((event) => event.arguments.map((argument) => argument.role))).toEqual([role]);
  });

  const set = `<e id=e1 t=bombing real=happened actor=m1 means=m2>set off</e> <m k=weapon id=m2>a landmine</m>`;
  const jets = `<m k=platform id=m1>Jets</m> <e id=e1 t=air-strike real=happened actor=m1 target=m2>struck</e>`;
  test.each([
    ["did it, under a bridge", `<m k=armed-group id=m1>The rebels</m> ${set} under a bridge.`, "actor rebels"],
    ["did it, as others passed", `<m k=armed-group id=m1>The rebels</m> ${set} as a convoy passed.`, "actor rebels"],
    ["had it done to them", `<m k=military-unit id=m1>A patrol</m> ${set} near Velm.`, "target patrol"],
    ["struck a pit", `${jets} <m k=facility id=m2>a coal mine</m> in Velm.`, "actor Jets"],
    ["struck a mine from the air", `${jets} <m k=facility id=m2>a mine</m> in Velm.`, "actor Jets"],
  ])("who meets with a mine %s", (_, marked, expected) => {
    const told = lines(said(marked).reading).filter((line) => /Jets|rebels|patrol/.test(line));
    expect(told).toEqual([`${expected} | the author CT+`]);
  });

  test("“came down” is one word", () => {
    const { reading } = said(
      `<m k=platform id=m1>A helicopter</m> <e id=e1 t=air-strike real=happened actor=m1>came</e> <e id=e2 t=shoot-down real=happened target=m1>down</e> near Velm.`,
    );
    expect(reading.events.map(({ type }) => type)).toEqual(["shoot-down"]);
  });
});

describe("two words of one event", () => {
  test.each([
    ["The army <e id=e1 t=armed-attack real=happened>set</e> an <e id=e2 t=armed-attack real=happened>ambush</e>.", 1],
    [
      "The army <e id=e1 t=armed-attack real=happened>set</e> out, then an <e id=e2 t=armed-attack real=happened>ambush</e> began.",
      2,
    ],
    [
      "It was <e id=e1 t=armed-attack real=happened>hit</e> by ground <e id=e2 t=armed-attack real=happened>fire</e>.",
      1,
    ],
    [
      "They <e id=e1 t=shelling real=happened>responded</e> by <e id=e2 t=shelling real=happened>firing</e> rockets.",
      1,
    ],
    ["They were <e id=e1 t=ill-treatment real=happened>hacked</e> <e id=e2 t=killing real=happened>to death</e>.", 1],
  ])("%s", (marked, count) => {
    expect(said(marked).reading.events).toHaveLength(count);
  });
});

describe("two verbs, each with an object of its own", () => {
  const told = (marked: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => /^(?:actor|target) /.test(line));
  test("what the first hit neither does nor suffers the second", () => {
    expect(
      told(
        `<m k=armed-group id=m1>Rebels</m> <e id=e1 t=shoot-down real=happened actor=m1 target=m2,m3>shot down</e> <m k=platform id=m2>a helicopter</m> and <e id=e2 t=destruction real=happened actor=m2 target=m2,m3>blew up</e> <m k=facility id=m3>a bridge</m>.`,
      ).map((line) => line.split(" |")[0]),
    ).toEqual(["actor Rebels", "target helicopter", "target bridge"]);
  });

  test("whoever stands behind “of” of one noun did not do what stands before it", () => {
    const army = "<m k=military-unit id=m1>the army</m>";
    expect(
      told(
        `An <e id=e1 t=armed-attack real=happened actor=m1>attack</e> followed an <e id=e2 t=territory-gained real=happened actor=m1>advance</e> of ${army}.`,
      ).filter((line) => line.startsWith("actor army")),
    ).toHaveLength(1);
    expect(
      told(
        `An <e id=e2 t=territory-gained real=happened actor=m1>advance</e> of ${army} followed an <e id=e1 t=armed-attack real=happened actor=m1>attack</e>.`,
      ).filter((line) => line.startsWith("actor army")),
    ).toHaveLength(2);
  });

  test("without one of its own the second takes the first's", () => {
    expect(
      told(
        `<m k=armed-group id=m1>Rebels</m> <e id=e1 t=territory-gained real=happened actor=m1 target=m2>seized</e> <m k=facility id=m2>a bridge</m> and <e id=e2 t=destruction real=happened actor=m1 target=m2>burned</e> it.`,
      ).filter((line) => line.startsWith("target bridge")),
    ).toHaveLength(2);
  });
});

test("who accuses is not the doer of what it accuses another of", () => {
  const { reading } = said(
    `<src a=1><m k=military-unit id=m1>The army</m></src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1><m k=armed-group id=m2>the Front</m> of <e id=e1 t=shelling real=happened actor=m1,m2 target=m3>shelling</e> <m k=facility id=m3>a clinic</m></con>.`,
  );
  expect(lines(reading).filter((line) => /^actor/.test(line))).toEqual(["actor Front | army CT+"]);
});

test("who is accused after an earlier attack has not made it", () => {
  const { reading } = said(
    `He accused <m k=military-unit id=m1>the army</m> of theft after an earlier <e id=e1 t=armed-attack real=happened actor=m1>attack</e>.`,
  );
  expect(lines(reading).filter((line) => /^actor/.test(line))).toEqual([]);
});

test("who stands before a colon speaks, and does nothing by that", () => {
  const { reading } = said(
    `<m k=military-unit id=m1>Army</m>: <m k=population id=m2>five rebels</m> <e id=e1 t=killing real=happened actor=m1 victim=m2>slain</e>`,
  );
  expect(lines(reading).filter((line) => /^actor/.test(line))).toEqual([]);
});

test.each([
  [
    `<m k=military-unit id=m1>Battalion No.</m> <m k=military-unit id=m2>368</m> <e id=e1 t=shelling real=happened actor=m1,m2>shelled</e> Velm.`,
    "actor Battalion No. 368",
  ],
  [
    `Two men were <e id=e1 t=armed-attack real=happened actor=m1>attacked</e> by <m k=person id=m1>passers</m>-by.`,
    "actor passers-by",
  ],
  [
    `<m k=military-unit id=m1>Forces backed</m> by the League <e id=e1 t=shelling real=happened actor=m1>shelled</e> Velm.`,
    "actor Forces",
  ],
])("a name is neither cut nor runs on: %s", (marked, expected) => {
  expect(
    lines(said(marked).reading)
      .filter((line) => line.startsWith("actor"))
      .map((line) => line.split(" |")[0]),
  ).toEqual([expected]);
});

test("a plane from which bombs are dropped is no target", () => {
  const { reading } = said(
    `<m k=weapon id=m1>Bombs</m> were <e id=e1 t=air-strike real=happened means=m1 target=m2>dropped</e> from <m k=platform id=m2>a cargo plane</m>.`,
  );
  expect(
    lines(reading)
      .filter((line) => /^(?:target|means)/.test(line))
      .map((line) => line.split(" |")[0]),
  ).toEqual(["means cargo plane", "means Bombs"]);
});

describe("the object of a relative clause", () => {
  const told = (marked: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => /^(?:actor|target) /.test(line));
  test.each([
    [
      "stands before it, and the doer right before the verb",
      `<m k=platform id=c>A convoy</m> which <m k=armed-group id=r>the rebels</m> had <e id=e1 t=armed-attack real=happened>ambushed</e> reached Velm.`,
      ["actor rebels | the author CT+", "target convoy | the author CT+"],
    ],
    [
      "is none where an object stands behind the verb",
      `<m k=platform id=c>A convoy</m> which, when <m k=armed-group id=r>the rebels</m> <e id=e1 t=armed-attack real=happened actor=r>ambushed</e> the mill, reached Velm.`,
      ["actor rebels | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  test.each([
    ["who must look into a killing did not kill", "must investigate the", []],
    ["who condemned it did not", "strongly condemned this brutal", []],
    ["who ordered it did", "ordered the", ["actor army | the author CT+"]],
    [
      "who looked into one thing may do another",
      "investigated the theft and began the",
      ["actor army | the author CT+"],
    ],
  ])("%s", (_, verb, expected) => {
    const marked = `<m k=military-unit id=a>The army</m> ${verb} <e id=e1 t=killing real=happened actor=a>killing</e> of villagers.`;
    expect(told(marked).filter((line) => line.startsWith("actor"))).toEqual(expected);
  });

  test("those who fought each other are doers, those who met are not", () => {
    const met = (type: string): readonly string[] =>
      told(
        `<m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the rebels</m> <e id=e1 t=${type} real=happened participant=a,b>met</e>.`,
      );
    expect(met("armed-clash")).toEqual(["actor army | the author CT+", "actor rebels | the author CT+"]);
    expect(met("talks")).toEqual([]);
  });
});

describe("whom a deed in the passive befell", () => {
  const target = (marked: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => line.startsWith("target"));
  const ambushed =
    "<e id=e1 t=armed-attack real=happened actor=a>ambushed</e> on the road by <m k=population id=a>gunmen</m>.";
  test.each([
    ["stands before it", `<m k=person id=v>Sami Velic</m> was ${ambushed}`, "target Sami Velic | the author CT+"],
    [
      "stands before it with what is said of him",
      `<m k=person id=v>Sami Velic</m>, a commander of the coastguard, was ${ambushed}`,
      "target Sami Velic | the author CT+",
    ],
    [
      "opens a clause",
      `It rained when <m k=military-unit id=v>a patrol</m> was ${ambushed}`,
      "target patrol | the author CT+",
    ],
  ])("%s", (_, marked, expected) => {
    expect(target(marked)).toEqual([expected]);
  });
  test.each([
    ["who has a verb of his own", `<m k=person id=v>Sami Velic</m> left, and the road was watched and ${ambushed}`],
    ["whose thing it was", `The friend of <m k=person id=v>Sami Velic</m> was ${ambushed}`],
  ])("is not one %s", (_, marked) => {
    expect(target(marked)).toEqual([]);
  });
  test("is whom the reader saw", () => {
    const marked = `<m k=person id=v>Sami Velic</m>, a friend of Ana, was <e id=e1 t=armed-attack real=happened target=w>ambushed</e> with <m k=population id=w>two guards</m>.`;
    expect(target(marked)).toEqual(["target two guards | the author CT+"]);
  });
});
