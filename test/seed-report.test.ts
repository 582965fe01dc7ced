// The report that the project was conceived from, read as it is: real, one-sided, with the damage of a conversion. It is
// not ours, so it is read where it lies and quoted no further than its facts. Nothing in the code knows this text.

import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../src/core/model/claim.ts";
import type { EventMention } from "../src/core/model/event.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { readSource } from "../src/core/reading/read-source.ts";
import type { ReadingTools } from "../src/core/reading/reading-tools.ts";
import { openTools } from "../src/open-tools.ts";
import { expectReading } from "./core/reading/expect-reading.ts";

const path = "../shared/reports/deir-ezzor-2016.txt";
const absent = existsSync(path)
  ? existsSync("models/manifest.json")
    ? ""
    : "the weights are absent"
  : `${path} is absent`;
if (absent !== "") process.stderr.write(`The seed report is not read: ${absent}.\n`);

describe.skipIf(absent !== "")("the seed report", () => {
  let tools: ReadingTools;
  let reading: Reading;

  beforeAll(async () => {
    tools = await openTools();
    const text = readFileSync(path, "utf8");
    reading = await readSource(
      { id: "seed", text, origin: { unit: "character", pieces: [[0, text.length, 0]] }, messages: [] },
      tools,
    );
  });
  afterAll(async () => {
    await tools.reader.close();
  });

  const voiceNames = (claim: { readonly voices: readonly string[] }): readonly string[] =>
    claim.voices.map((id) => reading.voices.find((voice) => voice.id === id)?.name ?? "?");
  const claimsOf = (event: EventMention | undefined, slot: Claim["slot"]): readonly Claim[] =>
    reading.claims.filter((claim) => claim.event === event?.id && claim.slot === slot);
  const mentionName = (claim: Claim | undefined): string =>
    claim !== undefined && "mention" in claim.value
      ? (reading.mentions.find(
          ({ id }) => claim.value !== undefined && "mention" in claim.value && id === claim.value.mention,
        )?.name ?? "")
      : "";
  const strike = (): EventMention | undefined => reading.events.find(({ type }) => type === "air-strike");
  const ofType = (type: string): EventMention | undefined => reading.events.find((event) => event.type === type);

  test("keeps every invariant", () => {
    expectReading(reading);
  });

  test("the air strike has its date without a year and its place by id, near", () => {
    expect(strike()?.time?.value).toEqual({ edtf: "XXXX-09-17", precision: 1 });
    expect(strike()?.place?.value).toMatchObject({ gazetteer: "geonames:170794", relation: { kind: "near" } });
  });

  test("its toll: at least 62 killed, more than 100 injured, soldiers both", () => {
    expect(claimsOf(strike(), "killed")[0]?.value).toMatchObject({
      min: 62,
      max: null,
      exactness: "at-least",
      who: "soldiers",
    });
    expect(claimsOf(strike(), "injured")[0]?.value).toMatchObject({
      min: 101,
      max: null,
      exactness: "at-least",
      who: "soldiers",
    });
  });

  test("the coalition did it, to Syrian forces, with F-16 and A-10", () => {
    expect(claimsOf(strike(), "actor").map(mentionName).join("; ")).toContain("coalition");
    expect(claimsOf(strike(), "target").map(mentionName).join("; ")).toContain("Syrian government forces");
    const means = claimsOf(strike(), "means").map(mentionName).join("; ");
    expect(means).toContain("F-16");
    expect(means).toContain("A-10");
  });

  test("the Pentagon denies", () => {
    const denial = reading.statements.find(({ act }) => act === "denies");
    expect(denial?.stance).toBe("CT-");
    expect(denial && voiceNames(denial)[0]).toBe("US Department of Defense");
  });

  test("some experts suggest", () => {
    const experts = reading.voices.find(({ name }) => name === "some experts");
    expect(experts?.kind).toBe("anonymous");
    expect(reading.statements.find(({ voices }) => voices[0] === experts?.id)).toMatchObject({
      act: "suggests",
      stance: "PS+",
    });
  });

  test("two Russian ministries speak, as one party", () => {
    const ministries = reading.voices.filter(({ name }) => name.startsWith("Russian Ministry"));
    expect(ministries.map(({ party }) => party)).toEqual(["russia", "russia"]);
  });

  test("the jet of the day after: downed by ISIS in the province, its pilot killed by hearsay", () => {
    const downing = ofType("shoot-down");
    expect(downing?.time?.value.edtf).toBe("XXXX-09-18");
    expect(downing?.place?.value.gazetteer).toBe("geonames:170792");
    expect(claimsOf(downing, "actor").map(mentionName)).toContain("ISIS");
    const [killed] = claimsOf(downing, "killed");
    expect(killed?.value).toMatchObject({ min: 1, max: 1 });
    expect(killed && voiceNames(killed)[0]).toBe("unnamed");
    expect(killed?.stance).toBe("Uu");
  });

  test("26 civilians, nine of them teenagers, on Konashenkov's word that rests on civilians", () => {
    const execution = ofType("killing");
    const [all, some] = claimsOf(execution, "killed");
    expect(all?.value).toMatchObject({ min: 26, max: 26, who: "civilians", status: "civilian" });
    expect(some?.value).toMatchObject({ min: 9, max: 9, group: "children", partOf: all?.id });
    expect(all && voiceNames(all)).toEqual(["civilians", "Igor Konashenkov", "the author"]);
  });

  test("the advance before it, the attack of ISIS after it, the guards who had come", () => {
    const advance = ofType("territory-gained");
    expect(claimsOf(advance, "actor").map(mentionName).join()).toContain("Syrian army");
    const attack = ofType("armed-attack");
    expect(claimsOf(attack, "actor").map(mentionName)).toEqual(["ISIS"]);
    const deployments = reading.events.filter(({ type }) => type === "deployment");
    const arrived = deployments.flatMap((one) => claimsOf(one, "actor"));
    expect(arrived.map(mentionName).join()).toContain("some 1000 elite soldiers");
    expect(strike()?.after).toContain(advance?.id);
    expect(attack?.after).toContain(strike()?.id);
    // "Had arrived in order to support operations prior to the air strikes": it may be the arrival or the operations.
    const prior = reading.events.filter(({ type, reality }) => type === "deployment" || reality === "future");
    expect(prior.flatMap(({ before = [] }) => before)).toContain(strike()?.id);
  });

  test("what the Pentagon denies is the target, and not that there was a strike", () => {
    const denied = reading.claims.filter(({ stance }) => stance === "CT-");
    expect(denied.map((claim) => `${claim.slot} ${mentionName(claim)}`)).toEqual(["target Syrian army"]);
    expect(denied[0] && voiceNames(denied[0])[0]).toBe("US Department of Defense");
    expect(denied[0]?.event).toBe(strike()?.id);
  });

  test("no party is made a striker that is not told as one", () => {
    expect(claimsOf(strike(), "actor").map(mentionName)).toEqual(["US-led coalition"]);
    const strikers = reading.events.flatMap((event) => claimsOf(event, "actor").map(mentionName));
    // The advance is told of both: of the army by the author, of the pro-government forces by some experts.
    const advanced = reading.events
      .filter(({ type }) => type === "territory-gained")
      .flatMap((event) => claimsOf(event, "actor").map(mentionName));
    for (const name of ["Syrian army", "pro-government forces", "group", "it"])
      expect(strikers.filter((striker) => striker === name)).toEqual(advanced.filter((one) => one === name));
    const struck = reading.events
      .filter(({ type }) => type === "air-strike")
      .flatMap((event) => claimsOf(event, "target"));
    expect(struck.map(mentionName)).not.toContain("ISIS");
    expect(claimsOf(ofType("shoot-down"), "means").map(mentionName)).toEqual(["23 mm machine gun"]);
  });

  test("the suggestion about intelligence is a suggestion of pro-government sources, of no party", () => {
    const sources = reading.voices.find(({ name }) => /pro-government sources/i.test(name));
    expect(sources).toMatchObject({ kind: "anonymous" });
    expect(sources?.party).toBeUndefined();
    expect(reading.statements.find(({ voices }) => voices[0] === sources?.id)?.act).toBe("suggests");
  });

  test("the author's insinuation is the author's, hedged", () => {
    const quoted = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
      spans.map(({ start, end }) => reading.document.text.slice(start, end)).join(" ");
    const hedge = reading.statements.find(({ cue }) => quoted(cue).includes("could be suggested"));
    expect(hedge?.voices).toHaveLength(1);
    expect(hedge).toMatchObject({ act: "suggests", stance: "PS+" });
    expect(quoted(hedge?.content ?? [])).toContain("attempt to sabotage");
  });

  test("scare quotes and the day that cannot be known are said", () => {
    const rules = reading.messages.map(({ rule }) => rule);
    expect(rules).toContain("scare-quotes");
    expect(rules).toContain("unresolved-time");
  });
});
