// Deaths that no deed of war brought about: "cholera has killed 340", "12 died in a road accident". Whatever else the text tells
// of, they are of no event, and stay a message.

import type { CasualtyFinding } from "./toll-input.ts";

const cause =
  "(?:cholera|measles|malaria|dengue|ebola|typhoid|meningitis|diphtheria|polio|covid(?:-19)?|mpox|floods?|flooding|flash\\s+floods?|landslides?|mudslides?|earthquakes?|tremors?|avalanches?|cyclones?|hurricanes?|typhoons?|storms?|lightning|heat\\s?waves?|drought|wildfires?|(?:road|traffic|car|bus|train|mining|boating)\\s+(?:accidents?|crash(?:es)?)|capsiz\\p{L}+|stampedes?)";

/** "A cholera outbreak has | killed"; "shelling in the storm | killed" is no storm's doing. */
const doer = new RegExp(
  `(?<!\\b(?:in|on|at|of|by|near|during|after|amid|since|before|despite|through)\\s(?:(?:an?|the|this|that|severe|heavy|recent)\\s){0,2})\\b${cause}(?:\\s+(?:outbreak|epidemic|infections?|cases|season))?\\s+(?:(?:has|have|had|also|already|that|which|since)\\s+){0,3}$`,
  "iu",
);

/** "Died | of cholera", "killed | in floods"; not "killed | in shelling after the floods". */
const circumstance = new RegExp(
  `^(?:\\s+(?!(?:in|by|from|at|near|during|when|as|while)\\s+(?:an?\\s+|the\\s+)?\\p{Ll})[\\p{L}\\d-]+){0,3}?\\s+(?:of|from|by|in|after|during)\\s+(?:(?:an?|the|this|severe|heavy|recent|acute|suspected)\\s+){0,2}(?:${cause}|Ebola|Covid|COVID)\\b`,
  "u",
);

/** "Gunmen | killed nine during a storm": somebody did it. */
const takesObject = /^(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)|injur(?:es|ed|ing)|shot|murdered|massacred|executed)$/i;

/** How far around the word of harm, in characters, its cause may stand. */
const reach = 60;

/** Whether an illness, a disaster or an accident killed those who are counted. */
export function isOfNoDeed(text: string, { word, people }: CasualtyFinding): boolean {
  if (doer.test(text.slice(Math.max(0, word.start - reach), word.start))) return true;
  if (people.start >= word.end && takesObject.test(text.slice(word.start, word.end))) return false;
  const behind = Math.max(word.end, people.end);
  return (
    circumstance.test(text.slice(word.end, word.end + reach)) || circumstance.test(text.slice(behind, behind + reach))
  );
}
