// How what happened stands to a place that is named: in it, near it, south of it, between it and another, on its outskirts.

import type { Span } from "../../model/span.ts";
import { placeRelations } from "../../notation/labels.ts";
import { addCounts, type KeyedFigure, noCounts, precisionRecall, share } from "../figures.ts";
import { arrayOf, type GoldDocument, labelOf, objectOf, spanOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchSpans } from "../match.ts";
import { readPlaces } from "./places.ts";

export const relations: Layer = { field: "places", hasSpans: true, open: openPlaceRelations };

function openPlaceRelations(): LayerScorer {
  const counts = noCounts();
  let asked = 0;
  return {
    take(marked, document) {
      const gold = goldRelations(marked, document);
      return (full) => {
        const read = readPlaces(full);
        const pairs = matchSpans(
          gold.map(({ span }) => span),
          read.map(({ span }) => span),
        );
        // A place without a relation in the gold is named, and nobody says that something happened there.
        const related = pairs.filter(([one]) => gold[one]?.relation !== undefined);
        const relationOf = (other: number) => read[other]?.place?.relation?.kind;
        asked += related.length;
        addCounts(counts, {
          gold: gold.filter(({ relation }) => relation !== undefined).length,
          read: related.filter(([, other]) => relationOf(other) !== undefined).length,
          right: related.filter(([one, other]) => gold[one]?.relation === relationOf(other)).length,
        });
      };
    },
    figures: (): readonly KeyedFigure[] =>
      counts.gold === 0
        ? []
        : [["places.relation", { ...precisionRecall(counts), accuracy: share(counts.right, asked) }]],
    leftOut: () => [],
  };
}

interface GoldRelation {
  readonly span: Span;
  readonly relation: string | undefined;
}

function goldRelations(marked: unknown, { text }: GoldDocument): readonly GoldRelation[] {
  return arrayOf(marked, "places").flatMap((item, index): readonly GoldRelation[] => {
    const name = `places[${index}]`;
    const place = objectOf(item, name);
    const span = spanOf(place["span"], text, `${name}.span`);
    if (span === undefined) return [];
    return [{ span, relation: labelOf(place["relation"], placeRelations, `${name}.relation`) }];
  });
}
