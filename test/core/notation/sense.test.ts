// What a marking says that cannot be, though it can be read.

import { describe, expect, test } from "vitest";
import { checkNotation } from "../../../src/core/notation/notation.ts";

describe("a marking that contradicts itself", () => {
  test.each([
    ["a mention of itself", "<m id=m1 k=person ref=m1>he</m>", "ref=m1 comes back to itself"],
    [
      "a circle of references",
      "<m id=m1 k=person ref=m2>he</m> and <m id=m2 k=person ref=m1>him</m>",
      "ref=m2 comes back to itself",
    ],
    ["some of themselves", "<m id=m1 k=population n=2 of=m1>two</m>", "of=m1 comes back to itself"],
    ["a saying within itself", "<cue a=1 in=1>said</cue>", "in=1 comes back to itself"],
    ["a relation to what is no place", "near <m k=person rel=near>her</m>", "rel on a person, which is no place"],
    ["a running total of nothing", "<m k=population scope=cumulative>people</m>", "scope without n"],
    ["a denial of itself", "<cue a=1 act=denies denies=1>denied</cue>", "denies=1 is the denial itself"],
    [
      "a role that the type has not",
      "<m id=m1 k=place>Velm</m> <e id=e1 t=riot real=happened destination=m1>riot</e>",
      "riot has no destination",
    ],
    [
      "a cause of what nobody suffers",
      "<e id=e1 t=riot real=happened>riot</e> and <e id=e2 t=siege real=happened cause=e1>siege</e>",
      "cause on siege",
    ],
    ["a span that begins in a word", "V<m k=place>elm</m>", "“elm” begins within a word"],
    ["a span that ends in a word", "<m k=place>Vel</m>m", "“Vel” ends within a word"],
    ["a span that ends in a number", "<m k=quantity>1</m>2", "“1” ends within a word"],
    ["a span with white space", "in <m k=place>Velm </m>today", "white space at an edge of “Velm ”"],
  ])("%s", (_, marked, problem) => {
    const { problems, nonsense } = checkNotation(marked);
    expect(problems).toEqual([]);
    expect(nonsense[0]?.text).toBe(problem);
  });

  test.each([
    ["a possessive without its apostrophe", "<m k=place>Velm</m>s mayor"],
    ["a contraction without its apostrophe", "<m k=person>We</m>ve left"],
    ["a date run together with a word", "<m k=time>3 May 2014</m>Velm is quiet"],
    ["two sentences run together", "She <m k=person>tweeted</m>The army left"],
    ["the parts of a hyphenated word", "<m k=place>Velm</m>-based"],
    ["a negative statement that answers another", "<cue a=1>said</cue> and <cue a=2 act=says denies=1>said</cue>"],
    [
      "a death by an event that has such a role",
      "<m id=m1 k=person>He</m> <e id=e1 t=death real=happened victim=m1 place=m1>died</e>",
    ],
  ])("%s is no contradiction", (_, marked) => {
    expect(checkNotation(marked)).toMatchObject({ problems: [], nonsense: [] });
  });
});
