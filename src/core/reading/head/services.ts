// What news services put around a text: notices in brackets behind the dateline, the agency's name at the very end.

import { agencyOf } from "../../catalogue/agencies.ts";
import type { Span } from "../../model/span.ts";
import type { HeadPart } from "./head-part.ts";

/** "[TEXT]", "[REPORT] [JUAN DOE]" behind the dateline of a monitoring service. */
export function behindNotices(text: string, from: number, parts: HeadPart[]): number {
  const notices = /^(?:\[\p{Lu}[^\][]{0,120}\]\s*)+/u.exec(text.slice(from, from + 400));
  if (notices === null) return from;
  const span = { start: from, end: from + notices[0].length };
  parts.push({ kind: "notice", span: { start: from, end: trimmedEnd(text, span) } });
  return span.end;
}

/** "--AFP", "(Reuters)", "/TASS/" at the very end. */
export function signOff(text: string, from: number): { readonly name: string; readonly span: Span } | undefined {
  const tail = text.slice(Math.max(from, text.length - 60));
  const match = /(?:--?|—|–|\(|\/|\n)\s*(?<name>[\p{L}][\p{L} -]{1,30}?)\s*[)/.]*\s*$/u.exec(tail);
  const agency = agencyOf(match?.groups?.["name"] ?? "");
  if (match === null || agency === undefined) return undefined;
  const blank = /^\s*/u.exec(match[0])?.[0].length ?? 0;
  const start = text.length - tail.length + match.index + blank;
  return { name: agency.name, span: { start, end: start + match[0].trim().length } };
}

/** Where a span ends without the white space at its end. */
export function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}
