#!/usr/bin/env node
// The program: the process's world and words into the command line, its status out.

import { setFlagsFromString } from "node:v8";
import { processIo } from "./process-io.ts";
import { runCli } from "./run.ts";

// Garbage is collected once the heap has grown by a third. V8 by itself lets it grow to as much as four times what lives,
// which for a text of a million words is a gigabyte of garbage; collecting it costs some 4 % of the time.
setFlagsFromString("--heap-growing-percent=33");

// Patterns are made ready for the processor at once, not first for an interpreter and after one use for the processor. A command uses
// hundreds of patterns a few times each: of the first incident that is shown, making them ready was more than a quarter of the time.
setFlagsFromString("--no-regexp-tier-up");

// All output has been taken by now; a pipe that is still open for reading must not keep the process.
process.exit(await runCli(process.argv.slice(2), processIo()));
