// A reading's claims as short lines, to be read in a test.

import type { Reading } from "../../../src/core/model/reading.ts";

/** Claims as short lines: "killed 12..null civilians | the author CT+". */
export function lines(reading: Reading): readonly string[] {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention.name]));
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice.name]));
  return reading.claims.map(({ slot, value, voices: chain, stance }) => {
    const words =
      "mention" in value
        ? (mentions.get(value.mention) ?? "?")
        : "text" in value
          ? value.text
          : "edtf" in value
            ? value.edtf
            : "min" in value
              ? `${value.min}..${value.max} ${value.who}${value.partOf === undefined ? "" : " of those"}`
              : "name" in value
                ? value.name
                : "yes";
    const said = chain.slice(0, chain.length === 1 ? 1 : -1).map((id) => voices.get(id));
    return `${slot} ${words.trim()} | ${said.join(" → ")} ${stance}`;
  });
}
