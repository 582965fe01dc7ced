// Words that put a count over a stretch of time, and so over more than one deed: "between 3 and 9 June", "in the first half
// of the year". A count of one deed that such words only date ("the raid killed 12 during July") is none, nor are hours and
// days, in which one battle is fought.

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const dayOf = `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?${month})?|${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+(?:19|20)\\d\\d)?|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?`;

/** From one day, month or year to another; one of the two ends names a month or is a date in digits. */
const fromTo = new RegExp(
  `\\b(?:[Bb]etween|[Ff]rom)\\s+(?:${dayOf})\\s*(?:and|to|until|till|through|[-–])\\s*(?:${month}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?\\b)`,
  "u",
);

const period = new RegExp(
  `\\b[Ii]n\\s+the\\s+(?:first|last)\\s+(?:half|quarter|(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+)\\s+)(?:weeks|months))\\b|\\b(?:[Dd]uring|[Tt]hroughout)\\s+(?:the\\s+(?:whole\\s+)?month\\s+of\\s+)?${month}(?!\\s+\\d)`,
  "u",
);

/** One deed that is counted by itself, whatever its date. */
const oneDeed =
  /\b(?:an?|the|that|this|one|another)\s+(?:[\p{L}\d-]+\s+){0,3}(?:attack|strike|air\s?strike|airstrike|raid|bombing|blast|explosion|ambush|shooting|massacre|clash|battle|assault|shell|missile|drone|bomb|mine|crash|suicide\s+bomber|gunman)\b/iu;

/** Many deeds: the group that "has killed | thousands of civilians" has not done so at once. */
const hasKilled =
  /\b(?<!\b(?:the|this|that)\s(?:blast|strike|attack|bombing|explosion)\s)(?:has|have)\s+(?:also\s+|already\s+|since\s+|together\s+)?(?:killed|murdered|massacred|abducted|kidnapped|displaced)\s+$/i;
const many = /^(?:(?:many|tens|hundreds)\s+of\s+)?(?:thousands|hundreds)\b/i;

/** "Two of the wounded died in hospital, raising the toll to seven": a toll that grows so is of the deed that hurt them. */
export const growsByWounded: RegExp =
  /\b(?:succumb(?:s|ed|ing)?|(?:died|dies|dying)\s+(?:of|from)\s+(?:(?:his|her|their|its|the)\s+)?(?:wounds|injuries)|(?:died|dies)\s+in\s+(?:an?\s+|the\s+)?hospital|bod(?:y|ies)\s+(?:(?:was|were|had\s+been|has\s+been|have\s+been)\s+)?(?:found|recovered|pulled|retrieved)|(?:found|recovered|pulled|retrieved)\s+(?:[\p{L}\d-]+\s+){1,3}bod(?:y|ies))\b/iu;

/** Whether a clause sums over a stretch of time. */
export function isOverPeriod(clause: string): boolean {
  return fromTo.test(clause) || (period.test(clause) && !oneDeed.test(clause));
}

/** "The group has killed | thousands of civilians"; not "hundreds of rebels | in a battle for Tarn". */
export function isOfManyDeeds(before: string, people: string, behind: string): boolean {
  return many.test(people) && hasKilled.test(before) && !oneDeed.test(behind.slice(0, deedReach));
}

/** How far behind those who are counted, in characters, the deed may be named. */
const deedReach = 40;

/** "The toll from that attack now stands at 19", "the number of people killed in the blast has risen to 17": of one deed. */
export const tollOfDeed: RegExp =
  /\b(?:toll|tally|count|number\s+of\s+(?:\p{L}+\s+){0,4}(?:killed|dead|deaths|injured|wounded|died|victims))\s+(?:from|of|in|after)\s+(?:the|that|this|\p{L}+day['’]s|yesterday['’]s)\s+(?:[\p{L}\d-]+\s+){0,3}(?:attack|strike|air\s?strike|raid|bombing|blast|explosion|ambush|shooting|massacre|clash|battle|assault|shelling|bombardment)\b(?:\s+(?!to\b)[\p{L}\d'’-]+){0,9}?\s+(?:(?:to|at|by)\s+)?$/iu;
