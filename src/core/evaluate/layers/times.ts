// Times: expressions found, and their TIMEX3 values.

import type { Span } from "../../model/span.ts";
import { addCounts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf, objectOf, spanOf, stringOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchSpans } from "../match.ts";

export const times: Layer = { field: "times", hasSpans: true, open: openTimes };

interface GoldTime {
  readonly span: Span;
  readonly value: string;
}

function openTimes(): LayerScorer {
  const spans = noCounts();
  const values = noCounts();
  let documents = 0;
  return {
    take(marked, document) {
      const gold: readonly GoldTime[] = arrayOf(marked, "times").flatMap((item, index) => {
        const name = `times[${index}]`;
        const time = objectOf(item, name);
        const span = spanOf(time["span"], document.text, `${name}.span`);
        return span === undefined ? [] : [{ span, value: stringOf(time["value"], `${name}.value`) }];
      });
      const goldSpans = gold.map(({ span }) => span);
      return (full) => {
        documents += 1;
        const read = full.times.flatMap(({ timexes }) => timexes);
        const sizes = { read: read.length, gold: gold.length };
        addCounts(spans, { ...sizes, right: matchSpans(goldSpans, read).length });
        const equal = matchSpans(goldSpans, read, (one, other) => {
          return sameValue(gold[one]?.value ?? "", read[other]?.value ?? "");
        });
        addCounts(values, { ...sizes, right: equal.length });
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      return [
        ["times.span", precisionRecall(spans)],
        ["times.value", precisionRecall(values)],
      ];
    },
    leftOut: () => [],
  };
}

/** Equal as TIMEX3 values; "1998-W7" and "1998-W07" are one week. */
export function sameValue(a: string, b: string): boolean {
  return paddedWeek(a) === paddedWeek(b);
}

function paddedWeek(value: string): string {
  return value.replace(/-W(\d)(?!\d)/, "-W0$1");
}
