// What each finding about two events is worth, in one table. The scale is that of log-odds, roughly: 1 makes it about three
// times as likely that both tell of one occurrence.
//
// Set by hand first (tools/link-weights-by-hand.ts), by what reports of one occurrence are known to agree and disagree on (place and day mostly;
// blame and tolls not), and by the texts behind merges and near misses among 804 news reports of one war (FA-KES). In November 2026 fitted by
// tools/fit-links.ts, which pulls towards those: on the three development sets of eval/incidents and on judged pairs of FA-KES. Rounded
// to 0.05. docs/decisions/0009-links.md has what it came to on sets that were left out.

/** By feature and what it found: `scorePair` shows the feature, the fit of tools/fit-links.ts prints the whole names. */
export const weights = {
  /** The same type; see `sameType` for those that are more or less telling. */
  "type.same": 1.1,
  "type.sameAttack": 0.65,
  "type.sameClash": 0.7,
  "type.sameRare": 1.85,
  "type.sameAbduction": 1.4,
  "type.sameRelease": 1.15,
  /** What lasts, or is all over a war. */
  "type.sameVague": 0.5,
  /** "Attack" beside an exact type, a death by force beside what caused it, chemicals beside what carried them. */
  "type.fits": 0.4,
  /** Bombing, shelling and air strikes are taken for each other by witnesses. */
  "type.confused": -0.2,
  /** Who is abducted is attacked: reports tell of the raid or of those who were taken. */
  "type.takenInAttack": -0.15,
  /** What was destroyed, beside the strike that may have done it. */
  "type.destroyedBy": -0.3,
  "type.changesHands": 0.25,
  "type.sameFamily": -1.5,
  "type.sameGroup": -2.5,
  "type.apart": -6,
  "time.sameDay": 1.55,
  "time.withinDays": 1.3,
  "time.withinWeek": 0.9,
  "time.withinMonth": 0.75,
  "time.nextDay": -0.45,
  "time.oneNight": 1.2,
  "time.dayOfReport": 0.25,
  "time.fewDays": -2,
  "time.apart": -4,
  "time.yearsApart": -6,
  "time.sameDayOfYear": 1,
  "time.afterPublication": -5,
  /** Where one has no time: how far apart the two are as news. */
  "time.newsDay": 1.2,
  "time.newsNextDay": 1,
  "time.newsNear": 0.9,
  "time.newsMonth": -0.6,
  "time.newsOlder": -2,
  "hours.same": 0.3,
  "hours.apart": -3.05,
  "place.sameTown": 1.85,
  "place.sameCity": 0.55,
  "place.outsideCity": 1.45,
  "place.sameSeat": 1.3,
  "place.sameDistrict": 1.05,
  "place.sameProvince": 0.5,
  "place.near": 1.4,
  "place.withinReach": 0.55,
  "place.withinProvince": 0.4,
  "place.sameName": 2,
  "place.otherQuarters": 0.2,
  "place.sameBigName": 0.55,
  "place.sameNames": 2.15,
  "place.otherNames": -0.45,
  "place.otherTowns": -2,
  "place.otherParts": -0.5,
  "place.neighbouring": -0.5,
  "place.apart": -2,
  "place.farApart": -4.55,
  "place.outside": -2.5,
  "place.otherCountry": -4,
  "doer.same": 0.6,
  "doer.sameSide": 0.45,
  "doer.sameWord": 0.35,
  "doer.other": -0.35,
  "doer.otherSides": -1.5,
  "doer.bothSides": 1.4,
  "hit.same": 0.6,
  "hit.sameWord": 0.6,
  "hit.other": -0.8,
  "means.same": 0.2,
  "things.same": 0.95,
  "things.other": -1,
  /** The same number, from so many people on. */
  "numbers.equal50": 2.4,
  "numbers.equal20": 1.7,
  "numbers.equal10": 1.2,
  "numbers.equal5": 1.1,
  "numbers.equal3": 0.6,
  "numbers.equal1": 0.3,
  "numbers.near": 0.45,
  "numbers.apart": -0.4,
  "numbers.farApart": -1.3,
  /** Of a handful: a first report counts two, a hospital six. */
  "numbers.fewApart": -0.3,
  "names.person": 1.5,
  /** One person by full name whom both were aimed at or harmed. */
  "names.harmed": 2.3,
  "names.facility": 1.5,
  "names.locality": 1.5,
  "names.unit": 1.05,
  "names.model": 0.6,
  "vessel.same": 2,
  "vessel.headed": 1.2,
  "vessel.other": -2,
  /** A name somewhere in both reports is less than one beside both events. */
  "story.placed": 1.3,
  "story.placedAnew": 0.75,
  "story.headed": 1.55,
  "story.placeOfOne": 0.85,
  "story.name": 0.45,
  "passage.shared": 3,
  "sequence.ordered": -5,
  "sequence.sequelAndFirst": -1.25,
  "document.sameDocument": -2.5,
  "document.headAndLead": -1.2,
  "document.toldAgain": 4,
  "document.sequel": -6,
  "reality.aheadAndPast": -5,
  "reality.open": -2.5,
  "reality.bothAhead": -0.3,
  "extent.sumAndPart": -2.5,
  "extent.twoSums": -0.8,
  "extent.otherCount": -0.5,
} as const;

export type WeightName = keyof typeof weights;

/** What features that count several findings count at most. */
export const most = { numbers: 3, names: 2.5, story: 2 } as const;

/** Where the same type tells more, or less, than `type.same`: how seldom, or how loosely, reports use it. */
export const sameType: ReadonlyMap<string, WeightName> = new Map<string, WeightName>([
  ["armed-attack", "type.sameAttack"],
  ["armed-clash", "type.sameClash"],
  ["chemical-attack", "type.sameRare"],
  ["shoot-down", "type.sameRare"],
  ["abduction", "type.sameAbduction"],
  ["release", "type.sameRelease"],
  ["siege", "type.sameVague"],
  ["displacement", "type.sameVague"],
  ["destruction", "type.sameVague"],
  ["deployment", "type.sameVague"],
]);
