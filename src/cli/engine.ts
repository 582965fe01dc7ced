// How V8 is set for this program, which runs a lot of code, much of it a few times only. Found by measuring on Node 20, by the
// processor's clock. Apart from main.ts, so that the bench runs as the program does. V8 complains on standard error of a setting
// that it does not know, so each is set only where it is known: all but the last by Node 20, 22 and 24.

import { setFlagsFromString } from "node:v8";

/** Sets V8 for the whole process, the reader's threads too. Answers stay what they are. */
export function setEngine(): void {
  // Garbage is collected once the heap has grown by a third. V8 by itself lets it grow to as much as four times what lives,
  // which for a text of a million words is a gigabyte of garbage; collecting it costs some 4 % of the time.
  setFlagsFromString("--heap-growing-percent=33");

  // Patterns are made ready for the processor at once, not first for an interpreter and after one use for the processor. A command uses
  // hundreds of patterns a few times each: of the first incident that is shown, making them ready was more than a quarter of the time.
  // Of reading many reports it is a fifth of the main thread's: V8 forgets what it made, and begins with the interpreter again.
  setFlagsFromString("--no-regexp-tier-up");

  // A function is optimised once it has run nine times as long as V8 would wait. Its threads that optimise took a quarter of the
  // processor of reading 64,000 words, from the threads that read: now a tenth, for 5 % more in the main thread. Later versions
  // of Node have a quicker compiler before that one, wait longer by themselves, and count otherwise.
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=600000");
}
