// People whose full names agree: "Igor Orsin" and "Igor Petrov Orsin" are one, unless another Igor Orsin with another middle
// name is on the list. A surname that two share merges nobody.

const prefix = "person:";

/**
 * For each key of a person the key of the one that it is, of the keys that are on the list. Keys of one name only ("@") stand
 * for themselves.
 *
 * @example agreedPeople(new Set(["person:igor orsin", "person:igor petrov orsin"])) → both to "person:igor petrov orsin"
 */
export function agreedPeople(keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byEnds = new Map<string, string[]>();
  for (const key of [...keys].sort()) {
    const words = wordsOf(key);
    if (words.length < 2) continue;
    const ends = `${words[0]} ${words.at(-1)}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), key]);
  }
  const agreed = new Map<string, string>();
  for (const group of byEnds.values()) {
    const full = group.filter((key) => wordsOf(key).length > 2);
    const [only] = full;
    for (const key of group) agreed.set(key, full.length === 1 && only !== undefined ? only : key);
  }
  return agreed;
}

function wordsOf(key: string): readonly string[] {
  return key.includes("@") ? [] : key.slice(prefix.length).split(" ");
}
