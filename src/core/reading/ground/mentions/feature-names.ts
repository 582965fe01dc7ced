// Names of features, put together once each for a text: it has ten thousand pairs a page with forty features each, and all that
// stands in their names is of short lists.

/** A feature that counts by itself and for its kind. There is one object of each name, so that weights are kept by number. */
export interface FeaturePart {
  readonly name: string;
  /** From 0 on, in the order in which they were first met among the names of one text. */
  readonly number: number;
}

type OfOne = (a: string) => FeaturePart;
type OfTwo = (a: string, b: string) => FeaturePart;
type OfThree = (a: string, b: string, c: string) => FeaturePart;

/** The features that were met in one text, by what stands in their names. */
export class FeatureNames {
  #met = 0;
  readonly #named: OfOne = once((name) => ({ name, number: this.#met++ }));

  readonly kinds: OfTwo = onceOfTwo((a, b) => this.#named(`${a}>${b}`));
  readonly form: OfOne = once((other) => this.#named(`form ${other}`));
  readonly distance: OfOne = once((distance) => this.#named(`distance ${distance}`));
  readonly between: OfOne = once((between) => this.#named(`between ${between}`));
  readonly number: OfTwo = onceOfTwo((a, b) => this.#named(`number ${a}>${b}`));
  readonly names: OfOne = once((names) => this.#named(`names ${names}`));
  readonly namesOf: OfTwo = onceOfTwo((names, shape) => this.#named(`names ${names} ${shape}`));
  readonly speech: OfOne = once((speech) => this.#named(`speech ${speech}`));
  readonly speechAcross: OfTwo = onceOfTwo((a, b) => this.#named(`speech ${a}>${b}`));
  readonly actors: OfOne = once((actors) => this.#named(`actors ${actors}`));
  readonly first: OfTwo = onceOfTwo((b, a) => this.#named(`first ${b}${a}`));
  readonly role: OfTwo = onceOfTwo((a, b) => this.#named(`role ${a}>${b}`));
  readonly near: OfOne = once((near) => this.#named(`near ${near}`));
  readonly chained: OfOne = once((chained) => this.#named(`chained ${chained}`));
  readonly headline: OfThree = onceOfThree((b, a, shape) => this.#named(`headline ${b}${a} ${shape}`));
  readonly sense: OfOne = once((sense) => this.#named(`sense ${sense}`));
  readonly sameSense: OfTwo = onceOfTwo((a, b) => this.#named(`sense same ${a}>${b}`));
  readonly far: OfThree = onceOfThree((distance, shape, head) => this.#named(`far ${distance} ${shape} ${head}`));
  readonly subject: OfThree = onceOfThree((distance, nth, isFirst) =>
    this.#named(`subject ${distance} ${nth} ${isFirst}`),
  );
  readonly gender: OfOne = once((same) => this.#named(`gender ${same}`));
  readonly count: OfOne = once((count) => this.#named(`count ${count}`));
  readonly senses: OfTwo = onceOfTwo((a, b) => this.#named(`senses ${a}>${b}`));
  readonly state: OfTwo = onceOfTwo((sense, isState) => this.#named(`sense ${sense} state ${isState}`));
  readonly event: OfOne = once((which) => this.#named(`${which} event`));
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
