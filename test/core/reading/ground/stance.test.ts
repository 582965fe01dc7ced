import { describe, expect, test } from "vitest";
import { sayingOf } from "../../../../src/core/reading/ground/sayings/stance.ts";

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
    // What may yet happen is no doubt of what is told.
    ["warned", "the toll may rise", "says", "CT+"],
    ["said", "the toll could rise", "says", "CT+"],
    ["said", "the people hit might belong to the army", "says", "PS+"],
    ["warned", "the raid could amount to a crime", "says", "PS+"],
    ["were worried", "that fighting would spread", "suggests", "PS+"],
    ["said", "the bomb could have killed many", "says", "CT+"],
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
    ["said", "the blast appeared to be an accident", "says", "PR+"],
    ["said", "the man who was apparently drunk had fled", "says", "CT+"],
    ["said", "jets struck what may have been a depot", "says", "CT+"],
    ["is believed", "to have fled", "suggests", "PR+"],
    ["were feared", "dead", "suggests", "PR+"],
    ["thought to be", "insurgents", "suggests", "PR+"],
    ["concluded by saying", "the road was open", "says", "CT+"],
    ["dont believe", "it will be the last", "doubts", "PR-"],
  ] as const)("%s: “%s” %s %s", (cue, content, act, stance) => {
    expect(sayingOf(cue, content, {})).toEqual({ act, stance });
  });

  // Where the verb is plain, what is said tells what is done; each kind with its like that is none.
  test.each([
    ["called", "the reports a fairy tale", "denies", "CT-"],
    ["called", "the election a farce", "says", "CT+"],
    ["called disinformation", "the statements of the other side", "denies", "CT-"],
    ["described", "the accusation as completely untrue", "denies", "CT-"],
    ["described", "the report as thorough", "says", "CT+"],
    ["said", "all reports of a strike do not correspond to reality", "denies", "CT-"],
    ["said", "the claim was a lie", "denies", "CT-"],
    ["said", "reports of a strike were coming in", "says", "CT+"],
    ["insisted", "there was no such plan", "denies", "CT-"],
    ["said", "there was no such plan", "says", "CT+"],
    ["insisted", "the plan was not only late but dear", "says", "CT+"],
    ["countered", "that there was no blockade", "denies", "CT-"],
    ["held", "the neighbour fully responsible", "accuses", "CT+"],
    ["holds", "that the road is open", "says", "CT+"],
    ["claimed", "the attack", "admits", "CT+"],
    ["claimed", "the attack was staged", "says", "CT+"],
    ["stressed", "the need for a truce", "demands", "Uu"],
    ["stressed", "the size of the toll", "says", "CT+"],
    ["said", "the shelling must stop", "demands", "Uu"],
    ["said", "the guard must have slept", "says", "CT+"],
    ["said", "a law that must be kept was broken", "says", "CT+"],
    ["told", "“If a boat of theirs comes again, it will not leave", "threatens", "Uu"],
    ["said", "if the bomb had gone off, many would have died", "says", "CT+"],
    ["challenged", "both sides to show a witness", "demands", "Uu"],
    ["challenged", "the figures", "doubts", "PR-"],
  ] as const)("%s: “%s” %s %s", (cue, content, act, stance) => {
    expect(sayingOf(cue, content, { named: true })).toEqual({ act, stance });
  });

  test("a word that the table does not know keeps what the reader thinks of it, if the reader is sure", () => {
    expect(sayingOf("fulminated against", "x", { act: { value: "accuses", score: 0.9 } }).act).toBe("accuses");
    expect(sayingOf("fulminated against", "x", { act: { value: "accuses", score: 0.3 } }).act).toBe("says");
  });
});
