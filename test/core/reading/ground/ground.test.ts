// What grounding makes of a sentence, as tables: the sentence in our notation, and the lines of its ledger.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const strike = `<e id=e1 t=air-strike real=happened actor=m1 target=m2 place=m3>bombed</e>`;

describe("whose word a claim is", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "what nobody is quoted for is the author's",
      `<m k=military-unit id=m1>Osterian jets</m> ${strike} <m k=facility id=m2>a depot</m> near <m k=place id=m3>Velm</m>.`,
      [
        "occurrence yes | the author CT+",
        "actor Osterian jets | the author CT+",
        "target depot | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "what a source says is the source's",
      `<src a=1><m k=population id=s1>Residents</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m k=military-unit id=m1>jets</m> <e id=e1 t=air-strike real=happened actor=m1>struck</e> at dawn</con>.`,
      ["occurrence yes | Residents CT+", "actor jets | Residents CT+"],
    ],
    [
      "hearsay has an unnamed voice that stands behind nothing",
      `<con a=1><m k=platform id=m1>The jet</m> was</con> <cue a=1 act=says stance=Uu>allegedly</cue> <con a=1><e id=e1 t=shoot-down real=happened target=m1>downed</e> near Velm</con>.`,
      ["occurrence yes | unnamed Uu", "target jet | unnamed Uu"],
    ],
    [
      "a chain runs from the one who speaks first to the one who relays",
      `<src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><src a=2><m k=population id=s2>villagers</m></src> had <cue a=2 act=says stance=CT+ in=1>told</cue> her that <con a=2>the depot was <e id=e1 t=shelling real=happened>shelled</e></con></con>.`,
      ["occurrence yes | villagers → Ana Orsin CT+"],
    ],
    [
      "a speaker who says firmly that there was no strike holds that it was not so",
      `<src a=1>The ministry</src> <cue a=1 act=says stance=CT+>insisted</cue> <con a=1>no <e id=e1 t=air-strike real=negated>strikes</e> had been flown</con>.`,
      ["occurrence yes | ministry CT-"],
    ],
    [
      "a denial of a strike that nobody else tells denies that it happened",
      `<src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1><e id=e1 t=shelling real=happened target=m1>shelling</e> <m k=facility id=m1>the clinic</m></con>.`,
      ["occurrence yes | army CT-", "target clinic | army CT-"],
    ],
    [
      "what is threatened has not happened, and nobody commits to it",
      `<src a=1>The rebels</src> <cue a=1 act=threatens stance=Uu>threatened</cue> <con a=1>to <e id=e1 t=shelling real=future>shell</e> Velm</con>.`,
      ["occurrence yes | rebels Uu"],
    ],
    [
      "the author's hedge is the author's",
      `It <cue a=1 act=suggests stance=PS+>could be suggested that</cue> <con a=1>the town was <e id=e1 t=shelling real=happened>shelled</e> by mistake</con>.`,
      ["occurrence yes | the author PS+", "cause by mistake | the author PS+"],
    ],
    [
      "a sentence that tells what a report is based on makes its people the first voice of the one before",
      `<m k=armed-group id=m1>Gunmen</m> <e id=e1 t=killing real=happened actor=m1 victim=m2>executed</e> <m k=population id=m2>six farmers</m>. According to <src a=1><m k=person id=s1>Ana Orsin</m></src><cue a=1 act=says stance=CT+>,</cue> <con a=1>the report is based on information provided by villagers who fled</con>.`,
      [
        "occurrence yes | villagers → Ana Orsin CT+",
        "actor Gunmen | villagers → Ana Orsin CT+",
        "killed 6..6 farmers | villagers → Ana Orsin CT+",
      ],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });
});

