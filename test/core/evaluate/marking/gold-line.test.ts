// A sentence in our notation, and the gold that it is.

import { describe, expect, test } from "vitest";
import { goldLineOf } from "../../../../src/core/evaluate/marking/gold-line.ts";
import { tollsOf } from "../../../../src/core/evaluate/marking/tolls.ts";
import { parseNotation } from "../../../../src/core/notation/notation.ts";

describe("the gold of a marked text", () => {
  const marked = parseNotation(
    "<src a=1><m id=m1 k=government>Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>jets <e id=e1 t=air-strike real=happened place=m2>hit</e> " +
      "<m id=m2 k=place rel=near>Velm</m></con>; <src a=2><m id=m3 k=armed-group>the Front</m></src> <cue a=2 act=denies stance=CT- denies=1>denied</cue> <con a=2>it</con>. " +
      "<src a=3><m k=government ref=m1>It</m></src> <cue a=3 act=denies stance=CT- denies=e1 in=2>denied</cue> <con a=3>this</con>.",
  );
  const gold = goldLineOf(marked, { id: "velm-1", published: "2021-05-03" });
  const quoted = (pair: unknown): string => {
    const [start, end] = pair as [number, number]; // a span of the gold
    return marked.text.slice(start, end);
  };

  test("has the text, and the layers that other gold has", () => {
    expect(gold).toMatchObject({ id: "velm-1", corpus: "Hearsay", published: "2021-05-03", text: marked.text });
    expect((gold["mentions"] as [number, number, string][]).map((mention) => [quoted(mention), mention[2]])).toEqual([
      ["Orvania", "government"],
      ["Velm", "place"],
      ["the Front", "armed-group"],
      ["It", "government"],
    ]);
    const [event] = gold["events"] as { trigger: unknown; arguments: { role: string; span: unknown }[] }[];
    expect(event).toMatchObject({ type: "air-strike", reality: "happened" });
    expect(quoted(event?.trigger)).toBe("hit");
    expect(event?.arguments.map(({ role, span }) => [role, quoted(span)])).toEqual([["place", "Velm"]]);
  });

  test("has act, stance, nesting, and what a denial answers", () => {
    const [said, denied, again] = gold["attributions"] as { denies?: { event?: unknown[] } }[];
    expect(said).toMatchObject({ act: "says", stance: "CT+" });
    expect(said).not.toHaveProperty("within");
    expect(denied).toMatchObject({ act: "denies", stance: "CT-", denies: { attribution: 0 } });
    expect(again).toMatchObject({ within: 1 });
    expect(again?.denies?.event?.map(quoted)).toEqual(["hit"]);
  });

  test("has all mentions in chains, and relations at places", () => {
    expect((gold["coreference"] as unknown[][]).map((chain) => chain.map(quoted))).toEqual([
      ["Orvania", "It"],
      ["Velm"],
      ["the Front"],
    ]);
    expect(gold["places"]).toEqual([{ span: expect.any(Array), relation: "near" }]);
  });
});

