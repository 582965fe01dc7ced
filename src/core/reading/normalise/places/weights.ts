// What counts for one place and against another, and how much. The weights were fitted by `tools/measure-places.ts --fit`
// on the tuning part of two corpora of toponyms (local American news; world news of outbreaks), then rounded. What
// hardly occurs there is set by hand and says so. A weight is a log-odds: 1 makes a candidate 2.7 times as likely.

/** Names of the features, as reviewers see them among the reasons. */
export const featureNames = [
  "population",
  "largest of the name",
  "country",
  "first-level unit",
  "second-level unit",
  "third-level unit",
  "region",
  "water",
  "mountain",
  "airport or port",
  "facility",
  "other name",
  "other name in another script",
  "sounds alike",
  "without words of kind",
  "kind asked for",
  "another kind asked for",
  "unlike kind asked for",
  "a point for a relation",
  "unit named like its town",
  "inside the named unit",
  "outside the named unit",
  "publisher's country",
  "dateline nearby",
  "unit of other places",
  "share of places in the unit",
  "near other places",
  "share of places near",
  "country of other places",
  "share of places in the country",
  "named district of another name",
  "kind of its neighbours",
] as const;

export type FeatureName = (typeof featureNames)[number];

export const weights: Readonly<Record<FeatureName, number>> = {
  population: 1.5,
  "largest of the name": -0.2,
  country: 4.6,
  "first-level unit": 2.2,
  "second-level unit": -1.3,
  "third-level unit": -1.5,
  region: 5.6,
  water: 4.6,
  // By hand, as are the third-level unit above and the facility below: none or next to none in the corpora.
  mountain: 2,
  "airport or port": 3.4,
  facility: 1,
  "other name": -2.6,
  "other name in another script": 1.1,
  "sounds alike": -4.9,
  "without words of kind": -4,
  "kind asked for": 1.2,
  "another kind asked for": -0.7,
  "unlike kind asked for": -4,
  // By hand: the corpora are mostly American, and there a state's name alone is the state.
  "a point for a relation": 1.5,
  "unit named like its town": -3.5,
  "inside the named unit": 2.4,
  "outside the named unit": -1.6,
  // By hand: the corpora tell neither.
  "publisher's country": 0.7,
  "dateline nearby": 0.7,
  "unit of other places": 1.8,
  "share of places in the unit": 0.7,
  "near other places": 3.6,
  "share of places near": 2.8,
  "country of other places": 0.5,
  "share of places in the country": 1.3,
  "named district of another name": 1.3,
  "kind of its neighbours": 1.9,
};
