// What a noun that points back at an event can mean: "the raid" is an air strike or an attack, and no flight of refugees.

/** A noun that is not here ("the incident") can mean any event. */
const meant: readonly { readonly noun: RegExp; readonly types: readonly string[] }[] = [
  { noun: /\b(?:air ?)?(?:strikes?|raids?)$/i, types: ["air-strike", "armed-attack", "shelling", "killing"] },
  { noun: /\b(?:shelling|bombardment)$/i, types: ["shelling", "air-strike", "armed-attack"] },
  { noun: /\b(?:bombing|blast|explosion)$/i, types: ["bombing", "air-strike", "armed-attack", "killing"] },
  {
    noun: /\b(?:massacre|killings?)$/i,
    types: ["killing", "armed-attack", "air-strike", "shelling", "bombing", "chemical-attack"],
  },
  { noun: /\bambush$/i, types: ["armed-attack", "armed-clash", "killing"] },
  { noun: /\b(?:clash(?:es)?|battle|fighting|offensive)$/i, types: ["armed-clash", "armed-attack"] },
  { noun: /\bcrash$/i, types: ["shoot-down", "air-strike", "destruction"] },
];

/** True where the words name what they point at closer than "the attack" does. */
export function isNaming(words: string): boolean {
  return meant.some(({ noun }) => noun.test(words));
}

/**
 * Whether words that point back can mean an event of a type.
 *
 * @example canMean("the air raid", "displacement") → false
 */
export function canMean(words: string, type: string): boolean {
  const row = meant.find(({ noun }) => noun.test(words));
  return row === undefined || row.types.includes(type);
}
