#!/usr/bin/env node
// The program: the process's world and words into the command line, its status out.

import { setFlagsFromString } from "node:v8";
import { processIo } from "./process-io.ts";
import { runCli } from "./run.ts";

// Garbage is collected once the heap has grown by a third. V8 by itself lets it grow to as much as four times what lives,
// which for a text of a million words is a gigabyte of garbage; collecting it costs some 4 % of the time.
setFlagsFromString("--heap-growing-percent=33");

// All output has been taken by now; a pipe that is still open for reading must not keep the process.
process.exit(await runCli(process.argv.slice(2), processIo()));