describe("tolls", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "are tied to the event that caused them",
      `<e id=e1 t=shelling real=happened>Shelling</e> of Velm <e id=e2 t=death real=happened victim=m1 cause=e1>killed</e> <m k=population id=m1>at least 12 civilians, including three children</m>.`,
      ["killed 12..null civilians | the author CT+", "killed 3..3 children of those | the author CT+"],
    ],
    [
      "keep dead and wounded apart",
      `<e id=e1 t=bombing real=happened>A car bomb</e> left 10 <e id=e2 t=death real=happened cause=e1>dead</e> and dozens <e id=e3 t=injury real=happened cause=e1>wounded</e>.`,
      ["killed 10..10 | the author CT+", "injured 24..null | the author CT+"],
    ],
    [
      "are the word of the one who gives the number",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm. <src a=1>The mayor</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>two people were <e id=e2 t=death real=happened cause=e1>killed</e></con>.`,
      ["killed 2..2 people | mayor CT+"],
    ],
    [
      "make an event of their own where only a killing is told",
      `<m k=population id=m1>Five soldiers</m> were <e id=e1 t=death real=happened victim=m1>killed</e> in Velm.`,
      ["killed 5..5 soldiers | the author CT+"],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    const tolls = lines(said(marked).reading).filter((line) => /^(?:killed|injured)/.test(line));
    expect(tolls).toEqual(expected);
  });

  test("stay a message where nothing tells of force", () => {
    const { reading } = said("Six people died in Velm.");
    expect(reading.events).toEqual([]);
    expect(reading.messages.map(({ rule }) => rule)).toContain("toll-without-event");
  });
});

describe("events", () => {
  const two = (second: string): string =>
    `<m k=military-unit id=m1>Osterian jets</m> <e id=e1 t=air-strike real=happened actor=m1 place=m3>bombed</e> <m k=place id=m3>Velm</m>. ${second}`;

  test("words that point back tell the same event again", () => {
    const { reading } = said(two("Officials condemned the <e id=e2 t=air-strike real=happened>air strikes</e>."));
    expect(reading.events).toHaveLength(1);
    expect(reading.events[0]?.alsoAt).toHaveLength(1);
  });

  test("a second strike elsewhere stays a second event", () => {
    const { reading } = said(
      two("They also <e id=e2 t=air-strike real=happened place=m4>bombed</e> <m k=place id=m4>Tarn</m>."),
    );
    expect(reading.events).toHaveLength(2);
  });

  test("a definite strike at another place stays a second event", () => {
    const { reading } = said(
      two("The <e id=e2 t=air-strike real=happened place=m4>raid</e> on <m k=place id=m4>Tarn</m> came later."),
    );
    expect(reading.events).toHaveLength(2);
  });

  test("speech is never an event", () => {
    const { reading } = said(
      "<src a=1>The mayor</src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1>the army of cowardice</con>.",
    );
    expect(reading.events).toEqual([]);
    expect(reading.statements.map(({ act }) => act)).toEqual(["accuses"]);
  });

  test("'prior to' orders events and makes no date", () => {
    const { reading } = said(
      `<m k=population id=m1>Troops</m> <e id=e1 t=deployment real=happened actor=m1>arrived</e> in Velm prior to the <e id=e2 t=air-strike real=happened>strikes</e>.`,
    );
    const [arrival, strikes] = reading.events;
    expect(arrival?.before).toEqual([strikes?.id]);
    expect(arrival?.time).toBeUndefined();
  });

  test("a date without a year stays without one", () => {
    const { reading } = said(
      `On <m k=time id=t1>September 17</m> jets <e id=e1 t=air-strike real=happened time=t1>bombed</e> a depot.`,
    );
    expect(reading.events[0]?.time?.value).toEqual({ edtf: "XXXX-09-17", precision: 1 });
  });

  test("'on Sunday' in a report without a date stays unresolved, with a message", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened time=t1>bombed</e> a depot on <m k=time id=t1>Sunday</m>.`,
    );
    expect(reading.events[0]?.time).toBeUndefined();
    expect(reading.messages.map(({ rule }) => rule)).toContain("unresolved-time");
  });

  test("'on Sunday' in a report with a date is resolved, and said to be implied", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened time=t1>bombed</e> a depot on <m k=time id=t1>Sunday</m>.`,
      {
        published: "2021-05-04",
      },
    );
    expect(reading.events[0]?.time).toMatchObject({ value: { edtf: "2021-05-02", precision: 1 }, basis: "implied" });
  });

  test("two places of one event are two claims, each with an id of its own", () => {
    const { reading } = said(
      "<src a=1>The army</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>rockets were <e id=e1 t=shelling real=happened place=m1,m2>fired</e></con> at <m k=place id=m1>Qasmar</m> and into <m k=place id=m2>Dorun</m>.",
    );
    const places = reading.claims.filter(({ slot }) => slot === "place");
    expect(places.map(({ value }) => "name" in value && value.name)).toEqual(["Qasmar", "Dorun"]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(2);
  });

  test("a place that no gazetteer knows keeps its name and gets no coordinate", () => {
    const { reading } = said(
      `Jets <e id=e1 t=air-strike real=happened place=m1>bombed</e> <m k=place id=m1>Qarrun</m>.`,
    );
    const place = reading.events[0]?.place?.value;
    expect(place?.name).toBe("Qarrun");
    expect(place?.latitude).toBeUndefined();
    expect(place?.gazetteer).toBeUndefined();
  });
});

describe("voices", () => {
  test("the spokesman, his ministry and his state are one party", () => {
    const { reading } = said(
      `<src a=1><m k=government id=m1>The Russian Defence Ministry</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the depot burned</con>. <cue a=2 act=says stance=CT+>According to</cue> <src a=2><m k=person id=m2>Ivan Orsin</m>, spokesman for <m k=government id=m3>the Russian Defence Ministry</m></src>, <con a=2>nobody was there</con>.`,
    );
    const parties = reading.voices.filter(({ kind }) => kind !== "author").map(({ party }) => party);
    expect(parties).toEqual(["russia", "russia"]);
  });

  test("two unnamed cues are two voices", () => {
    const { reading } = said(
      `<con a=1>The bridge was</con> <cue a=1 act=says stance=Uu>reportedly</cue> <con a=1>cut</con>. <con a=2>A tank was</con> <cue a=2 act=says stance=Uu>allegedly</cue> <con a=2>lost</con>.`,
    );
    expect(reading.voices.filter(({ kind }) => kind === "anonymous")).toHaveLength(2);
  });

  test.each([
    ["some experts", "anonymous"],
    ["pro-government sources", "anonymous"],
    ["residents", "witness"],
    ["a security official", "anonymous"],
  ])("%s are %s", (source, kind) => {
    const { reading } = said(
      `<src a=1>${source}</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the bridge was cut</con>.`,
    );
    expect(reading.voices[1]?.kind).toBe(kind);
    expect(reading.voices[1]?.party).toBeUndefined();
  });

  test("a denial points at the claim that it answers", () => {
    const { reading } = said(
      `<m k=military-unit id=m1>Coalition jets</m> <e id=e1 t=air-strike real=happened actor=m1 target=m2>bombed</e> <m k=military-unit id=m2>an army post</m>. <src a=1>The command</src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>the <e id=e2 t=air-strike real=happened target=m3>air strikes</e> were aimed at <m k=military-unit id=m3>the army</m></con>.`,
    );
    const denial = reading.statements.find(({ act }) => act === "denies");
    const answered = reading.claims.find(({ id }) => id === denial?.denies);
    expect(answered?.slot).toBe("target");
    expect(answered?.stance).toBe("CT+");
  });

  test("quotation marks that quote nobody are noted as the author's distance", () => {
    const { reading } = said("The so-called ‘moderate opposition’ left Velm.");
    expect(reading.messages.map(({ rule }) => rule)).toContain("scare-quotes");
  });
});

describe("one event or two", () => {
  const types = (marked: string): readonly string[] => said(marked).reading.events.map(({ type }) => type);
  const strike = `<m k=military-unit id=m1>Osterian jets</m> <e id=e1 t=air-strike real=happened actor=m1 target=m2>bombed</e> <m k=facility id=m2>a station</m> in Velm.`;
  test.each([
    [
      "two words of one verb",
      "The jet was <e id=e1 t=shoot-down real=happened>shot</e> <e id=e2 t=shoot-down real=happened>down</e>.",
      1,
    ],
    [
      "two words of a clause with one doer and one target",
      "<m k=platform id=m1>Jets</m> <e id=e1 t=air-strike real=happened actor=m2 target=m3>beloged</e> to <m k=armed-group id=m2>the Front</m> <e id=e2 t=air-strike real=happened actor=m2 target=m3>bombed</e> <m k=facility id=m3>a depot</m>.",
      1,
    ],
    [
      "two words of a clause with another target each",
      "<m k=armed-group id=m2>The Front</m> <e id=e1 t=air-strike real=happened actor=m2 target=m3>bombed</e> <m k=facility id=m3>a depot</m> to get <e id=e2 t=air-strike real=happened actor=m2 target=m4>bombing</e> <m k=facility id=m4>a bridge</m>.",
      2,
    ],
    [
      "two words with one doer and one target, with a clause between",
      "<m k=armed-group id=m2>The Front</m> <e id=e1 t=air-strike real=happened actor=m2 target=m3>bombed</e> and later <e id=e2 t=air-strike real=happened actor=m2 target=m3>bombed</e> <m k=facility id=m3>a depot</m>.",
      2,
    ],
    [
      "an attack, and the raid that it answers",
      "The <e id=e1 t=armed-attack real=happened>operation</e> was an answer to the <e id=e2 t=armed-attack real=happened>raid</e> on Tarn.",
      2,
    ],
    [
      "an attack, and the noun that takes it up",
      "An <e id=e1 t=armed-attack real=happened>operation</e> began at dawn, and the <e id=e2 t=armed-attack real=happened>attack</e> went on until noon.",
      1,
    ],
    [
      "a bomb that was laid and went off",
      "A device <e id=e1 t=bombing real=happened>planted</e> on a motorcycle <e id=e2 t=bombing real=happened>exploded</e> in Velm.",
      1,
    ],
    [
      "a bomb that was laid, and another that went off",
      "A device was <e id=e1 t=bombing real=happened>planted</e> in Tarn and another <e id=e2 t=bombing real=happened>exploded</e> in Velm.",
      2,
    ],
    [
      "a toll, and the noun that takes it up",
      "A car bomb <e id=e1 t=death real=happened>killed</e> nine people in Velm. Police condemned the <e id=e2 t=bombing real=happened>bombing</e>.",
      1,
    ],
    [
      "a toll, and a deed of another place",
      "A car bomb <e id=e1 t=death real=happened>killed</e> nine people in Velm. Police condemned the <e id=e2 t=bombing real=happened place=m1>bombing</e> in <m k=place id=m1>Tarn</m>.",
      2,
    ],
    [
      "taken, and what those are who are",
      "Gunmen <e id=e1 t=abduction real=happened>took</e> 12 villagers <e id=e2 t=abduction real=happened>hostage</e>.",
      1,
    ],
    [
      "taken once, and once more",
      "Gunmen <e id=e1 t=abduction real=happened>took</e> 12 villagers; others were <e id=e2 t=abduction real=happened>taken</e> later.",
      2,
    ],
    [
      "a strike that hits",
      "An <e id=e1 t=air-strike real=happened>air strike</e> <e id=e2 t=armed-attack real=happened>hit</e> a clinic.",
      1,
    ],
    [
      "shells that are fired and hit",
      "Shells <e id=e1 t=shelling real=happened>fired</e> by the army <e id=e2 t=shelling real=happened>hit</e> a clinic.",
      1,
    ],
    [
      "what is hit in a strike",
      "A clinic was <e id=e1 t=armed-attack real=happened>hit</e> in an <e id=e2 t=air-strike real=happened>air strike</e>.",
      1,
    ],
    [
      "a strike, and what its soldiers hit",
      "An <e id=e1 t=air-strike real=happened>air strike</e> failed, and troops <e id=e2 t=armed-attack real=happened>hit</e> a clinic.",
      2,
    ],
    [
      "a denial of what was told",
      `${strike} <src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>having <e id=e2 t=armed-attack real=happened target=m3>attacked</e> <m k=facility id=m3>the station</m></con>.`,
      1,
    ],
    [
      "the very thing, in other words",
      `${strike} <m k=facility id=m3>The station</m> was <e id=e2 t=armed-attack real=happened target=m3>struck</e> at dawn.`,
      1,
    ],
    [
      "shelling, and shells that come again",
      "<e id=e1 t=shelling real=happened>Shelling</e> killed four in <m k=place id=m1>Velm</m>. Shells <e id=e2 t=shelling real=happened place=m2>hit</e> <m k=place id=m2>Velm</m> again.",
      2,
    ],
    [
      "shelling, and who denies that it came again",
      "<e id=e1 t=shelling real=happened place=m1>Shelling</e> killed four in <m k=place id=m1>Velm</m>. <src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>having <e id=e2 t=shelling real=happened place=m2>shelled</e> <m k=place id=m2>Velm</m> again</con>.",
      1,
    ],
    [
      "an attack, and the one that a lag counts from",
      "An <e id=e2 t=armed-attack real=happened place=m1>attack</e> hit <m k=place id=m1>Velm</m>. The <e id=e4 t=armed-attack real=happened>attack</e> came a week after 12 people died in an <e id=e3 t=armed-attack real=happened place=m2>attack</e> on <m k=place id=m2>the town</m>.",
      2,
    ],
    [
      "an attack, and the same told as what a lag counts from",
      "Gunmen <e id=e1 t=armed-attack real=happened>attacked</e> a mill. Police came an hour after the <e id=e2 t=armed-attack real=happened>attack</e>.",
      1,
    ],
    [
      "shelling in the morning, and shelling in the evening",
      "On <m k=time id=t1>the morning of 3 May 2031</m> <e id=e1 t=shelling real=happened time=t1>shelling</e> hit Velm. On <m k=time id=t2>the evening of 3 May 2031</m> <e id=e2 t=shelling real=happened time=t2>shelling</e> hit it.",
      2,
    ],
    [
      "two blasts, and the first and the second of them",
      "A <e id=e1 t=bombing real=happened>blast</e> hit a bus. Another <e id=e2 t=bombing real=happened>blast</e> hit a mill. The second <e id=e3 t=bombing real=happened>blast</e> killed two. The first <e id=e4 t=bombing real=happened>blast</e> killed five.",
      2,
    ],
    [
      "a drone strike, and the strike",
      "A <e id=e1 t=air-strike real=happened>drone strike</e> hit a bus. It was old. The <e id=e2 t=air-strike real=happened>strike</e> came at dawn.",
      1,
    ],
    [
      "another thing",
      `${strike} <m k=facility id=m3>A school</m> was <e id=e2 t=armed-attack real=happened target=m3>struck</e> at dawn.`,
      2,
    ],
  ])("%s", (_, marked, count) => {
    expect(types(marked)).toHaveLength(count);
  });

  test("the first is not the one that was brought in as another, whichever was told last", () => {
    const { reading } = said(
      "A <e id=e1 t=bombing real=happened>blast</e> hit a bus. Another <e id=e2 t=bombing real=happened>blast</e> hit a mill. The first <e id=e3 t=bombing real=happened>blast</e> killed five.",
    );
    expect(reading.events.map(({ alsoAt = [] }) => alsoAt.length)).toEqual([1, 0]);
  });

  test("who denies that it happened says so of the event", () => {
    const { reading } = said(
      `${strike} <src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>having <e id=e2 t=air-strike real=happened target=m3>bombed</e> <m k=facility id=m3>the station</m></con>.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("occurrence"))).toEqual([
      "occurrence yes | the author CT+",
      "occurrence yes | army CT-",
    ]);
    expect(reading.statements[0]?.denies).toBe(reading.claims[0]?.id);
  });
});

