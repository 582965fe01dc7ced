// Only no report of harm, which is less than that there was none: "no casualties were reported", "no reports of casualties".

/** "No casualties or damage were reported", but not "no one was hurt and no damage was reported". */
export function isUnreported(after: string): boolean {
  const match = unreportedAfter.exec(after) ?? /^(?<aside>\s*)(?:reported|known|recorded|confirmed)\b/i.exec(after);
  return match !== null && !/\b(?:no|but|and)\b|,/i.test(match.groups?.["aside"] ?? "");
}

/** "No immediate reports of" before what is not reported. */
export const unreportedBefore: RegExp =
  /\bno\s+(?:immediate\s+|confirmed\s+|independent\s+)?(?:reports?|word|information|details?|confirmation)\s+(?:of|on|about)\s+(?:any\s+)?$/i;

const unreportedAfter =
  /^(?<aside>[^.;:]{0,60}?)\b(?:have\s+been|has\s+been|had\s+been|were|was|are|is)\s+(?:immediately\s+|yet\s+|initially\s+|so\s+far\s+)?(?:reported|known|recorded|announced|confirmed)\b/i;
