// Every command there is. Adding one: a file beside this one, a line here, and one in named.ts. The order is that of help.

import type { Command } from "../command.ts";
import { add } from "./add.ts";
import { corpus } from "./corpus.ts";
import { decisions } from "./decisions.ts";
import { evaluate } from "./evaluate.ts";
import { exportCommand } from "./export.ts";
import { gazetteer } from "./gazetteer.ts";
import { hypotheses } from "./hypotheses.ts";
import { incidents } from "./incidents.ts";
import { listDocuments } from "./list-documents.ts";
import { log } from "./log.ts";
import { read } from "./read.ts";
import { reconcile } from "./reconcile.ts";
import { remove } from "./remove.ts";
import { reread } from "./reread.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { status } from "./status.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";

/** All commands: reading, the casebook, the rest; the one that matters most first. */
export const commands: readonly Command[] = [
  read,
  add,
  listDocuments,
  incidents,
  show,
  reconcile,
  hypotheses,
  exportCommand,
  search,
  remove,
  reread,
  ...decisions,
  log,
  status,
  verify,
  evaluate,
  corpus,
  gazetteer,
  version,
];
