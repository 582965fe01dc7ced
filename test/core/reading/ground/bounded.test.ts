// Patterns of whole texts on texts made to be hard for them: a long run of what each may begin with. Without bounds these took
// from half a minute to hours; the limit of a test is enough to tell.

import { describe, expect, test } from "vitest";
import { indexSpans } from "../../../../src/core/model/span-index.ts";
import { findReasons } from "../../../../src/core/reading/ground/claims/reasons.ts";
import { findAuthorDenials } from "../../../../src/core/reading/ground/denials/author-denials.ts";
import { findDeniedClauses } from "../../../../src/core/reading/ground/denials/denied-clauses.ts";
import { findDisownings, findHoldings } from "../../../../src/core/reading/ground/denials/disowned.ts";
import { findGranted } from "../../../../src/core/reading/ground/denials/granted.ts";
import { findHeadlineDenials } from "../../../../src/core/reading/ground/denials/headline-denials.ts";
import { findPresupposed } from "../../../../src/core/reading/ground/denials/presupposed.ts";
import {
  isFarMark,
  isOfJourney,
  isOfPaper,
  isOtherDeeds,
} from "../../../../src/core/reading/ground/events/elsewhere.ts";
import { entryHeadings } from "../../../../src/core/reading/ground/events/entry-headings.ts";
import { findIdentified } from "../../../../src/core/reading/ground/events/identified.ts";
import { isOfOtherClause } from "../../../../src/core/reading/ground/events/other-clause.ts";
import { withNothingKnown } from "../../../../src/core/reading/ground/sayings/nothing-known.ts";
import { withNounSayings } from "../../../../src/core/reading/ground/sayings/noun-sayings.ts";
import { withQuoted } from "../../../../src/core/reading/ground/sayings/quoted.ts";
import { withSoCalled } from "../../../../src/core/reading/ground/sayings/so-called.ts";
import { sayingOf } from "../../../../src/core/reading/ground/sayings/stance.ts";
import { findTurns } from "../../../../src/core/reading/ground/sayings/turns.ts";
import { findAllCasualties } from "../../../../src/core/reading/normalise/quantities/casualties.ts";
import { logEntries } from "../../../../src/core/reading/normalise/times/log-entries.ts";

const nothing = {
  words: { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() },
  spans: [],
  triggers: [],
  links: [],
};

describe("a long run of", () => {
  test.each([
    ["the ", "Rebels "],
    [" ", ", something"],
    ["an accusation that ", ", "],
    [", a claim rejected by the army", ""],
    ["a charge the army called a pure ", ", "],
    ["the gunmen were ", ""],
    ["who ", ""],
    ["the rounds came from the ", ""],
    ["Governor ", ""],
    ["hold the ", ""],
    ["hold a responsible ", ""],
    ["and the toll rose from 1 to 2 ", ""],
    ["the claims that ", "It denied "],
    ["reports by a ", "It denied "],
    ["was quoted ", "It said "],
    ["citing ", "It said "],
    ["x's ", "It said "],
    [", and of wounded from two to four", "The number of dead rose from one to two"],
    ["the army spoke of ", "Shells killed nine. "],
    ["killed Ali Orlo, ", "Rebels "],
    ["an earlier toll of nine ", "They killed 12, revising "],
    ["the worst attack ", "Shells killed nine in "],
    ["nine people, ", "Shells killed "],
    ["killed 12 and ", "Shells "],
    ["its claim of nine is not ", "It denied "],
    ["a report by ", "It rejected as odd "],
    ["found no evidence of ", "It denied "],
    ["was not aware of ", "It denied "],
    ["there were no such reports of ", "It denied "],
    ["what the ", "It struck "],
    ["what it said was a ", "It struck "],
    ["; the army denies", "Strike on mill"],
    ["in the attack when the ", "It denied that they died "],
    ["the figure of ", "Shells killed nine. "],
    ["the number has now since later ", "Shells killed nine. "],
    ["twelve (12) ", "Shells killed "],
    ["clashed over a ", ""],
    ["must investigate the ", ""],
    ["denied and says that it ", "It denied "],
    ["speaks of an error ", "It denied "],
    ["did it to ", ""],
    ["travelling from ", "Ten were "],
    ["a report that was filed in ", "Ten died, "],
    ["12 km north of ", "Ten died "],
    [", who since ", "Ten died"],
    ["; he works", "Ten died"],
    ["9:10 ", "Ten died "],
  ])("“%s” is read in time", (run, opening) => {
    const text = opening + run.repeat(Math.ceil(100_000 / run.length));
    const sentence = { start: 0, end: text.length };
    const denial = {
      source: [],
      cue: [{ start: 0, end: 6 }],
      content: [{ start: 7, end: text.length }] as const,
      act: "denies" as const,
      stance: "CT-" as const,
      quotation: "indirect" as const,
      byAuthor: false,
      foundBy: "reader" as const,
    };
    expect(
      findTurns(
        text,
        nothing,
        indexSpans([], () => []),
      ),
    ).toEqual([]);
    expect(findDeniedClauses(text, nothing, [])).toEqual([]);
    expect(withNounSayings(text, [], [denial]).length).toBeGreaterThan(0);
    expect(findAuthorDenials(text, [])).toEqual([]);
    expect(withQuoted(text, [sentence], nothing, [denial]).length).toBeGreaterThan(0);
    expect(withSoCalled(text, [sentence], nothing, [denial]).length).toBeGreaterThan(0);
    expect(findHeadlineDenials(text, [sentence], nothing, [denial])).toEqual([]);
    expect(withNothingKnown(text, [sentence], nothing, [denial]).length).toBeGreaterThan(0);
    for (const { end } of findGranted(text, [denial], [{ start: 10, end: 20 }])) expect(end).toBe(text.length);
    expect(sayingOf("called", text, { named: true }).act).toBe("says");
    expect(findReasons(text, [sentence], [], () => undefined)).toEqual([]);
    for (const { end } of findPresupposed(text, [{ ...denial, act: "demands" }])) expect(end).toBe(text.length);
    for (const { deed } of findDisownings(text)) expect(deed.end).toBeLessThanOrEqual(text.length);
    for (const { deed } of findHoldings(text)) expect(deed.end).toBeLessThanOrEqual(text.length);
    expect(logEntries(text).ofOneDay).toBe(false);
    expect(entryHeadings({ text, mentions: [], times: new Map(), places: new Map() })).toEqual([]);
    const end = { start: text.length - 1, end: text.length };
    for (const isOf of [isOfJourney, isOfPaper, isFarMark]) expect(isOf(text, end)).toBe(false);
    const triggers = indexSpans([end], (span) => [span]);
    expect(isOtherDeeds(text, { start: 0, end: 2 }, end, triggers, true)).toBe(false);
    const told = indexSpans([{ ...end, type: "killing" }], (span) => [span]);
    for (const role of ["time", "place"] as const) {
      expect(isOfOtherClause(text, { start: 0, end: 2 }, end, role, told)).toBe(false);
      // As far away as is looked: whatever comes of it, it comes in time.
      const near = { start: text.length - 190, end: text.length - 188 };
      expect([true, false]).toContain(isOfOtherClause(text, near, end, role, told));
      expect([true, false]).toContain(isOfOtherClause(text, end, near, role, told));
    }
    for (const { named } of findIdentified(text)) expect(named.end).toBeLessThanOrEqual(text.length);
    for (const { people } of findAllCasualties(text, [sentence])) expect(people.end).toBeLessThanOrEqual(text.length);
  });
});
