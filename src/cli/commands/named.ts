// One command by its name, without loading the others: all together they bring in the rules of incidents, the catalogues and the
// reader's limits, which takes longer than most commands themselves. A command without a row here is found in the whole list, later.

import type { Command } from "../command.ts";

const alone: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["read", async () => (await import("./read.ts")).read],
  ["add", async () => (await import("./add.ts")).add],
  ["list", async () => (await import("./list-documents.ts")).listDocuments],
  ["incidents", async () => (await import("./incidents.ts")).incidents],
  ["show", async () => (await import("./show.ts")).show],
  ["reconcile", async () => (await import("./reconcile.ts")).reconcile],
  ["hypotheses", async () => (await import("./hypotheses.ts")).hypotheses],
  ["export", async () => (await import("./export.ts")).exportCommand],
  ["search", async () => (await import("./search.ts")).search],
  ["remove", async () => (await import("./remove.ts")).remove],
  ["reread", async () => (await import("./reread.ts")).reread],
  ["log", async () => (await import("./log.ts")).log],
  ["status", async () => (await import("./status.ts")).status],
  ["verify", async () => (await import("./verify.ts")).verify],
  ["evaluate", async () => (await import("./evaluate.ts")).evaluate],
  ["corpus", async () => (await import("./corpus.ts")).corpus],
  ["gazetteer", async () => (await import("./gazetteer.ts")).gazetteer],
  ["version", async () => (await import("./version.ts")).version],
]);

/** The command of that name; undefined where there is none. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  const load = alone.get(name);
  if (load !== undefined) return load();
  const { decisions } = await import("./decisions.ts");
  const { commands } = decisions.some((command) => command.name === name)
    ? { commands: decisions }
    : await import("./list.ts");
  return commands.find((command) => command.name === name);
}
