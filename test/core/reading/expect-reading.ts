// Every invariant of a reading, checked each time that a test has one in hand.

import { expect } from "vitest";
import type { Claim } from "../../../src/core/model/claim.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { overlap, type Span } from "../../../src/core/model/span.ts";

/** A claim rests on its speaker's own statement: in what is said, or in the words that say it. All else is the author's. */
function expectOwnWords(reading: Reading, claim: Claim, author: string | undefined): void {
  const quoted = claim.evidence.map(({ start, end }) => reading.document.text.slice(start, end)).join(" … ");
  if (claim.statement === undefined) {
    expect(claim.voices, `${claim.slot} “${quoted}” of no statement is the author's`).toEqual([author]);
    return;
  }
  const statement = reading.statements.find(({ id }) => id === claim.statement);
  expect(statement, `the statement of ${claim.slot} “${quoted}”`).toBeDefined();
  expect(claim.voices, `${claim.slot} “${quoted}” has its statement's voices`).toEqual(statement?.voices);
  const own = [...(statement?.content ?? []), ...(statement?.source ?? []), ...(statement?.cue ?? [])];
  const rests = claim.evidence.some((span) => own.some((part) => overlap(part, span) > 0));
  expect(rests, `${claim.slot} “${quoted}” rests on its statement`).toBe(true);
}

/** Spans in bounds, evidence never empty, ids unique and resolvable, no claim without a voice, JSON round trip. */
export function expectReading(reading: Reading): void {
  const { text } = reading.document;
  const inBounds = (span: Span, what: string): void => {
    expect(span.start, what).toBeGreaterThanOrEqual(0);
    expect(span.end, what).toBeGreaterThan(span.start);
    expect(span.end, what).toBeLessThanOrEqual(text.length);
  };
  const ids = [reading.mentions, reading.voices, reading.statements, reading.events, reading.claims].flatMap((items) =>
    items.map(({ id }) => id),
  );
  expect(new Set(ids).size, `ids are unique: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(" ")}`).toBe(
    ids.length,
  );
  const known = new Set(ids);

  let end = 0;
  for (const sentence of reading.sentences) {
    inBounds(sentence, "sentence");
    expect(sentence.start, "sentences do not overlap").toBeGreaterThanOrEqual(end);
    expect(text.slice(end, sentence.start).trim(), "sentences cover all words").toBe("");
    end = sentence.end;
  }
  expect(text.slice(end).trim(), "sentences cover all words").toBe("");

  for (const mention of reading.mentions) {
    for (const span of mention.evidence) inBounds(span, `mention ${mention.name}`);
    expect(mention.name).not.toBe("");
    if (mention.coreferentWith !== undefined) expect(known).toContain(mention.coreferentWith);
  }
  const authors = reading.voices.filter(({ kind }) => kind === "author");
  expect(authors, "one author").toHaveLength(1);
  const author = authors[0]?.id;
  for (const voice of reading.voices) {
    for (const span of voice.evidence) inBounds(span, `voice ${voice.name}`);
    if (voice.kind !== "author") expect(voice.evidence, `voice ${voice.name} has evidence`).not.toHaveLength(0);
  }
  for (const statement of reading.statements) {
    for (const span of [...statement.source, ...statement.cue, ...statement.content]) inBounds(span, "statement");
    expect(statement.voices.at(-1), "the author is the last relay").toBe(author);
    for (const id of statement.voices) expect(known).toContain(id);
    if (statement.within !== undefined) expect(known).toContain(statement.within);
    if (statement.denies !== undefined) expect(known).toContain(statement.denies);
  }
  const outer = new Map(reading.statements.map(({ id, within }) => [id, within]));
  for (const { id } of reading.statements) {
    let at = outer.get(id);
    for (let steps = 0; at !== undefined && at !== id && steps < outer.size; steps += 1) at = outer.get(at);
    expect(at, `statement ${id} is not within itself`).toBeUndefined();
  }
  for (const event of reading.events) {
    inBounds(event.trigger, `event ${event.type}`);
    for (const { mention } of event.arguments) expect(known).toContain(mention);
    for (const other of [...(event.before ?? []), ...(event.after ?? [])]) expect(known).toContain(other);
  }
  for (const claim of reading.claims) {
    expect(claim.evidence.length, "a claim has evidence").toBeGreaterThan(0);
    for (const span of claim.evidence) inBounds(span, `claim ${claim.slot}`);
    expect(known).toContain(claim.event);
    expect(claim.voices.at(-1), "a claim is heard through the author").toBe(author);
    for (const id of claim.voices) expect(known).toContain(id);
    expectOwnWords(reading, claim, author);
    if ("mention" in claim.value) expect(known).toContain(claim.value.mention);
    if ("partOf" in claim.value && claim.value.partOf !== undefined) expect(known).toContain(claim.value.partOf);
  }
  for (const message of reading.messages)
    if (message.span !== undefined) inBounds(message.span, `message ${message.rule}`);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}
