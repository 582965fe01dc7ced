// Why something is said to have happened, and which words say so.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const bombed = `<m k=military-unit id=j>The army</m> <e id=e1 t=air-strike real=happened actor=j>bombed</e> Velm`;

function reasons(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => /^(?:motive|cause) /.test(line));
}

describe("why", () => {
  test.each([
    [
      "what somebody did to the doer before",
      `${bombed} because the town had sheltered rebels.`,
      ["cause because the town had sheltered rebels | the author CT+"],
    ],
    ["not what nothing was told of", `The shops were shut because it rained.`, []],
    [
      "what it was done in return for",
      `The hostages were <e id=e1 t=release real=happened>freed</e> in exchange for two million crowns, the mayor said.`,
      ["motive in exchange for two million crowns | the author CT+"],
    ],
    [
      "what the doer wanted, in a sentence that takes up the deed",
      `${bombed}. It wanted to punish the town.`,
      ["motive wanted to punish the town | the author CT+"],
    ],
    [
      "what revenge was taken for",
      `${bombed}, taking its revenge for the raid.`,
      ["motive taking its revenge for the raid | the author CT+"],
    ],
    [
      "at whose request",
      `The hostages were <e id=e1 t=release real=happened>freed</e> at the request of the elders.`,
      ["motive at the request of the elders | the author CT+"],
    ],
    ["not what the doer wants besides", `${bombed}. It wanted to sign a treaty.`, []],
    ["that it was meant", `${bombed} on purpose.`, ["motive on purpose | the author CT+"]],
    [
      "that it was meant, before the verb",
      `The army deliberately <e id=e1 t=air-strike real=happened>bombed</e> Velm.`,
      ["motive deliberately | the author CT+"],
    ],
    [
      "that it was no accident, in a sentence of its own",
      `${bombed}. “<con a=1>This was no accident</con>,” <src a=1>the mayor</src> <cue a=1>said</cue>.`,
      ["motive was no accident | mayor CT+"],
    ],
    [
      "an error that the doer admits later",
      `${bombed}. Two days later <src a=1>the army</src> <cue a=1 act=admits stance=CT+>acknowledged</cue> <con a=1>that a technical error had sent one bomb astray</con>.`,
      ["cause technical error had sent one bomb astray | army CT+"],
    ],
    ["not an error of something else", `${bombed}. A human error in the ministry's website gave the wrong date.`, []],
    [
      "what it was revenge for, in a sentence that takes up the deed",
      `${bombed}. This was revenge for the death of a general.`,
      ["motive was revenge for the death of a general | the author CT+"],
    ],
    [
      "a quarrel, and a reprisal",
      `Gunmen <e id=e1 t=armed-attack real=happened>raided</e> Velm in a dispute over a well, which was a reprisal for the theft of cattle.`,
      [
        "motive in a dispute over a well | the author CT+",
        "motive a reprisal for the theft of cattle | the author CT+",
      ],
    ],
    [
      "what they quarrel over",
      `Gunmen <e id=e1 t=armed-attack real=happened>raided</e> Velm over a land dispute.`,
      ["motive over a land dispute | the author CT+"],
    ],
    ["not days in a row", `${bombed} for three days in a row about noon.`, []],
    ["not a dispute of which no deed is told", `The village is in a dispute over a well.`, []],
    [
      "the aim, told right behind",
      `${bombed}. Its aim was to free the prisoners.`,
      ["motive Its aim was to free the prisoners | the author CT+"],
    ],
    [
      "the aim of a deed that is named with it",
      `The aim of the <e id=e1 t=armed-attack real=happened>raid</e> was to free the prisoners.`,
      ["motive aim of the raid was to free the prisoners | the author CT+"],
    ],
    ["not an aim told elsewhere", `${bombed}. The party met in June. Its aim was to win the election.`, []],
    ["not the aim of a thing", `${bombed}. The aim of the new party was to win.`, []],
    [
      "a stray round, before the deed",
      `A stray shell <e id=e1 t=shelling real=happened>fell</e> on Velm.`,
      ["cause stray shell | the author CT+"],
    ],
    ["not a stray dog", `A stray dog was hurt when the army <e id=e1 t=shelling real=happened>shelled</e> Velm.`, []],
    ["not an error of which no deed is told", `The army acknowledged a technical error in its accounts.`, []],
    [
      "what it was done to bring about",
      `${bombed}. "They did it to starve the town," he said.`,
      ["motive did it to starve the town | the author CT+"],
    ],
    [
      "what two fought over",
      `Guards <e id=e1 t=armed-clash real=happened>clashed</e> over a sluice.`,
      ["motive over a sluice | the author CT+"],
    ],
    ["not when they fought", `Guards <e id=e1 t=armed-clash real=happened>clashed</e> over the weekend.`, []],
    [
      "a shell that missed its target",
      `${bombed}. The gunners missed their target.`,
      ["cause missed their target | the author CT+"],
    ],
    ["an error that is admitted", `${bombed}. The ministry speaks of an error.`, ["cause an error | the author CT+"]],
    ["not an error that is only named", `${bombed}. The ministry would not say whether an error was made.`, []],
    ["what the doers came for", `${bombed}. They came for the gold.`, ["motive came for the gold | the author CT+"]],
    ["not who came in time", `${bombed}. The nurses came for the night shift.`, []],
    [
      "what they wanted of those whom they struck",
      `${bombed}. “<con a=1>They want our land</con>,” <src a=1>the mayor</src> <cue a=1>said</cue>.`,
      ["motive want our land | mayor CT+"],
    ],
    ["not what they wanted of life", `${bombed}. They wanted to go home.`, []],
    [
      "in the word of who tells of the wish, though the reader takes it for a saying",
      `${bombed}. <src a=1>The generals</src> <cue a=1 act=demands stance=Uu>wanted</cue> <con a=1>to punish the town</con>.`,
      ["motive wanted to punish the town | the author CT+"],
    ],
    [
      "what somebody takes revenge for, whoever is the subject",
      `${bombed}. The ridge men are taking revenge for the raid on Orlo.`,
      ["motive taking revenge for the raid on Orlo | the author CT+"],
    ],
    [
      "who paid for it",
      `${bombed}. They had been paid by a trader.`,
      ["motive had been paid by a trader | the author CT+"],
    ],
    ["not whom the state paid", `${bombed}. The families had been paid by the state.`, []],
    [
      "how it began",
      `Guards <e id=e1 t=armed-clash real=happened>clashed</e>. It began with a quarrel over a ford.`,
      ["motive began with a quarrel over a ford | the author CT+"],
    ],
    ["not when it began", `Guards <e id=e1 t=armed-clash real=happened>clashed</e>. It began at dawn.`, []],
    [
      "of the deed, and not of the flight told with it",
      `A thousand <e id=e1 t=displacement real=happened>fled</e> when guards <e id=e2 t=armed-clash real=happened>clashed</e>. It began with a quarrel over a ford.`,
      ["motive began with a quarrel over a ford | the author CT+"],
    ],
    ["what it was not", `${bombed}. This was no robbery.`, ["motive was no robbery | the author CT+"]],
    ["what it was", `${bombed}. It was revenge.`, ["motive was revenge | the author CT+"]],
    ["what it was about", `${bombed}. It was about water.`, ["motive was about water | the author CT+"]],
    ["not when it was", `${bombed}. It was about noon.`, []],
    [
      "the motive by that word",
      `${bombed}. The motive was an old debt.`,
      ["motive The motive was an old debt | the author CT+"],
    ],
    ["not that it is unknown", `${bombed}. The motive was not known.`, []],
    ["what it was done for", `${bombed}. They did it for money.`, ["motive did it for money | the author CT+"]],
    ["not how long", `${bombed}. They did it for two hours.`, []],
    [
      "what somebody says that it was",
      `${bombed}. The Front called it an answer to the siege.`,
      ["motive an answer to the siege | the author CT+"],
    ],
    [
      "what the crew took it for",
      `${bombed}. The crew mistook the bus for a troop carrier.`,
      ["cause mistook the bus for a troop carrier | the author CT+"],
    ],
    ["not who was taken for a ride", `${bombed}. His uncle took him for a ride.`, []],
    ["what failed", `${bombed}. A fuse had failed.`, ["cause A fuse had failed | the author CT+"]],
    ["who lost his nerve", `${bombed}. Some lost their nerve.`, ["cause lost their nerve | the author CT+"]],
    [
      "the purpose right behind the deed",
      `${bombed} to drive its people out.`,
      ["motive to drive its people out | the author CT+"],
    ],
    ["not what the doer was ordered to do", `${bombed} and was ordered to disperse the crowd.`, []],
    ["not where a sentence takes up nothing", `${bombed}. The mayor slept late on purpose.`, []],
  ])("%s", (_, marked, expected) => {
    expect(reasons(marked)).toEqual(expected);
  });
});
