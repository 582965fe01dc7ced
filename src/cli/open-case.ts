// The first operand of a command about a casebook: opened before the rest is understood, closed whatever happens.

import { resolve } from "node:path";
import type { Casebook, OpenCasebookOptions } from "../casebook/casebook.ts";
import type { Command, Parsed } from "./command.ts";
import type { Io } from "./io.ts";
import { usage } from "./parse.ts";

/** Operands of a command about a casebook: its file, and what comes after it. */
export interface CaseOperands {
  readonly path: string;
  readonly others: readonly string[];
}

/**
 * Takes the casebook's path from the operands.
 *
 * @param others how many operands may follow it, at least and at most
 * @throws HearsayError "bad-usage"
 */
export function caseOperands(
  parsed: Parsed,
  command: Pick<Command, "name" | "usage">,
  others: { readonly least: number; readonly most: number },
): CaseOperands {
  const [path, ...rest] = parsed.operands;
  if (path === undefined || rest.length < others.least || rest.length > others.most) {
    throw usage(`Say it like this: hearsay ${command.name} ${command.usage}.`, command);
  }
  return { path, others: rest };
}

/** Opens the casebook, does something with it, and closes it. */
export async function withCasebook<T>(
  path: string,
  io: Io,
  options: Pick<OpenCasebookOptions, "create" | "look">,
  act: (casebook: Casebook) => Promise<T>,
): Promise<T> {
  const { openCasebook } = await import("../casebook/casebook.ts");
  // Named in errors as the user named it, where that leads to it.
  const from = io.folder === process.cwd() ? path : resolve(io.folder, path);
  const casebook = await openCasebook(from, options);
  try {
    return await act(casebook);
  } finally {
    casebook.close();
  }
}

/**
 * The same for looking at incidents: what was added or decided since is linked first. Where nothing waits, a casebook that may
 * only be read is looked at as it is.
 */
export async function withLinked<T>(path: string, io: Io, act: (casebook: Casebook) => Promise<T>): Promise<T> {
  const looked = await withCasebook(path, io, { look: true }, async (casebook) => {
    const { store } = casebook;
    const isLinked = store.unlinked().length === 0 && store.staleIncidents().length === 0;
    return isLinked ? { result: await act(casebook) } : undefined;
  });
  if (looked !== undefined) return looked.result;
  const { link } = await import("../casebook/linking.ts");
  return withCasebook(path, io, {}, async (casebook) => {
    link(casebook);
    return act(casebook);
  });
}
