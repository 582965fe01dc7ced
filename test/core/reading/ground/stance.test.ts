import { describe, expect, test } from "vitest";
import { sayingOf } from "../../../../src/core/reading/ground/stance.ts";

describe("what a cue does, and how firmly", () => {
  test.each([
    ["said", "the depot burned", "says", "CT+"],
    ["has repeatedly denied", "the depot was hit", "denies", "CT-"],
    ["flatly rejected", "the accusation", "denies", "CT-"],
    ["did not rule out", "a strike", "suggests", "PS+"],
    ["declined to comment", "the raid", "says", "CTu"],
    ["would neither confirm nor deny", "the raid", "says", "Uu"],
    ["disputed", "the figures", "denies", "CT-"],
    ["does not believe", "the jet was shot down", "doubts", "PR-"],
    ["warned", "the toll may rise", "says", "PS+"],
    ["warned", "fighting would spread", "says", "CT+"],
    ["warned", "it would strike back", "threatens", "Uu"],
    ["warned", "of consequences", "threatens", "Uu"],
    ["had spoken of", "62 dead", "says", "CT+"],
    ["suggested", "the strike was an answer", "suggests", "PS+"],
    ["believes", "the jet was shot down", "suggests", "PR+"],
    ["claimed", "ten tanks were destroyed", "says", "CT+"],
    ["claimed responsibility for", "the attack", "admits", "CT+"],
    ["acknowledged", "the error", "admits", "CT+"],
    ["accused", "the army of shelling", "accuses", "CT+"],
    ["cast doubt on", "the figures", "doubts", "PR-"],
    ["called on", "both sides to stop", "demands", "Uu"],
    ["vowed", "to strike back", "promises", "Uu"],
    ["threatened", "to close the road", "threatens", "Uu"],
    ["asked", "whether the road was open", "asks", "Uu"],
    ["according to", "12 people died", "says", "CT+"],
    ["was reported", "killed", "says", "Uu"],
    ["is said to have", "fled", "says", "Uu"],
    ["allegedly", "downed", "says", "Uu"],
    ["reportedly", "killed", "says", "Uu"],
    ["did not say", "how many were hurt", "says", "CTu"],
    ["could not confirm", "the toll", "says", "Uu"],
    ["said", "the jet may have been shot down", "says", "PS+"],
    ["said", "the jet was probably shot down", "says", "PR+"],
  ] as const)("%s: “%s” %s %s", (cue, content, act, stance) => {
    expect(sayingOf(cue, content, {})).toEqual({ act, stance });
  });

  test("a word that the table does not know keeps what the reader thinks of it, if the reader is sure", () => {
    expect(sayingOf("fulminated against", "x", { act: { value: "accuses", score: 0.9 } }).act).toBe("accuses");
    expect(sayingOf("fulminated against", "x", { act: { value: "accuses", score: 0.3 } }).act).toBe("says");
  });
});
