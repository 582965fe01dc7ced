// JSON for other programs: one value a line.

/** One line of JSON. Line separators of Unicode are legal in it, but split the line in tools that take them for one. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}
