// What each finding about two events is worth, in one table. The scale is that of log-odds, roughly: 1 makes it about three
// times as likely that both tell of one occurrence.
//
// How they were set, in November 2026: first by what reports of one occurrence are known to agree and disagree on (place and
// day mostly; blame and tolls not), then corrected against the texts behind merges and near misses among 804 news reports of
// one war (FA-KES), on the documents with an even hash. Those with an odd hash were for looking at; what they led to is
// `place.otherQuarters`, `place.sameCity` and the bars. Then against our own gold (eval/incidents, the development half), which led to
// `hours`, `place.otherTowns`, `place.outsideCity`, `time.dayOfReport` and `document.toldAgain`; what that did to FA-KES is in
// eval/incidents/fakes.md.

/** The weights of each feature by what it finds. Steps are [bound, weight], the first that fits counts. */
export interface Weights {
  readonly type: Worth<
    "same" | "fits" | "confused" | "takenInAttack" | "changesHands" | "sameFamily" | "sameGroup" | "apart"
  >;
  readonly time: Worth<
    | "sameDay"
    | "withinDays"
    | "withinWeek"
    | "withinMonth"
    | "nextDay"
    | "oneNight"
    | "dayOfReport"
    | "fewDays"
    | "apart"
    | "yearsApart"
    | "sameDayOfYear"
    | "afterPublication"
  > & { readonly news: Steps };
  readonly hours: Worth<"same" | "apart">;
  readonly place: Worth<
    | "sameTown"
    | "sameCity"
    | "outsideCity"
    | "sameSeat"
    | "sameDistrict"
    | "sameProvince"
    | "near"
    | "withinReach"
    | "withinProvince"
    | "sameName"
    | "otherQuarters"
    | "sameBigName"
    | "sameNames"
    | "otherNames"
    | "otherTowns"
    | "otherParts"
    | "neighbouring"
    | "apart"
    | "farApart"
    | "outside"
    | "otherCountry"
  >;
  readonly doer: Worth<"same" | "sameSide" | "sameWord" | "other" | "otherSides" | "bothSides">;
  readonly hit: Worth<"same" | "sameWord" | "other">;
  readonly means: Worth<"same">;
  readonly things: Worth<"same" | "other">;
  readonly numbers: Worth<"roundShare" | "partShare" | "near" | "apart" | "farApart" | "fewApart" | "most"> & {
    readonly equal: Steps;
  };
  readonly names: Worth<"person" | "facility" | "locality" | "unit" | "model" | "most">;
  readonly vessel: Worth<"same" | "headed" | "other">;
  readonly story: Worth<"placed" | "headed" | "placeOfOne" | "name" | "most">;
  readonly passage: Worth<"most">;
  readonly sequence: Worth<"ordered" | "sequelAndFirst">;
  readonly document: Worth<"sameDocument" | "headAndLead" | "toldAgain" | "sequel">;
  readonly reality: Worth<"aheadAndPast" | "open" | "bothAhead">;
  readonly extent: Worth<"sumAndPart" | "twoSums" | "otherCount">;
}

type Worth<Found extends string> = Readonly<Record<Found, number>>;
type Steps = readonly (readonly [bound: number, weight: number])[];

/** See the head of the file. */
export const weights: Weights = {
  type: {
    /** The same type; see `sameType` for those that are more or less telling. */
    same: 0.8,
    /** "Attack" beside an exact type, a death by force beside what caused it, chemicals beside what carried them. */
    fits: 0.3,
    /** Bombing, shelling and air strikes are taken for each other by witnesses. */
    confused: -0.4,
    /** Who is abducted is attacked: reports tell of the raid or of those who were taken. */
    takenInAttack: -0.4,
    changesHands: 0,
    sameFamily: -1.5,
    sameGroup: -2.5,
    apart: -6,
  },
  time: {
    sameDay: 2,
    withinDays: 1.2,
    withinWeek: 0.7,
    withinMonth: 0.5,
    nextDay: -0.5,
    oneNight: 1.2,
    dayOfReport: 0.4,
    fewDays: -2,
    apart: -4,
    yearsApart: -6,
    sameDayOfYear: 1,
    afterPublication: -5,
    news: [
      [0, 1.2],
      [1, 1],
      [3, 0.5],
      [7, 0],
      [30, -0.8],
      [Number.POSITIVE_INFINITY, -2],
    ],
  },
  hours: { same: 0.3, apart: -3 },
  place: {
    sameTown: 2,
    sameCity: 0.8,
    outsideCity: 1.4,
    sameSeat: 1.3,
    sameDistrict: 1,
    sameProvince: 0.5,
    near: 1.4,
    withinReach: 0.6,
    withinProvince: 0.4,
    sameName: 1.6,
    otherQuarters: 0.2,
    sameBigName: 0.6,
    sameNames: 2,
    otherNames: -0.6,
    otherTowns: -2,
    otherParts: -0.5,
    neighbouring: -0.5,
    apart: -2,
    farApart: -3.5,
    outside: -2.5,
    otherCountry: -4,
  },
  doer: { same: 0.8, sameSide: 0.5, sameWord: 0.3, other: -0.3, otherSides: -1.5, bothSides: 1.4 },
  hit: { same: 0.5, sameWord: 0.3, other: -0.8 },
  means: { same: 0.4 },
  things: { same: 0.8, other: -0.8 },
  numbers: {
    /** The same number, from so many people on. */
    equal: [
      [50, 2.4],
      [20, 2],
      [10, 1.5],
      [5, 1],
      [3, 0.5],
      [1, 0.2],
    ],
    /** A number that ends in 0 is said more often than it is so. */
    roundShare: 0.7,
    partShare: 0.6,
    near: 0.4,
    apart: -0.5,
    farApart: -1.2,
    /** Of a handful: a first report counts two, a hospital six. */
    fewApart: -0.4,
    most: 3,
  },
  names: { person: 1.5, facility: 1.5, locality: 1.5, unit: 1, model: 0.6, most: 2.5 },
  vessel: { same: 1.6, headed: 1.2, other: -2 },
  /** A name somewhere in both reports is less than one beside both events. */
  story: { placed: 1.2, headed: 1.6, placeOfOne: 0.8, name: 0.5, most: 2 },
  passage: { most: 3 },
  sequence: { ordered: -5, sequelAndFirst: -0.8 },
  document: { sameDocument: -2.5, headAndLead: -1.2, toldAgain: 4, sequel: -6 },
  reality: { aheadAndPast: -5, open: -2.5, bothAhead: -0.3 },
  extent: { sumAndPart: -2.5, twoSums: -0.8, otherCount: -0.5 },
};

/** Where the same type tells more, or less, than `type.same`: how seldom, or how loosely, reports use it. */
export const sameType: ReadonlyMap<string, number> = new Map([
  ["armed-attack", 0.5],
  ["armed-clash", 0.6],
  ["killing", 0.8],
  ["chemical-attack", 1.7],
  ["shoot-down", 1.7],
  ["abduction", 1.3],
  ["release", 1],
  ["siege", 0.5],
  ["displacement", 0.4],
  ["destruction", 0.4],
  ["deployment", 0.5],
]);
