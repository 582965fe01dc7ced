// The manifest beside the weights: which label stands where in the scores, how links are computed, the thresholds tuned
// when the weights were trained. Checked once, here, field by field; everything behind it believes its types.

import { HearsayError } from "../core/model/errors.ts";
import { type Curve, type CurveName, curveNames } from "./calibration.ts";
import type { SpecialPieces } from "./vocabulary.ts";

/** A head's place in the score vector of a piece, and what its scores stand for. */
export interface Head {
  readonly offset: number;
  readonly labels: readonly string[];
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly specialPieces: SpecialPieces;
  /** In pieces; `pieces` counts the two special ones at the ends. */
  readonly window: { readonly pieces: number; readonly overlap: number };
  /** Names of the case classes, in the order of the encoder's table. */
  readonly caseFeatures: readonly string[];
  readonly scoreWidth: number;
  /** O, B and I of each type, type by type from `offset`. */
  readonly spans: { readonly offset: number; readonly types: readonly string[] };
  /** Heads that choose one label: group, trigger, reality, act, stance. */
  readonly labelHeads: ReadonlyMap<string, Head>;
  readonly factuality: { readonly offset: number; readonly lowest: number; readonly highest: number };
  readonly links: LinkTable;
  readonly thresholds: Thresholds;
  /** Kinds of answer whose scores are put on a curve; weights that nobody has calibrated yet have none. */
  readonly calibration: ReadonlyMap<CurveName, Curve>;
  /** SHA-256 of each file beside the manifest, in hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
}

export interface LinkTable {
  readonly relations: readonly string[];
  /** Numbers in one relation's part of a query or key. */
  readonly dimension: number;
  readonly scale: number;
  /** Lower bounds of the distance buckets on each side of zero, in pieces, ascending. */
  readonly distanceBounds: readonly number[];
  /** For each relation one number a bucket; the middle bucket is distance 0. */
  readonly bias: readonly (readonly number[])[];
}

/** Probabilities from which a thing counts as found. */
export interface Thresholds {
  readonly spans: ReadonlyMap<string, number>;
  readonly trigger: number;
  readonly links: ReadonlyMap<string, number>;
}

/**
 * Reads `manifest.json`.
 *
 * @param file named in the error, should the manifest be damaged.
 */
export function parseManifest(json: string, file: string): Manifest {
  try {
    return manifestOf(new Field(JSON.parse(json), ""));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) {
      throw new HearsayError("broken", { thing: file, detail: cause.message }, cause);
    }
    throw cause;
  }
}

function manifestOf(root: Field): Manifest {
  const special = root.at("specialPieces");
  const window = root.at("window");
  const heads = root.at("heads");
  const spans = heads.at("spans");
  const clamp = heads.at("factuality").at("clamp").items();
  const links = root.at("links");
  const thresholds = root.at("thresholds");
  if (spans.at("tags").strings().join() !== "O,B,I") throw new TypeError("heads.spans.tags is not O, B, I");
  return {
    name: root.at("name").string(),
    version: root.at("version").string(),
    specialPieces: {
      pad: special.at("pad").number(),
      unknown: special.at("unknown").number(),
      start: special.at("start").number(),
      end: special.at("end").number(),
    },
    window: { pieces: window.at("pieces").number(), overlap: window.at("overlap").number() },
    caseFeatures: root.at("caseFeatures").strings(),
    scoreWidth: root.at("scoreWidth").number(),
    spans: { offset: spans.at("offset").number(), types: spans.at("types").strings() },
    labelHeads: new Map(
      heads
        .entries()
        .filter(([name]) => name !== "spans" && name !== "factuality")
        .map(([name, head]) => [name, { offset: head.at("offset").number(), labels: head.at("labels").strings() }]),
    ),
    factuality: {
      offset: heads.at("factuality").at("offset").number(),
      lowest: clamp[0]?.number() ?? -3,
      highest: clamp[1]?.number() ?? 3,
    },
    links: {
      relations: links.at("relations").strings(),
      dimension: links.at("dimension").number(),
      scale: links.at("scale").number(),
      distanceBounds: links.at("distanceBounds").numbers(),
      bias: links
        .at("bias")
        .items()
        .map((row) => row.numbers()),
    },
    thresholds: {
      spans: thresholds.at("spans").numberMap(),
      trigger: thresholds.at("trigger").number(),
      links: thresholds.at("links").numberMap(),
    },
    calibration: calibrationOf(root.maybe("calibration")),
    files: new Map(
      root
        .at("files")
        .entries()
        .map(([name, file]) => [name, file.at("sha256").string()]),
    ),
  };
}

function calibrationOf(given: Field | undefined): Manifest["calibration"] {
  return new Map(
    (given?.entries() ?? []).map(([name, field]) => {
      const known = curveNames.find((one) => one === name);
      if (known === undefined) throw new TypeError(`calibration.${name} is none of ${curveNames.join(", ")}`);
      const curve = { slope: field.at("slope").number(), shift: field.at("shift").number() };
      if (curve.slope <= 0) throw new TypeError(`calibration.${name}.slope is not above 0`);
      return [known, curve];
    }),
  );
}

/** A value in the manifest with its path, so that an error can name it. */
class Field {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  at(name: string): Field {
    const value = this.#record()[name];
    const path = this.#path === "" ? name : `${this.#path}.${name}`;
    if (value === undefined) throw new TypeError(`${path} is missing`);
    return new Field(value, path);
  }

  /** The same; undefined where the field is missing. */
  maybe(name: string): Field | undefined {
    return this.#record()[name] === undefined ? undefined : this.at(name);
  }

  entries(): [string, Field][] {
    return Object.entries(this.#record()).map(([name, value]) => [name, new Field(value, `${this.#path}.${name}`)]);
  }

  items(): Field[] {
    if (!Array.isArray(this.#value)) throw this.#wrong("a list");
    return this.#value.map((item: unknown, index) => new Field(item, `${this.#path}[${index}]`));
  }

  string(): string {
    if (typeof this.#value !== "string") throw this.#wrong("a string");
    return this.#value;
  }

  number(): number {
    if (typeof this.#value !== "number") throw this.#wrong("a number");
    return this.#value;
  }

  strings(): string[] {
    return this.items().map((item) => item.string());
  }

  numbers(): number[] {
    return this.items().map((item) => item.number());
  }

  numberMap(): Map<string, number> {
    return new Map(this.entries().map(([name, field]) => [name, field.number()]));
  }

  #record(): Record<string, unknown> {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.#wrong("an object");
    // Just checked; a JSON object's values are unknown.
    return value as Record<string, unknown>;
  }

  #wrong(expected: string): TypeError {
    return new TypeError(`${this.#path === "" ? "the manifest" : this.#path} is not ${expected}`);
  }
}
