// What the words around a claim make of it: whose doer it is, which day it is, which number.

import { describe, expect, test } from "vitest";
import type { CaseClaim } from "../../../../src/core/incidents/case-claim.ts";
import { ownDoer } from "../../../../src/core/incidents/values/own.ts";
import { saidOn } from "../../../../src/core/incidents/values/said-on.ts";
import { asCompared } from "../../../../src/core/incidents/values/tolls.ts";
import type { CasualtyEstimate } from "../../../../src/core/model/casualties.ts";
import { claimsIn } from "../claims-in-lines.ts";

/** A claim of a line, told in other words: its own stand between « and », its speaker's between ‹ and ›. */
function told(line: string, text: string): CaseClaim {
  const [claim] = claimsIn([line]);
  if (claim === undefined) throw new Error(line);
  const plain = text.replace(/[«»‹›]/g, "");
  const span = (open: string, close: string) => {
    const at = (sign: string): number => text.slice(0, text.indexOf(sign)).replace(/[«»‹›]/g, "").length;
    return { start: at(open), end: at(close) };
  };
  const [voice] = claim.voices;
  return {
    ...claim,
    document: { ...claim.document, text: plain },
    claim: { ...claim.claim, evidence: [span("«", "»")] },
    voices: [{ ...voice, evidence: text.includes("‹") ? [span("‹", "›")] : [] }],
  };
}

describe("the day on which something was said", () => {
  test.each([
    ["The army said «on Friday» that it had been hit.", true],
    ["The army and the militia blamed each other on «Friday» for the shelling of Velm.", true],
    ["The General Staff on «Friday» raised the number of soldiers killed in last week's battle.", true],
    ["On «Friday» the Mission followed up on reports of shelling.", true],
    ["Two strikes hit the town of Velm on «Friday», officials said.", false],
    ["The captain said the strike came on «Friday».", false],
    ["The army said that on «Friday» its post was hit.", false],
    ["Four workers were released on «Friday» and are in good health, they said.", false],
    ["Shells fell on Velm on «Friday».", false],
  ])("%s", (text, said) => {
    const at = (published: string) => saidOn(told(`doc1 ${published} Orsk army says CT+ time 2031-05-02`, text));
    expect(at("2031-05-02") !== undefined).toBe(said);
    // Long before the report, it is no day on which somebody spoke to it.
    expect(at("2031-05-20")).toBeUndefined();
    expect(at("-")).toBeUndefined();
  });
});

describe("a doer that is the speaker's own", () => {
  test.each([
    ["denies CT-", "Orsk Ministry", "‹The Orsk Ministry› denied that «its planes» struck the town.", "Orsk Ministry"],
    ["says CT+", "Red Dawn", "‹Red Dawn› said that «its fighters» had ambushed a convoy.", "Red Dawn"],
    ["denies CT-", "spokesman", "“«None of our units» was near Velm”, ‹the spokesman› said.", "spokesman"],
    [
      "denies CT-",
      "group",
      "«‹A group calling itself the Men of the Dawn›» denied that it was behind the bombing.",
      "Men of the Dawn",
    ],
    ["says CT+", "Red Dawn", "“«The air defence group of our brigade» fired”, ‹Red Dawn› said.", "Red Dawn"],
    ["says CT+", "Red Dawn", "“«The enemies of our nation» fired”, ‹Red Dawn› said.", undefined],
    ["accuses CT+", "Orsk Ministry", "‹The Orsk Ministry› accused Kaldia of sending «its planes».", undefined],
    ["says CT+", "Hill Brigade", "‹The Hill Brigade› said that «the Brigade» had fired.", "Hill Brigade"],
    ["says CT+", "Hill Brigade", "‹The Hill Brigade› said that «a brigade» had fired.", undefined],
    ["says CT+", "residents", "‹Residents› said that «the planes» came at noon.", undefined],
  ])("%s %s: %s", (said, voice, text, name) => {
    const words = /«([^»‹]*)»/.exec(text)?.[1]?.replace(/^the /, "") ?? "planes";
    const actor = words === "Brigade" || words === "a brigade" ? words : "planes";
    expect(ownDoer(told(`doc1 2031-05-02 ${voice} ${said} actor ${actor}`, text))?.name).toBe(name);
  });
});

