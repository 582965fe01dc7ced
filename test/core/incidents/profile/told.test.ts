// How an event is told: when in the day, whether the words point back, and how far from another day.

import { describe, expect, test } from "vitest";
import { daysOf } from "../../../../src/core/incidents/profile/days.ts";
import { daysBetween } from "../../../../src/core/incidents/profile/days-between.ts";
import { hoursOf } from "../../../../src/core/incidents/profile/hours.ts";
import { isSequel, refersOf } from "../../../../src/core/incidents/profile/refers.ts";
import type { Span } from "../../../../src/core/model/span.ts";

/** A sentence with the event's word in brackets, and words of other events in braces. */
function sentenceOf(marked: string): {
  readonly text: string;
  readonly trigger: Span;
  readonly rivals: readonly Span[];
} {
  const spans = new Map<string, Span[]>([
    ["[", []],
    ["{", []],
  ]);
  let text = "";
  let open = { at: 0, mark: "" };
  for (const sign of marked) {
    if (sign === "[" || sign === "{") open = { at: text.length, mark: sign };
    else if (sign === "]" || sign === "}") spans.get(open.mark)?.push({ start: open.at, end: text.length });
    else text += sign;
  }
  const [trigger] = spans.get("[") ?? [];
  if (trigger === undefined) throw new Error(`There is no event in ${marked}`);
  return { text, trigger, rivals: spans.get("{") ?? [] };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

describe("when in the day", () => {
  const rows: readonly (readonly [marked: string, hours: string])[] = [
    ["Before dawn a drone [hit] the post.", "2-7"],
    ["A drone [strike] killed three soldiers early on Wednesday.", "0-10"],
    ["In the afternoon a missile [struck] the yard.", "12-18"],
    ["Tuesday afternoon: [air strike] on a clinic.", "12-18"],
    ["At about 15:30 a missile [struck] the yard.", "15.5-15.5"],
    ["A shell [fell] on the yard at 7 p.m., a neighbour said.", "19-20"],
    ["The [raid] lasted overnight.", "19-31"],
    ["A shell [fell] on the yard at 15.", ""],
    ["A missile [struck] the yard on Wednesday.", ""],
    ["The ministry said on Wednesday evening that jets had [bombed] it.", ""],
    ["It was {hit} at dawn, and in spring a shell had [fallen] there.", ""],
    ["It was [hit] at dawn, and {shelled} again in the evening.", "2-7"],
  ];
  for (const [marked, expected] of rows)
    test(marked, () => {
      const { text, trigger, rivals } = sentenceOf(marked);
      const hours = hoursOf(text, whole(text), trigger, rivals);
      for (const { told } of hours) expect(text).toContain(told);
      expect(hours.map(({ first, last }) => `${first}-${last}`).join(" ")).toBe(expected);
    });
});

describe("whether words point back", () => {
  const rows: readonly (readonly [marked: string, refers: string])[] = [
    ["No group has claimed the [attack] so far.", "back"],
    ["The deadly early [strike] set two trucks on fire.", "back"],
    ["[The shelling] was the first since the truce.", "back"],
    ["The crater is consistent with an air [strike].", "back"],
    ["An air [strike] hit the town.", "anew"],
    ["Another [strike] hit the town.", "anew"],
    ["The second [strike] came after an hour.", "anew"],
    ["The scene of an earlier [attack] was closed.", "anew"],
    ["They also [shelled] the town.", "anew"],
    ["The Front is taking revenge for the [operation] at Orlo.", "anew"],
    ["It was in retaliation for last week's [raid].", "anew"],
    ["The Front vowed revenge for the [raid].", "back"],
    ["The mayor called for revenge, and the [raid] goes on.", "back"],
    ["He has [attacked] convoys.", "anew"],
    ["They are [striking] towns.", "anew"],
    ["It died as a result of an earlier [strike].", "anew"],
    ["In June guards were [shot] there.", "anew"],
    ["They [shelled] the town.", "none"],
    ["A ship of the enemy coalition [opened fire] on boats.", "none"],
    ["The heavy [fire] came from the hill.", "back"],
    ["Most of those hurt by [shelling] are old.", "none"],
    ["An earlier report that five were [taken] is wrong.", "none"],
  ];
  for (const [marked, expected] of rows)
    test(marked, () => {
      const { text, trigger } = sentenceOf(marked);
      expect(refersOf(text, whole(text), trigger) ?? "none").toBe(expected);
    });
});

describe("days told by their distance", () => {
  const rows: readonly (readonly [between: string, edtf: string])[] = [
    [" a depot on Saturday, two weeks after a ", "2031-03-07/2031-03-09"],
    [" on Saturday, three days after a ", "2031-03-19"],
    [" on Saturday, a day before a ", "2031-03-23"],
    [" on Saturday, 10 days after the ", "2031-03-12"],
    [" on Saturday, years after a ", "none"],
    [" on Saturday, some days after a ", "none"],
    [" on Saturday. Two weeks after talks had ended in the capital without any result, a ", "none"],
    [" on Saturday, and a ", "none"],
  ];
  const dated = daysOf("2031-03-22");
  for (const [between, expected] of rows)
    test(between, () => {
      if (dated === undefined) throw new Error("That is a day.");
      expect(daysBetween(between, dated)?.edtf ?? "none").toBe(expected);
    });
  test("from a week nothing is counted", () => {
    const week = daysOf("2031-03-17/2031-03-23");
    expect(week === undefined ? week : daysBetween(", two days after a ", week)).toBeUndefined();
  });
});

describe("the days that a time can mean", () => {
  const length = (edtf: string): number | undefined => {
    const days = daysOf(edtf);
    return days === undefined || days.first === null || days.last === null ? undefined : days.last - days.first + 1;
  };
  test("a day is a day", () => expect(length("2031-03-22")).toBe(1));
  test("about a day is that day and those beside it", () => expect(length("2031-03-22~")).toBe(3));
  test("about a month is no longer than the month", () => expect(length("2031-03~")).toBe(31));
});

describe("on top of another", () => {
  const rows: readonly (readonly [marked: string, is: boolean])[] = [
    ["A second [strike] hit the yard.", true],
    ["Another [explosion] was heard at the same spot.", true],
    ["An ambulance was [attacked] an hour afterwards.", true],
    ["The village was [shelled] again today.", true],
    ["A [strike] hit the yard.", false],
    ["An hour later the mayor said that shells [fell] on it.", false],
    ["The [strike] lasted an hour.", false],
    ["Then rebels [attacked] the yard.", true],
    ["They beat the guards and then [fired] at them.", false],
    ["They left and then a second [blast] shook the yard.", true],
  ];
  for (const [marked, expected] of rows)
    test(marked, () => {
      const { text, trigger } = sentenceOf(marked);
      expect(isSequel(text, whole(text), trigger)).toBe(expected);
    });
});
