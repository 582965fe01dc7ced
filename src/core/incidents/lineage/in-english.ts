// Bodies of a state that publish under their names in another language, in the words by which reports in English call them:
// "Policía Nacional de Velmia" is Velmia's National Police.

/** What such a body is, as it stands in its name; Spanish, Portuguese and French, whose states' bodies publish so most often. */
const bodies: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/\bPol[ií]c[ií]a Nacional\b/u, "National Police"],
  [/\bPolice [Nn]ationale\b/u, "National Police"],
  [/\bGendarmerie [Nn]ationale\b/u, "National Gendarmerie"],
  [/\bEj[eé]rcito Nacional\b/u, "National Army"],
  [/\bEj[eé]rcito\b/u, "Army"],
  [/\bEx[eé]rcito\b/u, "Army"],
  [/\b(?:Fuerzas|For[cç]as) (?:Armadas|Militares)\b/u, "Armed Forces"],
  [/\bForces [Aa]rm[eé]es\b/u, "Armed Forces"],
  [/\bMinist[eè]r(?:io|e) (?:de la|de|da|du) (?:Defen[sc]a|Defesa|D[eé]fense)\b/u, "Ministry of Defence"],
  [/\bMinist[eè]r(?:io|e) (?:del|do|de l['’]) ?(?:Interior|Int[eé]rieur)\b/u, "Ministry of Interior"],
];

const of = /\s(?:de la|de los|de las|de|del|da|do|du|des)\s(?=\p{Lu})/gu;

/**
 * A body's name with what it is in English; the name itself where it is in no such words.
 *
 * @example inEnglish("Policía Nacional de Velmia") → "National Police of Velmia"
 */
export function inEnglish(name: string): string {
  const row = bodies.find(([pattern]) => pattern.test(name));
  return row === undefined ? name : name.replace(row[0], row[1]).replace(of, " of ");
}
