import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import { jsonLines } from "../../../src/formats/out/json-lines.ts";
import { exampleReading } from "../../core/views/example-reading.ts";

const lineOf = (reading: ReturnType<typeof exampleReading>): string =>
  [...jsonLines.writer(eventTypes).add(reading)].join("");

describe("readings as JSON lines", () => {
  test("are the golden ones", async () => {
    await expect(lineOf(exampleReading())).toMatchFileSnapshot("golden/reading.jsonl");
  });
  test("are to the letter what JSON makes of them in one go", () => {
    const empty = { ...exampleReading(), mentions: [], messages: [] };
    for (const reading of [exampleReading(), empty]) expect(lineOf(reading)).toBe(`${JSON.stringify(reading)}\n`);
  });
  test("come back as they were", () => {
    expect(JSON.parse(lineOf(exampleReading()))).toEqual(exampleReading());
  });
  test("take one line each, whatever line ends the text holds", () => {
    const reading = exampleReading();
    const text = "one\ntwo\r\nthree\u2028four\u2029five\u0085six\u000bseven\u000ceight";
    const line = lineOf({ ...reading, document: { ...reading.document, text } });
    expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029\u0085\u000b\u000c]/);
    expect(line.at(-1)).toBe("\n");
    expect(JSON.parse(line).document.text).toBe(text);
  });
  test("have nothing around them", () => {
    const writer = jsonLines.writer(eventTypes);
    expect([writer.open(), writer.close()]).toEqual(["", ""]);
  });
});
