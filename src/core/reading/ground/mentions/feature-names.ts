// Names of features, put together once each for a text: it has ten thousand pairs a page with forty features each, and all that
// stands in their names is of short lists.

import { type FeaturePart, featurePart } from "./learnt-weights.ts";

type OfOne = (a: string) => FeaturePart;
type OfTwo = (a: string, b: string) => FeaturePart;
type OfThree = (a: string, b: string, c: string) => FeaturePart;

/** The features that were met in one text, by what stands in their names. */
export class FeatureNames {
  readonly kinds: OfTwo = onceOfTwo((a, b) => featurePart(`${a}>${b}`));
  readonly form: OfOne = once((other) => featurePart(`form ${other}`));
  readonly distance: OfOne = once((distance) => featurePart(`distance ${distance}`));
  readonly between: OfOne = once((between) => featurePart(`between ${between}`));
  readonly number: OfTwo = onceOfTwo((a, b) => featurePart(`number ${a}>${b}`));
  readonly names: OfOne = once((names) => featurePart(`names ${names}`));
  readonly namesOf: OfTwo = onceOfTwo((names, shape) => featurePart(`names ${names} ${shape}`));
  readonly speech: OfOne = once((speech) => featurePart(`speech ${speech}`));
  readonly speechAcross: OfTwo = onceOfTwo((a, b) => featurePart(`speech ${a}>${b}`));
  readonly actors: OfOne = once((actors) => featurePart(`actors ${actors}`));
  readonly first: OfTwo = onceOfTwo((b, a) => featurePart(`first ${b}${a}`));
  readonly role: OfTwo = onceOfTwo((a, b) => featurePart(`role ${a}>${b}`));
  readonly near: OfOne = once((near) => featurePart(`near ${near}`));
  readonly chained: OfOne = once((chained) => featurePart(`chained ${chained}`));
  readonly headline: OfThree = onceOfThree((b, a, shape) => featurePart(`headline ${b}${a} ${shape}`));
  readonly sense: OfOne = once((sense) => featurePart(`sense ${sense}`));
  readonly sameSense: OfTwo = onceOfTwo((a, b) => featurePart(`sense same ${a}>${b}`));
  readonly far: OfThree = onceOfThree((distance, shape, head) => featurePart(`far ${distance} ${shape} ${head}`));
  readonly subject: OfThree = onceOfThree((distance, nth, isFirst) =>
    featurePart(`subject ${distance} ${nth} ${isFirst}`),
  );
  readonly gender: OfOne = once((same) => featurePart(`gender ${same}`));
  readonly count: OfOne = once((count) => featurePart(`count ${count}`));
  readonly senses: OfTwo = onceOfTwo((a, b) => featurePart(`senses ${a}>${b}`));
  readonly state: OfTwo = onceOfTwo((sense, isState) => featurePart(`sense ${sense} state ${isState}`));
  readonly event: OfOne = once((which) => featurePart(`${which} event`));
}

/** Makes a thing when it is first asked for. */
function once<Made>(make: (of: string) => Made): (of: string) => Made {
  const known = new Map<string, Made>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}

function onceOfTwo<Made>(make: (a: string, b: string) => Made): (a: string, b: string) => Made {
  const row = once((a) => once((b) => make(a, b)));
  return (a, b) => row(a)(b);
}

function onceOfThree<Made>(make: (a: string, b: string, c: string) => Made): (a: string, b: string, c: string) => Made {
  const row = once((a) => onceOfTwo((b, c) => make(a, b, c)));
  return (a, b, c) => row(a)(b, c);
}
