#!/usr/bin/env node
// The program: the process's world and words into the command line, its status out.

import { setEngine } from "./engine.ts";
import { processIo } from "./process-io.ts";
import { runCli } from "./run.ts";

setEngine();

// All output has been taken by now; a pipe that is still open for reading must not keep the process.
process.exit(await runCli(process.argv.slice(2), processIo()));
