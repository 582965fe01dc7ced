// The examples of the README, read with the shipped weights: who did what to whom, and how many, in whose voice. The
// tables are exact for these slots: a row that is false, or that is missing, fails. 8-bit arithmetic differs in the last
// digit between processors; what is tabled here stands far from any threshold.

import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Slot } from "../src/core/model/claim.ts";
import { readSource } from "../src/core/reading/read-source.ts";
import type { ReadingTools } from "../src/core/reading/reading-tools.ts";
import { openTools } from "../src/open-tools.ts";
import { expectReading } from "./core/reading/expect-reading.ts";
import { lines } from "./core/reading/lines.ts";

const tabled: ReadonlySet<Slot> = new Set<Slot>(["actor", "target", "killed", "injured", "responsibility", "time"]);
const absent = !existsSync("models/manifest.json");
if (absent) process.stderr.write("The examples are not read: the weights are absent.\n");

const rows: Readonly<Record<string, readonly string[]>> = {
  "coalition-release": [
    "1 air-strike: actor Coalition | the author CT+",
    "1 air-strike: actor Coalition aircraft | US Central Command CT+",
    "1 air-strike: target Islamic State fighting position | US Central Command CT+",
    "1 air-strike: time 2016-09-17 | US Central Command CT+",
    "1 air-strike: target troops | US Central Command CT-",
    "2 air-strike: target vehicles | Russian officials PS+",
    "3 air-strike [negated]: actor coalition | US Central Command CT-",
    "3 air-strike [negated]: target Syrian military unit | US Central Command CT-",
    "4 investigation [future]: actor US Central Command | the author Uu",
  ],
  "council-meeting": [
    "1 air-strike: actor coalition jets | the author CT+",
    "1 air-strike: target Syrian troops | the author CT+",
    "1 air-strike: killed 24..null | the author CT+",
    "2 talks: time 2016-09-17 | the author CT+",
    "6 air-strike: actor Syrian government | Samantha Power CT+",
    "6 air-strike: target hospitals in Aleppo | Samantha Power CT+",
  ],
  inquiry: [
    "1 air-strike: actor led coalition | Inquiry CT+",
    "1 air-strike: target Syrian troops | Inquiry CT+",
    "1 air-strike: actor coalition | military inquiry CT+",
    "1 air-strike: target forces | military inquiry CT+",
    "1 air-strike: target Syrian government | military inquiry CT+",
    "1 air-strike: time 2016-09-17 | military inquiry CT+",
    "1 air-strike: killed 15..15 | military inquiry CT+",
    "1 air-strike: killed 62..null soldiers | Syria and Russia CT+",
  ],
  "ministry-statement": [
    "1 air-strike: actor coalition jets | Russian Ministry of Defence CT+",
    "1 air-strike: target Syrian army | Russian Ministry of Defence CT+",
    "1 air-strike: actor US-led coalition | Russian Ministry of Defence CT+",
    "1 air-strike: target Syrian government troops | Russian Ministry of Defence CT+",
    "1 air-strike: time 2016-09-17 | Russian Ministry of Defence CT+",
    "1 air-strike: killed 62..62 Syrian soldiers | Syrian command → Igor Konashenkov CT+",
    "1 air-strike: injured 100..100 | Syrian command → Igor Konashenkov CT+",
    "4 armed-attack: actor Islamic State fighters | Russian Ministry of Defence CT+",
    "4 armed-attack: target positions | Russian Ministry of Defence CT+",
    "5 air-strike: target positions | Russian Ministry of Defence CT+",
  ],
  "monitor-bulletin": [
    "1 air-strike: target army base | hospital staff in the city → Syrian Observatory for Human Rights CT+",
    "1 air-strike: time 2016-09-17 | hospital staff in the city → Syrian Observatory for Human Rights CT+",
    "1 air-strike: killed 83..null soldiers | hospital staff in the city → Syrian Observatory for Human Rights CT+",
    "1 air-strike: injured 121..null | hospital staff in the city → Syrian Observatory for Human Rights CT+",
    "1 air-strike: injured 2..null  of those | Syrian Observatory for Human Rights CT+",
    "1 air-strike: killed 81..null | Monitor CT+",
    "2 territory-gained: actor Islamic State militants | Residents CT+",
    "2 territory-gained: target hill of Jabal Tharda | Residents CT+",
    "3 territory-gained: actor army | Residents CT+",
    "3 territory-gained: target hill of Jabal Tharda | Residents CT+",
    "4 armed-clash: killed 24..null militants | unnamed Uu",
  ],
};

describe.skipIf(absent)("the examples", () => {
  let tools: ReadingTools;
  beforeAll(async () => {
    tools = await openTools();
  });
  afterAll(async () => {
    await tools.reader.close();
  });

  test.each(Object.entries(rows))("%s", async (name, expected) => {
    const text = readFileSync(`examples/${name}.txt`, "utf8");
    const origin = { unit: "character", pieces: [[0, text.length, 0]] } as const;
    const reading = await readSource({ id: name, text, origin, messages: [] }, tools);
    expectReading(reading);
    const read = reading.events.flatMap((event, index) => {
      const claims = reading.claims.filter((claim) => claim.event === event.id && tabled.has(claim.slot));
      const reality = event.reality === "happened" ? "" : ` [${event.reality}]`;
      return lines({ ...reading, claims }).map((line) => `${index + 1} ${event.type}${reality}: ${line}`);
    });
    expect(read).toEqual(expected);
  });
});
