// Every command there is. Adding one: a file beside this one, and a line here. The order is that of help.

import type { Command } from "../command.ts";
import { corpus } from "./corpus.ts";
import { evaluate } from "./evaluate.ts";
import { gazetteer } from "./gazetteer.ts";
import { read } from "./read.ts";
import { version } from "./version.ts";

/** All commands, the one that matters most first. */
export const commands: readonly Command[] = [read, evaluate, corpus, gazetteer, version];
