import { describe, expect, test } from "vitest";
import type { CasualtyEstimate } from "../../../../src/core/model/casualties.ts";
import type { EventMention } from "../../../../src/core/model/event.ts";
import { at, countClaim, eventOf, placeOf, readingOf, timeOf } from "../hand-made.ts";
import { score } from "../score.ts";

const text = "A patrol killed two Haqqani fighters in Tarn, held several men, and later found guns near Velm.";
const code = {
  start_date: "2011-02-19",
  province: ["paktya"],
  target_group: ["haqqani"],
  min_killed: 2,
  min_captured: 4,
};
const killed = eventOf("e1", "killing", at(text, "killed"), {
  time: timeOf("2011-02-19"),
  place: placeOf("Tarn", ["Paktia", "Afghanistan"]),
  who: [["victim", "m0"]],
});
const held = eventOf("e2", "detention", at(text, "held"));
const mentions = [["population", at(text, "two Haqqani fighters")]] as const;
const claims = [
  countClaim("e1", "killed", { min: 2 }),
  countClaim("e2", "captured", { min: 3, max: null, exactness: "vague" }),
];

function accuracies(gold: object, events: readonly EventMention[], more: Parameters<typeof readingOf>[1] = {}) {
  const { figures } = score({ gold: { coded: gold }, full: readingOf(text, { mentions, claims, events, ...more }) });
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key.slice(6), figure["accuracy"]]));
}

describe("coded reports", () => {
  test("a perfect reading", () => {
    const { figures } = score({
      gold: { coded: code },
      full: readingOf(text, { mentions, claims, events: [killed, held] }),
    });
    expect(figures).toEqual({
      "coded.date": { accuracy: 1, support: 1 },
      "coded.province": { accuracy: 1, support: 1 },
      "coded.group": { accuracy: 1, support: 1 },
      "coded.killed": { accuracy: 1, support: 1 },
      "coded.captured": { accuracy: 1, support: 1 },
    });
  });

  test("an empty reading is right only where there is nothing to read", () => {
    const none = { mentions: [], claims: [] };
    expect(accuracies(code, [], none)).toEqual({ date: 0, province: 0, group: 0, killed: 0, captured: 0 });
    const nothing = { ...code, target_group: [""], min_killed: 0, min_captured: 0 };
    expect(accuracies(nothing, [], none)).toMatchObject({ group: 1, killed: 1, captured: 1 });
  });

  test.each([
    ["another day", "2011-02-20", 0],
    ["a night that begins on the day", "2011-02-19/2011-02-20", 1],
    ["the month", "2011-02", 0],
    ["an unknown year", "XXXX-02-19", 0],
  ])("date: %s", (_, edtf, wanted) => {
    expect(accuracies(code, [{ ...killed, time: timeOf(edtf) }])["date"]).toBe(wanted);
  });

  test("what the main event leaves open is taken from the next that says it, if it happened", () => {
    const bare = eventOf("e1", "killing", at(text, "killed"));
    const later = { ...held, time: timeOf("2011-02-19") };
    expect(accuracies(code, [bare, later])["date"]).toBe(1);
    expect(accuracies(code, [bare, { ...later, reality: "background" }])["date"]).toBe(0);
  });

  test("the main event is the first that tells of killed or captured, not the first event", () => {
    const patrol = eventOf("e0", "deployment", at(text, "patrol"), { time: timeOf("2011-02-01") });
    expect(accuracies(code, [patrol, killed])["date"]).toBe(1);
  });

  test.each([
    ["by its own name", placeOf("Paktiya province"), 1],
    ["a name that only begins alike", placeOf("Paktika"), 0],
    ["another province of the same name's district", placeOf("Tarn", ["Ghazni"]), 0],
  ])("province: %s", (_, place, wanted) => {
    expect(accuracies(code, [{ ...killed, place }])["province"]).toBe(wanted);
  });

  test("province: any place linked to the event may name it", () => {
    const linked = { ...killed, place: placeOf("Tarn"), arguments: [{ role: "place" as const, mention: "m1" }] };
    const places = [...mentions, ["place", at(text, "Velm"), { name: "Paktya province" }] as const];
    expect(accuracies(code, [linked], { mentions: places })["province"]).toBe(1);
    expect(accuracies(code, [{ ...linked, arguments: [] }], { mentions: places })["province"]).toBe(0);
  });

  test("a province that the coder did not know is left out", () => {
    const { figures, leftOut } = score({ gold: { coded: { ...code, province: ["??"] } }, full: readingOf(text) });
    expect(figures).not.toHaveProperty("coded.province");
    expect(leftOut).toEqual(["Codes left out: province unknown to the coder (1)"]);
  });

  test("a group is read from whom the event befell before any other mention", () => {
    const other = [["armed-group", at(text, "guns"), { name: "the Taliban" }] as const, ...mentions];
    const befell = { ...killed, arguments: [{ role: "victim" as const, mention: "m1" }] };
    expect(accuracies(code, [befell], { mentions: other })["group"]).toBe(1);
    expect(accuracies(code, [{ ...killed, arguments: [] }], { mentions: other })["group"]).toBe(0);
    expect(
      accuracies({ ...code, target_group: ["aq;taliban"] }, [{ ...killed, arguments: [] }], { mentions: other })[
        "group"
      ],
    ).toBe(1);
  });

  test("a group read where none is coded is wrong", () => {
    expect(accuracies({ ...code, target_group: [""] }, [killed])["group"]).toBe(0);
  });

  const part = (min: number, more: Partial<CasualtyEstimate> = {}) => countClaim("e1", "killed", { min, ...more });
  test.each([
    ["parts of one event add up", [part(1), part(2)], 3, 1],
    ["a part of another number is not added", [part(5), part(2, { partOf: "x" })], 5, 1],
    ["a total of the war does not count", [part(2), part(300, { scope: "cumulative" })], 2, 1],
    ["two voices are not added", [part(2), countClaim("e1", "killed", { min: 5 }, { voice: "v" })], 5, 1],
    ["a denied number does not count", [countClaim("e1", "killed", { min: 9 }, { stance: "CT-" })], 0, 1],
    ["of two events the larger number counts", [part(2), countClaim("e2", "killed", { min: 6 })], 6, 1],
    ["several may be coded 3", [part(2, { exactness: "vague", max: null })], 3, 1],
    ["several may be coded 4", [part(2, { exactness: "vague", max: null })], 4, 1],
    ["several is not 7", [part(2, { exactness: "vague", max: null })], 7, 0],
    [
      "several suspects, and the suspects again",
      [part(3, { exactness: "vague", max: null }), part(2, { exactness: "vague", max: null, who: "the suspects" })],
      4,
      1,
    ],
    ["a leader and several others", [part(1), part(3, { exactness: "vague", max: null })], 4, 1],
    ["dozens are two dozens", [part(24, { exactness: "vague", max: null })], 24, 1],
    ["an exact number must be met", [part(3)], 4, 0],
  ])("killed: %s", (_, claimed, min_killed, wanted) => {
    expect(accuracies({ ...code, min_killed }, [killed, held], { claims: claimed })["killed"]).toBe(wanted);
  });
});
