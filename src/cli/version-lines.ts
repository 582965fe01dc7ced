// What a person is told of a document that is a version of a report.

import type { ReportVersion } from "../core/model/casebook.ts";
import { safeText } from "./terminal/safe-text.ts";

/**
 * A line for the version that stands in its place, and one for the version in whose place it stands.
 *
 * @example versionLines("3f9a…", versions) → ["Superseded by 77c0a1b2: the input calls both r-7; it came in later"]
 */
export function versionLines(document: string, versions: readonly ReportVersion[]): readonly string[] {
  return versions.flatMap(({ older, newer, why }) => {
    if (older === document) return [safeText(`Superseded by ${newer.slice(0, 8)}: ${why}`)];
    return newer === document ? [safeText(`Newer version of ${older.slice(0, 8)}: ${why}`)] : [];
  });
}
