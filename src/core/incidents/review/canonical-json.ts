// One way to write a value as JSON, so that equal values have equal hashes: the names of an object in the order of their
// UTF-16 units, no spaces, numbers and strings as JSON.stringify writes them (RFC 8785).
//
// The road not taken: hashing the text that the store holds. A store that writes JSON anew would break the chain.

/**
 * Writes a JSON value canonically. Members that are undefined are left out, as JSON does.
 *
 * @throws RangeError for what JSON cannot say and would change in silence: NaN, infinities, functions, dates, maps, undefined
 *   in a list.
 * @example canonicalJson({ b: 1, a: ["x"] }) → '{"a":["x"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (isPlain(value)) {
    const members = Object.keys(value)
      .sort()
      .filter((name) => value[name] !== undefined)
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
    return `{${members.join(",")}}`;
  }
  throw new RangeError(`${String(value)} has no form in JSON`);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === Object.prototype || above === null;
}
