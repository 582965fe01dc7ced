// Places: toponyms found in the text, and whether those found were put where the gold has them.

import { distanceKm } from "../../model/distance.ts";
import type { Place } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { addCounts, type KeyedFigure, noCounts, rounded, share } from "../figures.ts";
import { arrayOf, type GoldDocument, numberOf, objectOf, spanOf } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";
import { matchSpans } from "../match.ts";

export const places: Layer = { field: "places", hasSpans: true, open: openPlaces };

/** 100 miles: what the field of geoparsing calls near enough. */
const nearKm = 161;

interface GoldPlace {
  readonly span: Span;
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly gazetteer?: string;
}

function openPlaces(): LayerScorer {
  const found = noCounts();
  const left = new LeftOut();
  let documents = 0;
  const located = { support: 0, near: 0, resolved: 0, km: 0 };
  const named = { support: 0, exact: 0 };
  return {
    take(marked, document) {
      const gold = goldPlaces(marked, document);
      return (full) => {
        documents += 1;
        const read = readPlaces(full);
        const pairs = matchSpans(
          gold.map(({ span }) => span),
          read.map(({ span }) => span),
        );
        addCounts(found, { read: read.length, gold: gold.length, right: pairs.length });
        for (const [one, other] of pairs) {
          const theirs = gold[one];
          const mine = read[other]?.place;
          if (theirs?.gazetteer !== undefined) {
            named.support += 1;
            if (mine?.gazetteer === theirs.gazetteer) named.exact += 1;
          }
          if (theirs?.point === undefined) {
            left.add("toponyms found that the gold gives no coordinates");
            continue;
          }
          located.support += 1;
          if (mine?.latitude === undefined || mine.longitude === undefined) continue;
          const km = distanceKm({ latitude: mine.latitude, longitude: mine.longitude }, theirs.point);
          located.resolved += 1;
          located.km += km;
          if (km <= nearKm) located.near += 1;
        }
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      return [
        ["places.found", { recall: share(found.right, found.gold), precision: share(found.right, found.read) }],
        [
          "places.all",
          {
            accuracy161: share(located.near, located.support),
            exact: share(named.exact, named.support),
            meanKm: located.resolved === 0 ? null : rounded(located.km / located.resolved),
            support: located.support,
          },
        ],
      ];
    },
    leftOut: () => left.lines("Places left out of places.all"),
  };
}

function goldPlaces(marked: unknown, { text }: GoldDocument): readonly GoldPlace[] {
  return arrayOf(marked, "places").flatMap((item, index) => {
    const name = `places[${index}]`;
    const { span: pair, lat, lon, geonameid } = objectOf(item, name);
    const span = spanOf(pair, text, `${name}.span`);
    if (span === undefined) return [];
    const given = (value: unknown): boolean => value !== undefined && value !== null;
    return [
      {
        span,
        ...(given(lat) && given(lon)
          ? { point: { latitude: numberOf(lat, `${name}.lat`), longitude: numberOf(lon, `${name}.lon`) } }
          : {}),
        ...(typeof geonameid === "string" || typeof geonameid === "number"
          ? { gazetteer: `geonames:${geonameid}` }
          : {}),
      },
    ];
  });
}

/** Mentions of kind place, with the place each was resolved to. */
export function readPlaces({ reading, places: resolved }: FullReading): readonly {
  readonly span: Span;
  readonly place: Place | undefined;
}[] {
  return reading.mentions.flatMap(({ id, kind, evidence }) =>
    kind === "place" ? [{ span: evidence[0], place: resolved.get(id) }] : [],
  );
}