describe("what something led to", () => {
  test.each([
    ["Errors led the crews to", "happened"],
    ["Rebels managed to", "happened"],
    ["The Front saw itself obliged to", "happened"],
    ["The crews were forced to", "happened"],
    ["The crews would be forced to", "future"],
    ["The crews are obliged to", "future"],
    ["The general ordered the crews to", "future"],
    ["It could have led the crews to", "future"],
  ])("%s bomb a hill", (lead, reality) => {
    const { reading } = said(`${lead} <e id=e1 t=air-strike real=future>bomb</e> a hill.`);
    expect(reading.events.map((event) => event.reality)).toEqual([reality]);
  });
});

describe("what is not told as having happened", () => {
  const strike = `<m k=military-unit id=m1>Osterian jets</m> <e id=e1 t=air-strike real=happened actor=m1 target=m2>bombed</e> <m k=facility id=m2>a clinic</m>.`;
  test("what would never be done is not the strike that was told", () => {
    const { reading } = said(
      `${strike} <src a=1>The army</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>it would never <e id=e2 t=air-strike real=negated target=m3>bomb</e> <m k=facility id=m3>the clinic</m></con>.`,
    );
    expect(reading.events.map(({ reality }) => reality)).toEqual(["happened", "negated"]);
  });

  test.each([
    ["We have no doubt that this was an <E>attack</E>.", "negated", "happened"],
    ["There was no <E>attack</E>.", "negated", "negated"],
    ["They are advisers who take no part in <E>combat</E>.", "happened", "negated"],
    ["They took no part in the <E>attack</E>.", "happened", "happened"],
    ["It was caused by a leak, not by an <E>attack</E>.", "happened", "negated"],
    ["It was caused by an <E>attack</E>, not by a leak.", "happened", "happened"],
  ])("%s", (marked, seen, expected) => {
    const text = marked.replace("<E>", `<e id=e1 t=armed-attack real=${seen}>`).replace("</E>", "</e>");
    expect(said(text).reading.events.map(({ reality }) => reality)).toEqual([expected]);
  });

  test("what may have been one is not the one that was", () => {
    const { reading } = said(
      `Nobody knows whether a <e id=e1 t=air-strike real=hypothetical>bombardment</e> was the cause. <m k=military-unit id=m1>The army</m> killed 14 in the <e id=e2 t=air-strike real=happened actor=m1 place=m2>bombardment</e> of <m k=place id=m2>Velm</m>.`,
    );
    expect(reading.events.map(({ reality }) => reality)).toEqual(["hypothetical", "happened"]);
  });

  test("a condition is no claim", () => {
    const { reading } = said(
      "If <m k=military-unit id=m1>troops</m> had been <e id=e1 t=air-strike real=negated target=m1>struck</e>, it was by mistake.",
    );
    expect(reading.events[0]?.reality).toBe("hypothetical");
  });

  test("a reason that is only supposed is none", () => {
    const { reading } = said(
      `${strike} If the <e id=e2 t=air-strike real=happened>raid</e> was a mistake, it cost lives.`,
    );
    expect(reading.claims.map(({ slot }) => slot)).not.toContain("cause");
  });

  test("capitals at the head of a sentence have spoken", () => {
    const { reading } = said(
      `${strike} Velm and Tarn had <cue a=1 act=says stance=CT+>spoken of</cue> <con a=1>62 to more than 90 soldiers <e id=e2 t=death real=happened cause=e1>killed</e></con>.`,
    );
    expect(reading.voices.map(({ name }) => name)).toContain("Velm and Tarn");
    expect(reading.claims.find(({ slot }) => slot === "killed")?.value).toMatchObject({ min: 62, max: null });
  });
});

