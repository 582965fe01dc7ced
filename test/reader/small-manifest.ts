// A manifest like the real one, with small windows: what the tests' made-up networks are decoded by.

const spanTypes = [
  "person",
  "group",
  "population",
  "place",
  "facility",
  "weapon",
  "platform",
  "time",
  "quantity",
  "source",
  "cue",
  "content",
];
const triggers = ["none", "air-strike", "shelling", "death", "injury", "other"];
const relations = [
  "source",
  "content",
  "actor",
  "target",
  "victim",
  "means",
  "place",
  "time",
  "origin",
  "destination",
  "participant",
  "cause",
];

/** The manifest as JSON holds it. */
export const smallManifest: Readonly<Record<string, unknown>> = {
  name: "small",
  version: "1",
  specialPieces: { pad: 0, unknown: 1, start: 2, end: 3 },
  window: { pieces: 42, overlap: 12 },
  caseFeatures: ["none", "lower", "initial", "upper", "mixed", "digit"],
  scoreWidth: 66,
  heads: {
    spans: { offset: 0, types: spanTypes, tags: ["O", "B", "I"] },
    group: { offset: 36, labels: ["organisation", "armed-group", "government", "military-unit", "media"] },
    trigger: { offset: 41, labels: triggers },
    reality: { offset: 47, labels: ["happened", "negated", "hypothetical", "future", "background"] },
    factuality: { offset: 52, clamp: [-3, 3] },
    act: { offset: 53, labels: ["says", "denies", "accuses", "admits", "suggests"] },
    stance: { offset: 58, labels: ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"] },
  },
  links: {
    relations,
    dimension: 4,
    scale: 0.5,
    distanceBounds: [1, 2, 4],
    bias: relations.map(() => [-4, -4, -4, -4, -4, -4, -4]),
  },
  thresholds: {
    spans: Object.fromEntries(spanTypes.map((type) => [type, 0.5])),
    trigger: 0.5,
    links: Object.fromEntries(relations.map((relation) => [relation, 0.5])),
  },
  files: { "reader.onnx": { sha256: "00" }, "vocab.txt": { sha256: "00" } },
};
