// A dossier whose every text tries to become markup, script or a command to a terminal.

import type { Reading } from "../../../src/core/model/reading.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { exampleDossier } from "../../core/views/example-incident.ts";

/** The example with `evil` in every place that holds text; spans are kept. */
export function evilDossier(evil: string): DossierInput {
  const input = exampleDossier();
  const reading = (good: Reading): Reading => {
    const { document } = good;
    const text = evil.repeat(Math.ceil(document.text.length / evil.length)).slice(0, document.text.length);
    const more = { title: evil, publisher: evil, agency: evil, file: evil, url: evil, language: evil };
    return {
      ...good,
      document: { ...document, ...more, text },
      readBy: { model: evil, version: evil, catalogue: evil },
    };
  };
  const { incident } = input;
  const { place } = incident;
  return {
    ...input,
    documents: input.documents.map(({ id, reading: good }) => ({ id, reading: reading(good) })),
    uncounted: input.documents.slice(0, 2).map(({ id }, index) => ({
      document: id,
      ...(index === 0 ? { is: "superseded" as const, by: evil } : { is: "rejected" as const }),
      why: evil,
    })),
    versions: [{ older: evil, newer: input.documents[2]?.id ?? "", why: evil }],
    ratings: [
      ...input.documents.map(({ id }) => `document/${id}`),
      ...incident.accounts.map((_, index) => `voice/${evil}${index}`),
    ].map((subject, index) => ({ review: index + 1, subject, grade: "C" as const, by: evil, why: evil, at: evil })),
    claims: input.claims.map((claim) => ({
      ...claim,
      document: reading({ document: claim.document } as Reading).document, // Only the document is looked at.
      voices: [{ ...claim.voices[0], name: evil }, ...claim.voices.slice(1)],
      ...(claim.mention === undefined ? {} : { mention: { ...claim.mention, name: evil } }),
      credibility: { review: 1, subject: evil, grade: 5, by: evil, why: evil, at: evil },
      ...(claim.verdict === undefined ? {} : { verdict: { ...claim.verdict, by: evil, why: evil } }),
      ...(claim.correction === undefined ? {} : { correction: { ...claim.correction, by: evil, why: evil } }),
    })),
    incident: {
      ...incident,
      id: evil,
      type: evil,
      ...(place === undefined ? {} : { place: { ...place, name: evil, gazetteer: evil, within: [evil] } }),
      accounts: incident.accounts.map((account, index) => ({
        ...account,
        voice: `${evil}${index}`,
        party: evil,
        versions: account.versions.map((version) => ({
          ...version,
          shown: evil,
          published: evil,
          superseded: true as const,
        })),
      })),
      slots: incident.slots.map((slot) => ({
        ...slot,
        values: slot.values.map((value) => ({ ...value, shown: evil })),
        contradictions: slot.contradictions.map((one) => ({ ...one, why: evil })),
      })),
    },
    lineage: {
      nodes: input.lineage.nodes.map((node) => ({ ...node, label: evil })),
      edges: input.lineage.edges.map((edge) => ({ ...edge, why: evil })),
    },
    originators: input.originators.map((one) => ({ ...one, voice: evil, why: evil })),
    reconciliations: input.reconciliations.map((one) => ({
      ...one,
      id: "rule",
      figures: [],
      assessments: [],
      rule: evil,
      source: evil,
      result: evil,
      steps: one.steps.map((step) => ({ ...step, text: evil })),
    })),
    hypotheses: input.hypotheses.map(({ hypotheses, rows }) => ({
      asks: evil,
      hypotheses: hypotheses.map((one) => ({ ...one, text: evil, from: evil })),
      rows: rows.map((row) => ({
        ...row,
        text: evil,
        bearings: row.bearings.map((bearing) => ({ ...bearing, why: evil })),
      })),
      sensitivity: [evil],
    })),
    reviews: input.reviews.map((review) => ({ ...review, by: evil, why: evil, subject: evil, at: evil, hash: evil })),
    related: input.related.map((one) => ({ ...one, other: evil, relation: { ...one.relation, to: evil } })),
  };
}