describe("parts of a name with an article within", () => {
  const names = (marked: string): readonly string[] => said(marked).reading.mentions.map(({ name }) => name);
  test.each([
    ["Envoys trade blame over Deir <m k=armed-group id=m1>ez</m>-Zor.", []],
    ["Envoys trade blame over Deir <m k=armed-group id=m1>ez-Zor</m>.", []],
    ["Envoys trade blame over <m k=place id=m1>Deir ez-Zor</m>.", ["Deir ez-Zor"]],
    ["They spoke to <m k=armed-group id=m1>al-Nur</m>.", ["al-Nur"]],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe("what kind of thing a name is", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, kind: string])[] = [
    ["a house is nobody", "Ana Orsin runs <m k=person id=m1>the bakery of Velm</m>.", "facility"],
    ["a person with an office in a house", "<m k=person id=m1>the director of the hospital</m> spoke.", "person"],
    ["a person by name", "<m k=person id=m1>Ana Orsin</m> spoke.", "person"],
    ["a town with the name of a thing", "A bomb hit police in <m k=platform id=m1>Tank</m>.", "place"],
    ["a thing", "They fled in <m k=platform id=m1>a tank</m>.", "platform"],
    ["a thing in a headline's capitals", "Nine Burned In <m k=platform id=m1>Tank</m> Blast", "platform"],
  ];
  test.each(rows)("%s", (_, marked, kind) => {
    expect(said(marked).reading.mentions.map((mention) => mention.kind)).toEqual([kind]);
  });
});
