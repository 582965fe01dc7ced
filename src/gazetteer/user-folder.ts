// Where a user's own indexes live: the XDG data folder, also on systems that have no such habit.

import { homedir } from "node:os";
import { join } from "node:path";

/** `$XDG_DATA_HOME/hearsay/gazetteer`, or the same under `~/.local/share`. */
export function userFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const base = environment["XDG_DATA_HOME"];
  return join(base !== undefined && base !== "" ? base : join(homedir(), ".local", "share"), "hearsay", "gazetteer");
}
