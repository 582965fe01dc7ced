import { describe, expect, test } from "vitest";
import { askName } from "../../../../../src/core/reading/normalise/places/name-hint.ts";
import { readRelation } from "../../../../../src/core/reading/normalise/places/relation.ts";
import { marked } from "./marked.ts";

describe("the words around a name say how the event stands to it", () => {
  test.each<[string, object | undefined, string]>([
    ["Shells fell near [Velm].", { kind: "near" }, "land"],
    ["Shells fell near the city of [Velm].", { kind: "near" }, "land"],
    ["Shells fell close to the besieged town of [Velm].", { kind: "near" }, "land"],
    ["Fighting around [Velm] went on.", { kind: "near" }, "land"],
    ["They advanced in the vicinity of [Velm].", { kind: "near" }, "land"],
    ["They were hit south of [Velm].", { kind: "direction", bearing: "S" }, "land"],
    ["They were hit to the north-east of [Velm].", { kind: "direction", bearing: "NE" }, "land"],
    ["They were hit 5 km south of [Velm].", { kind: "direction", bearing: "S", km: 5 }, "land"],
    [
      "They were hit about 2.5 kilometres southwest of the village of [Velm].",
      { kind: "direction", bearing: "SW", km: 2.5 },
      "land",
    ],
    ["They were hit ten miles west of [Velm].", { kind: "direction", bearing: "W", km: 16.093 }, "land"],
    ["They were hit 20 kilometres (12 miles) from [Velm].", { kind: "near", km: 20 }, "land"],
    ["They were hit 300 metres from [Velm].", { kind: "near", km: 0.3 }, "land"],
    ["It stood on the outskirts of [Velm].", { kind: "outskirts" }, "land"],
    ["It stood on the southern outskirts of [Velm].", { kind: "outskirts", bearing: "S" }, "land"],
    ["It stood in the eastern suburbs of [Velm].", { kind: "outskirts", bearing: "E" }, "land"],
    ["It stood just outside [Velm].", { kind: "outskirts" }, "land"],
    ["The road between [Velm] and Tarn was cut.", { kind: "between" }, "land"],
    ["The road between Velm and [Tarn] was cut.", { kind: "between" }, "land"],
    ["It was in [Velm].", { kind: "in" }, "land"],
    ["It was in the province of [Velm].", { kind: "in" }, "land"],
    ["It was in the [Velm] countryside.", { kind: "in" }, "land"],
    ["It was in northern [Velm].", { kind: "in", bearing: "N" }, "land"],
    ["It was in [northern Velm].", { kind: "in", bearing: "N" }, "land"],
    ["It was in the south-east of [Velm].", { kind: "direction", bearing: "SE" }, "land"],
    ["A ship sank off the coast of [Velm].", { kind: "near" }, "water"],
    ["A ship sank off [Velm].", { kind: "near" }, "water"],
    ["A jet entered [Velm]'s airspace.", { kind: "in" }, "air"],
    ["A jet was lost in the skies over [Velm].", { kind: "in" }, "air"],
    ["They crossed near the [Velm] border.", { kind: "near" }, "border"],
    ["They crossed at the border with [Velm].", { kind: "near" }, "border"],
    ["[Velm] was shelled.", undefined, "land"],
    ["Planes of [Velm] took part.", undefined, "land"],
  ])("%s", (notation, relation, setting) => {
    const { text, spans } = marked(notation);
    expect(readRelation(text, spans[0])).toEqual({ ...(relation === undefined ? {} : { relation }), setting });
  });

  test.each([
    ["the words of another name are not this one's", "South of Tarn, [Velm] was shelled."],
    ["nor are those of the sentence before", "They stood near. [Velm] was shelled."],
    ["a number of people is no distance", "They lost 5 men; [Velm] was shelled."],
    ["a border elsewhere in the sentence", "[Velm] was shelled while the border was shut."],
    ["a between of parties", "Talks between [Velm] and Tarn broke down."],
    ["and its second party", "The split between Velm and [Tarn] grew."],
    ["a pair without a between", "Both [Velm] and Tarn were shelled."],
  ])("%s", (_, notation) => {
    const { text, spans } = marked(notation);
    expect(readRelation(text, spans[0])).toEqual({ setting: "land" });
  });
});

describe("the words in and beside a name say what sort of place it is", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["in [Velm]", "Velm", "Velm", []],
    ["in the city of [Velm]", "Velm", "Velm", ["town"]],
    ["in [the city of Velm]", "the city of Velm", "Velm", ["town"]],
    ["in [Velm City]", "Velm City", "Velm", ["town"]],
    ["in [Velm province]", "Velm province", "Velm", ["admin1", "region"]],
    ["in [Velm] province", "Velm", "Velm", ["admin1", "region"]],
    ["in [Velm] Governorate", "Velm", "Velm", ["admin1", "region"]],
    ["in [Velm Oblast]", "Velm Oblast", "Velm", ["admin1", "region"]],
    ["on [Mount Velm]", "Mount Velm", "Velm", ["mountain", "region"]],
    ["on the [Velm] river", "Velm", "Velm", ["river"]],
    ["at [Velm] International Airport", "Velm", "Velm", ["airport", "facility"]],
    ["in [northern Velm]", "northern Velm", "Velm", []],
    ["[Velm]'s mayor", "Velm", "Velm", []],
    ["[Velm's] mayor", "Velm", "Velm", []],
  ])("%s", (notation, full, bare, kinds) => {
    const { text, spans } = marked(notation);
    expect(askName(text, spans[0])).toMatchObject({ full, bare, kinds });
  });
});
