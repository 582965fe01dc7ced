// One reading a line, as the model says it: what other programs read.

import type { OutputFormat } from "./format.ts";

/** JSON lines (`application/x-ndjson`): every line is one `Reading`. */
export const jsonLines: OutputFormat = {
  id: "json-lines",
  mediaType: "application/x-ndjson",
  extension: "jsonl",
  writer: () => ({
    open: () => "",
    // Line separators of Unicode are legal in JSON, but split the line in tools that take them for one.
    add: (reading) =>
      `${JSON.stringify(reading).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029").replaceAll("\u0085", "\\u0085")}\n`,
    close: () => "",
  }),
};
