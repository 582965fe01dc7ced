// Where readings go: standard output as ledgers or JSON, and a page in a file.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { Reading } from "../core/model/reading.ts";
import type { OutputFormat, ReadingWriter } from "../formats/out/format.ts";
import type { Io } from "./io.ts";
import { gathered, openPageFile } from "./page-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { wantsColour } from "./terminal/paint.ts";

export interface ReadOutput {
  /** True if `add` writes where the progress line stands too. */
  readonly printsToTerminal: boolean;
  add(reading: Reading): Promise<void>;
  /** Ends the outputs; the page is kept only if something stands in it. Resolves to a line about the page. */
  close(keep: boolean): Promise<string | undefined>;
  /** Takes away what is unfinished; does nothing after `close`. */
  abandon(): Promise<void>;
}

/** Opens the outputs, so that one that cannot be written is known before hours of reading. */
export async function openReadOutput(options: ReadOptions, io: Io): Promise<ReadOutput> {
  const page = options.html === undefined ? undefined : await openPage(options.html, io.folder, options.force);
  const print = await printer(options, io);
  return {
    printsToTerminal: options.print !== "nothing" && io.stdout.isTTY,
    async add(reading) {
      for (const text of gathered(print(reading))) await io.stdout.write(text);
      await page?.add(reading);
    },
    close: async (keep) => page?.close(keep),
    abandon: async () => page?.abandon(),
  };
}

async function printer(options: ReadOptions, io: Io): Promise<(reading: Reading) => Iterable<string>> {
  if (options.print === "nothing") return () => [];
  if (options.print === "json") {
    const writer = (await format("json-lines")).writer(eventTypes);
    return (reading) => writer.add(reading);
  }
  const [{ terminalLedger }, { ledgerInPassing }, { painter }] = await Promise.all([
    import("./ledger.ts"),
    import("../core/views/ledger/ledger-of.ts"),
    import("./terminal/paint.ts"),
  ]);
  const paint = painter(wantsColour({ setting: options.colour, isTTY: io.stdout.isTTY, env: io.env }));
  let printed = 0;
  return function* (reading) {
    const columns = io.stdout.columns ?? (Number(io.env["COLUMNS"]) || 100);
    if (printed > 0) yield `\n${"═".repeat(Math.min(140, Math.max(60, columns)))}\n\n`;
    printed += 1;
    yield* terminalLedger(reading, ledgerInPassing(reading, eventTypes), { columns, paint });
  };
}

async function format(id: OutputFormat["id"]): Promise<OutputFormat> {
  const { outputFormats } = await import("../formats/out/list.ts");
  const found = outputFormats.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no output format ${id}.`);
  return found;
}

interface Page {
  add(reading: Reading): Promise<void>;
  close(keep: boolean): Promise<string | undefined>;
  abandon(): Promise<void>;
}

async function openPage(name: string, folder: string, over: boolean): Promise<Page> {
  const writer: ReadingWriter = (await format("html")).writer(eventTypes);
  const file = await openPageFile(name, folder, { over });
  let pages = 0;
  await file.write([writer.open()]);
  return {
    async add(reading) {
      pages += 1;
      await file.write(writer.add(reading));
    },
    async close(keep) {
      if (!keep) {
        await file.abandon();
        return undefined;
      }
      await file.write([writer.close()]);
      await file.keep();
      return `Wrote ${pages === 1 ? "the page" : `a page of ${pages} documents`} to ${name}`;
    },
    abandon: () => file.abandon(),
  };
}