test.each([
  ["«The Brigade» handed over the town.", "Brigade", "Hill Brigade"],
  ["«A brigade» handed over the town.", "brigade", undefined],
  ["«The Front» handed over the town.", "Front", undefined],
])("on the page of the Hill Brigade: %s", (text, actor, name) => {
  const claim = told(`doc1 2031-05-02 author says CT+ actor ${actor}`, text);
  const document = { ...claim.document, publisher: "Hill Brigade" };
  expect(ownDoer({ ...claim, document })?.name).toBe(name);
});

test.each([
  ["Hill Front, press council", "«The guns of the Front» were silent.", "guns of the Front", "Hill Front"],
  ["Defence Ministry of the Hill Union", "«The guns of the Union» were silent.", "guns of the Union", "Hill Union"],
  ["Hill Front", "«The guns of the Guard» were silent.", "guns of the Guard", undefined],
])("on the page of the %s: %s", (publisher, text, actor, name) => {
  const claim = told(`doc1 2031-05-02 author denies CT- actor ${actor.replaceAll(" ", "_")}`, text);
  const document = { ...claim.document, publisher };
  const mention = claim.mention === undefined ? {} : { mention: { ...claim.mention, name: actor } };
  expect(ownDoer({ ...claim, ...mention, document })?.name).toBe(name);
});

test.each([
  [
    "in words that another tells, “our” is the teller's",
    "‹Kaldia›'s claim that «our guards» fired is false.",
    "Orsk Guard",
  ],
  ["in a quotation it is the speaker's", "“«Our guards» fired,” ‹Kaldia› said.", "Kaldia"],
])("%s", (_, text, name) => {
  const claim = told("doc1 2031-05-02 Kaldia says CT+ actor guards", text);
  const author = { id: "v-author", kind: "author", name: "the author", evidence: [] } as const;
  const { statement } = claim;
  const document = { ...claim.document, publisher: "Orsk Guard" };
  const words = statement === undefined ? {} : { statement: { ...statement, quotation: "indirect" as const } };
  expect(ownDoer({ ...claim, ...words, document, voices: [claim.voices[0], author] })?.name).toBe(name);
});

test("a body that its spokesman denies for is the doer, and not the man", () => {
  const claim = told(
    "doc1 2031-05-02 Dara_Vell denies CT- actor army",
    "“We did not,” said ‹«army» spokesman Dara Vell›.",
  );
  const [voice] = claim.voices;
  expect(ownDoer({ ...claim, voices: [{ ...voice, kind: "person" }] })?.name).toBe("army");
});

describe("a number as it is compared", () => {
  test.each([
    ["9 people", "Two more had died, and the toll stood at «nine».", 7, "event"],
    ["9 people", "Two more had died, bringing the toll since March to «nine».", 7, "cumulative"],
    ["9 people", "The number of dead in the war stood at «nine».", 7, "cumulative"],
    ["300 people", "That brought the toll to «300».", 7, "cumulative"],
    ["9 people", "That brought the toll to «nine».", 0, "cumulative"],
    ["9 people", "«Nine» dead so far, rescuers say.", 7, "event"],
    ["9 people", "«Nine» have died so far this year.", 7, "cumulative"],
    ["9 people", "The hospital has since raised the number of dead to «nine».", 12, "event"],
  ])("%s: %s", (value, text, greatest, scope) => {
    const claim = told(`doc1 2031-05-02 hospital says CT+ killed ${value} | total`, text);
    expect(asCompared(numberOf(claim), claim, greatest).scope).toBe(scope);
  });

  test.each([
    ["2 people", "He said that «two» of the wounded had died.", true],
    ["2 people", "He said that «two» of the villagers had died.", false],
    ["a sixth person", "«A sixth person» had died of his wounds.", true],
    ["one person", "«One person» had died of his wounds.", false],
    ["4 people", "«Four people» who were wounded in the blast at the weekend have died, he said.", true],
    ["4 people", "«Four people» who were in the hall at the weekend have died, he said.", false],
    ["4 people", "«Four people» who were wounded in the blast are in hospital, where two have died.", false],
  ])("%s: %s", (value, text, adds) => {
    const claim = told(`doc1 2031-05-02 hospital says CT+ killed ${value}`, text);
    expect(asCompared(numberOf(claim), claim, 7).partOf !== undefined).toBe(adds);
  });
});

function numberOf({ claim: { value } }: CaseClaim): CasualtyEstimate {
  if (!("min" in value)) throw new Error("no number");
  return value;
}
