// Which names a report lends to the events that it tells of.

import { describe, expect, test } from "vitest";
import { actorCatalogue } from "../../../../src/core/catalogue/actors/catalogue.ts";
import { eventProfiles } from "../../../../src/core/incidents/profile/event-profile.ts";
import { said } from "../../reading/said.ts";

/** The names of each event's story. */
function storiesOf(marked: string): readonly (readonly string[])[] {
  return eventProfiles(said(marked).reading, actorCatalogue()).map(({ story = [] }) => story.map(({ name }) => name));
}

const raid = "<e id=e1 t=air-strike real=happened>raid</e>";

describe("the names of a story", () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ["a village beside the event", `A ${raid} hit <m k=place>Daatur</m>.`, [["Daatur"]]],
    [
      "a village in another paragraph",
      `A ${raid} hit the market.\n\nPeople in <m k=place>Daatur</m> fled.`,
      [["Daatur"]],
    ],
    [
      "a group that no catalogue knows",
      `A ${raid} followed. <m k=armed-group>The Halid Guard</m> fled.`,
      [["Halid Guard"]],
    ],
    ["a group by a common word", `A ${raid} followed. <m k=armed-group>The rebels</m> fled.`, [[]]],
    ["a state", `A ${raid} followed. <m k=place>Syria</m> was silent.`, [[]]],
    ["a seat of governments", `A ${raid} followed. In <m k=place>Geneva</m> talks went on.`, [[]]],
    ["each once", `A ${raid} hit <m k=place>Daatur</m>. <m k=place>Daatur</m> burnt.`, [["Daatur"]]],
    [
      "of a round-up only those of the paragraph",
      [
        `A ${raid} hit <m k=place id=a>Daatur</m>.`.replace("happened>", "happened place=a>"),
        `<e id=e2 t=shelling real=happened place=b>Shells</e> fell on <m k=place id=b>Halid</m>.`,
        `An <e id=e3 t=armed-attack real=happened place=c>ambush</e> was laid near <m k=place id=c>Sorn</m>.`,
      ].join("\n\n"),
      [["Daatur"], ["Halid"], ["Sorn"]],
    ],
  ])("%s", (_, marked, expected) => {
    expect(storiesOf(marked)).toEqual(expected);
  });
});