describe("the tolls of a marked text", () => {
  const tolls = (marked: string) => {
    const read = parseNotation(marked);
    return tollsOf(read).map((toll) => ({
      ...toll,
      tellings: toll.tellings.map(({ start, end }) => read.text.slice(start, end)),
      voice: toll.voice.map(({ start, end }) => read.text.slice(start, end)),
    }));
  };

  test.each([
    ["death", "killed", { min: 12, max: null }],
    ["killing", "killed", { min: 12, max: null }],
    ["injury", "injured", { min: 12, max: null }],
    ["detention", "captured", { min: 12, max: null }],
    ["displacement", "displaced", { min: 12, max: null }],
  ])("who is the victim of a %s is %s", (type, slot, count) => {
    const [toll] = tolls(
      `<e id=e1 t=${type} real=happened victim=m1>harm</e> to <m id=m1 k=population n=12..><m k=quantity>at least 12</m> Kaldic soldiers</m>`,
    );
    expect(toll).toMatchObject({
      slots: [slot],
      tellings: ["at least 12 Kaldic soldiers"],
      count,
      who: "Kaldic soldiers",
    });
  });

  test("who was abducted may be missing too", () => {
    expect(
      tolls("<m id=m1 k=population n=2>two</m> <e id=e1 t=abduction real=happened victim=m1>vanished</e>"),
    ).toMatchObject([{ slots: ["captured", "missing"], who: "" }]);
  });

  test("whom a detention is directed at is held; whom an attack is directed at is not harmed", () => {
    const of = (type: string) =>
      tolls(`<m id=m1 k=population n=3>three men</m> were <e id=e1 t=${type} real=happened target=m1>caught</e>`)
        .length;
    expect([of("detention"), of("armed-attack")]).toEqual([1, 0]);
  });

  test("a person with a name is one; he is not counted", () => {
    const counts = tolls(
      "<m id=m1 k=person>Ana Orsin</m> and <m id=m2 k=person>he</m> <e id=e1 t=death real=happened victim=m1,m2>died</e>",
    ).map(({ count }) => count);
    expect(counts).toEqual([{ min: 1, max: 1 }, undefined]);
  });

  test("some of the harmed are harmed alike, whichever mention of them all is the victim", () => {
    const found = tolls(
      "<m id=m1 k=population n=9>Nine people</m>, <m id=m2 k=population n=2 of=m1>two women</m> among them, were hit; <m id=m3 k=population n=9 ref=m1>the nine</m> <e id=e1 t=injury real=happened victim=m3>bled</e>",
    );
    expect(found.map(({ tellings, partOf }) => [tellings, partOf])).toEqual([
      [["two women"], 1],
      [["the nine"], undefined],
    ]);
  });

  test("some of the harmed are some of those whom their own voice counts", () => {
    const found = tolls(
      "<m id=m1 k=population n=9>Nine people</m> <e id=e1 t=death real=happened victim=m1>died</e>. <con a=1><m id=m2 k=population n=8 ref=m1>Eight people</m>, <m id=m3 k=population n=2 of=m1>two women</m> among them, <e id=e2 t=death real=happened victim=m2>died</e></con>, <src a=1><m id=m4 k=person>a nurse</m></src> <cue a=1 act=says stance=CT+>said</cue>.",
    );
    expect(found.map(({ tellings, partOf }) => [tellings, partOf])).toEqual([
      [["Nine people"], undefined],
      [["Eight people"], undefined],
      [["two women"], 1],
    ]);
  });

  test("the same people, number and voice told twice are one toll; another voice is another", () => {
    const told = (more: string) =>
      tolls(
        `<m id=m1 k=population n=2>Two guards</m> <e id=e1 t=death real=happened victim=m1>died</e>. ${more} <e id=e2 t=death real=happened victim=m2>died</e>`,
      ).map(({ tellings }) => tellings);
    expect(told("<m id=m2 k=population n=2 ref=m1>the two guards</m>")).toEqual([["Two guards", "the two guards"]]);
    expect(told("<m id=m2 k=population n=3 ref=m1>three guards</m>")).toHaveLength(2);
    expect(
      told(
        "<src a=1><m k=person>She</m></src> <cue a=1>said</cue> <con a=1><m id=m2 k=population n=2 ref=m1>the two guards</m></con>",
      ),
    ).toHaveLength(2);
  });

  test("a toll is in the voice nearest to it, by that voice's own words", () => {
    const [toll] = tolls(
      "<con a=1><con a=2><m id=m1 k=population n=8>eight men</m> <e id=e1 t=death real=happened victim=m1>died</e></con>, <src a=2><m k=person>a nurse</m></src> <cue a=2 in=1>told</cue> reporters</con>, <src a=1><m k=media>the paper</m></src> <cue a=1>wrote</cue>",
    );
    expect(toll?.voice).toEqual(["a nurse"]);
  });

  test("harm that tells of nobody is there and uncounted", () => {
    expect(tolls("no <e id=e1 t=death real=negated>casualties</e>")).toEqual([
      expect.objectContaining({ slots: ["killed"], tellings: ["casualties"], who: "" }),
    ]);
  });
});
