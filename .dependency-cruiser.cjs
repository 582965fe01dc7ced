// Import rules: core <- reader, gazetteer, formats <- cli. Stages of reading do not know each other; each heavy library
// has one place that imports it. `tools/check-imports.ts` runs this and fails if too few modules were seen.
const heavy = (name, library, place) => ({
  name,
  comment: `${library} has one importing place, so that it can be replaced there`,
  severity: "error",
  from: { pathNot: place },
  to: { path: `node_modules/${library}` },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-is-pure",
      comment: "core runs anywhere: no node, no other room",
      severity: "error",
      from: { path: "^src/core" },
      to: { path: "^src/(?!core)", pathNot: "^src/core" },
    },
    { name: "core-without-node", severity: "error", from: { path: "^src/core" }, to: { dependencyTypes: ["core"] } },
    {
      name: "stages-apart",
      comment: "no stage of reading imports another; only the files beside their folders put them together",
      severity: "error",
      from: {
        path: "^src/core/reading/(clean|head|language|segment|portions|ground|normalise/times|normalise/places|normalise/quantities)/",
      },
      to: {
        path: "^src/core/reading/(clean|head|language|segment|portions|ground|normalise/times|normalise/places|normalise/quantities)/",
        pathNot: "^src/core/reading/$1/",
      },
    },
    {
      name: "incident-stages-apart",
      comment: "compare, accounts, reconcile and hypotheses stand on values, not on each other",
      severity: "error",
      from: { path: "^src/core/incidents/(compare|reconcile|hypotheses|values)/" },
      to: {
        path: "^src/core/incidents/(compare|reconcile|hypotheses|accounts\\.ts)",
        pathNot: "^src/core/incidents/$1/",
      },
    },
    {
      name: "reader-below-cli",
      severity: "error",
      from: { path: "^src/(reader|gazetteer|formats)" },
      to: { path: "^src/(cli|evaluate)" },
    },
    {
      name: "store-knows-model-only",
      comment: "rows go in ready-made; the store draws no conclusion",
      severity: "error",
      from: { path: "^src/store" },
      to: { path: "^src/(?!store/|core/model/)" },
    },
    {
      name: "casebook-below-cli",
      severity: "error",
      from: { path: "^src/casebook" },
      to: { path: "^src/(cli|evaluate)" },
    },
    heavy("sqlite-in-one-place", "@photostructure/sqlite", "^src/store/sqlite/"),
    heavy("onnxruntime-in-reader", "onnxruntime-node", "^(src/reader/session\\.ts|bench/)"),
    heavy("pdfjs-in-one-place", "pdfjs-dist", "^src/formats/in/"),
    heavy("linkedom-in-one-place", "linkedom", "^src/formats/in/"),
    heavy("readability-in-one-place", "@mozilla/readability", "^src/formats/in/"),
    heavy("chrono-in-times", "chrono-node", "^src/core/reading/normalise/times/"),
    heavy("franc-in-language", "franc-min", "^src/core/reading/language/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
