// Versions of one report: an article that was corrected or went on is another file with the identifier of the first. The newer stands
// in its place; the older is no second source.
//
// The identifier alone does not do: two feeds may each count their articles from 1. What bears one id must share most of its text, or
// stand at one address, and may not be published by two.

import type { CaseDocument, Lineage, LineageEdge, ReportVersion } from "../../model/casebook.ts";
import { compareText } from "../../model/text-order.ts";
import { alignWords, shareOf } from "./align.ts";
import { publisherOf } from "./publishers.ts";
import { leastShared, sharedPrints, sketchOfWords } from "./shingles.ts";
import { wordsOf } from "./words.ts";

/** So much of the one or the other must stand in both. Our own choice: of less than half of a report nobody would say that it is the same. */
const mostOfIt = 0.5;

/** An identifier that more documents bear is a number that many feeds have given, and names no report. */
export const mostVersions = 50;

/** A document with its place in the order in which documents came into the casebook. */
export interface ArrivedDocument extends CaseDocument {
  readonly number: number;
}

/**
 * Which of some documents are versions of one report, each with the next newer one; by the older one's id. The order in which they
 * are given makes no difference; the order in which they came in does, where their dates do not tell which is the newer.
 *
 * @example reportVersions([first, corrected]) → [{ older: "3f9a…", newer: "77c0…", why: "the input calls both r-7; …" }]
 */
export function reportVersions(documents: readonly ArrivedDocument[]): readonly ReportVersion[] {
  const byName = new Map<string, ArrivedDocument[]>();
  for (const document of documents) {
    const { givenId } = document.reading.document;
    if (givenId !== undefined) byName.set(givenId, [...(byName.get(givenId) ?? []), document]);
  }
  return [...byName.values()]
    .filter(({ length }) => length <= mostVersions)
    .flatMap((alike) => reportsAmong(alike).flatMap(versionsOf))
    .sort((a, b) => compareText(a.older, b.older));
}

/** Documents of one name, by the report that they are: two are of one where a way of versions leads from the one to the other. */
function reportsAmong(documents: readonly ArrivedDocument[]): readonly (readonly ArrivedDocument[])[] {
  let reports: readonly (readonly ArrivedDocument[])[] = [];
  for (const document of documents) {
    const own = reports.filter((report) => report.some((other) => isOneReport(document, other)));
    reports = [...reports.filter((report) => !own.includes(report)), [...own.flat(), document]];
  }
  return reports;
}

function isOneReport(a: ArrivedDocument, b: ArrivedDocument): boolean {
  const [one, two] = [a.reading.document, b.reading.document];
  const [first, second] = [publisherOf(one)?.key, publisherOf(two)?.key];
  if (first !== undefined && second !== undefined && first !== second) return false;
  if (one.url !== undefined && one.url === two.url) return true;
  const [left, right] = [wordsOf(one.text), wordsOf(two.text)];
  const [some, others] = [sketchOfWords(left), sketchOfWords(right)];
  if (sharedPrints(some, others) < leastShared(some.prints.length, others.prints.length)) return false;
  const alignment = alignWords(left, right);
  return Math.max(shareOf(alignment.a), shareOf(alignment.b)) >= mostOfIt;
}

function versionsOf(report: readonly ArrivedDocument[]): readonly ReportVersion[] {
  // Dates order a report only where all versions tell theirs to the day: else two ways of ordering could lead in a circle.
  const days = report.map(({ reading }) => dayOf(reading.document.published));
  const dated = days.every((day) => day !== undefined);
  const order = report
    .map((document, index) => ({ document, day: dated ? (days[index] ?? "") : "" }))
    .sort((a, b) => compareText(a.day, b.day) || a.document.number - b.document.number);
  return order.slice(1).map(({ document: newer, day }, index): ReportVersion => {
    const before = order[index];
    const older = before?.document ?? newer;
    const when = day === before?.day ? "it came in later" : `published ${day} after ${before?.day}`;
    return { older: older.id, newer: newer.id, why: `the input calls both ${newer.reading.document.givenId}; ${when}` };
  });
}

function dayOf(published: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(published ?? "")?.[0];
}

/** A lineage that tells versions as what they are: no copy of one another, and at no common occasion. */
export function withVersions({ nodes, edges }: Lineage, versions: readonly ReportVersion[]): Lineage {
  if (versions.length === 0) return { nodes, edges };
  const known = new Set(nodes.map(({ key }) => key));
  const report = firstVersions(versions);
  const isWithin = ({ kind, from, to }: LineageEdge): boolean =>
    (kind === "copy" || kind === "occasion") && report(from) === report(to);
  const told = versions.filter(({ older, newer }) => known.has(older) && known.has(newer));
  return {
    nodes,
    edges: [
      ...edges.filter((edge) => !isWithin(edge)),
      ...told.map(({ older, newer, why }): LineageEdge => ({ kind: "version", from: newer, to: older, why })),
    ],
  };
}

/** The id of the first version of a document's report; its own where it is the only one. */
export function firstVersions(
  versions: readonly Pick<ReportVersion, "older" | "newer">[],
): (document: string) => string {
  const before = new Map(versions.map(({ older, newer }) => [newer, older]));
  return (document) => {
    let first = document;
    for (let older = before.get(first); older !== undefined; older = before.get(first)) first = older;
    return first;
  };
}

/** A lineage in which of an older version nothing is told but that it is one: whom it had its words from counts no more. */
export function currentLineage({ nodes, edges }: Lineage, superseded: ReadonlySet<string>): Lineage {
  return { nodes, edges: edges.filter(({ kind, from }) => kind === "version" || !superseded.has(from)) };
}
