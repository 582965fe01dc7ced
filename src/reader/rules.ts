// The manifest made ready for decoding: which layer stands where in the scores, with its threshold. Refuses a manifest
// whose labels the port does not know: better no reading than one under wrong names.

import { HearsayError } from "../core/model/errors.ts";
import type { SpanLayer } from "../core/reading/scored.ts";
import type { Found } from "./found.ts";
import { relations } from "./heads/links.ts";
import { labelHeads } from "./heads/list.ts";
import { spanLayers } from "./heads/spans.ts";
import { noTrigger } from "./heads/trigger.ts";
import { letterCases } from "./letter-case.ts";
import type { Manifest } from "./manifest.ts";

/** A label head's place in a score row. */
export interface LabelPlace {
  readonly id: string;
  readonly offset: number;
  readonly size: number;
  readonly labels: readonly string[];
}

export interface Rules {
  readonly manifest: Manifest;
  readonly spans: readonly { readonly layer: SpanLayer; readonly offset: number; readonly threshold: number }[];
  readonly trigger: LabelPlace & { readonly none: number; readonly threshold: number };
  /** The label heads that are read at each layer; the trigger's own types are among them. */
  readonly labelsOn: ReadonlyMap<Found["layer"], readonly LabelPlace[]>;
}

/** @param file the manifest's path, for the error. */
export function rulesOf(manifest: Manifest, file: string): Rules {
  const broken = (detail: string): HearsayError => new HearsayError("broken", { thing: file, detail });
  const place = (id: string): LabelPlace => {
    const head = manifest.labelHeads.get(id);
    if (head === undefined) throw broken(`it has no head "${id}"`);
    return { id, offset: head.offset, size: head.labels.length, labels: head.labels };
  };
  const spans = manifest.spans.types.map((type, index) => {
    const layer = spanLayers.find((known) => known === type);
    if (layer === undefined) throw broken(`it has an unknown layer "${type}"`);
    return { layer, offset: manifest.spans.offset + 3 * index, threshold: manifest.thresholds.spans.get(type) ?? 0.5 };
  });
  const trigger = place("trigger");
  const none = trigger.labels.indexOf(noTrigger);
  if (none < 0) throw broken(`its head "trigger" has no label "${noTrigger}"`);
  const strange = manifest.links.relations.find((relation) => !relations.includes(relation));
  if (strange !== undefined) throw broken(`it has an unknown relation "${strange}"`);
  if (manifest.caseFeatures.join() !== letterCases.join()) throw broken("its case features are not the tokeniser's");
  const labelsOn = new Map<Found["layer"], LabelPlace[]>([["trigger", [trigger]]]);
  for (const head of labelHeads) {
    const found = place(head.id);
    const unknown = found.labels.find((label) => !head.labels.includes(label));
    if (unknown !== undefined) throw broken(`its head "${head.id}" has an unknown label "${unknown}"`);
    labelsOn.set(head.on, [...(labelsOn.get(head.on) ?? []), found]);
  }
  return { manifest, spans, trigger: { ...trigger, none, threshold: manifest.thresholds.trigger }, labelsOn };
}
