// Where readings go: standard output as ledgers or JSON, and a page in a file. The page is written beside its name and
// moved there when it is whole, so that an interrupted run leaves no half page and spoils no old one.

import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { OutputFormat, ReadingWriter } from "../formats/out/format.ts";
import type { Io } from "./io.ts";
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
  const page = options.html === undefined ? undefined : await openPage(options.html, io.folder);
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
    import("../core/views/ledger.ts"),
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

/** Characters that are written at once. */
const pieceLength = 65_536;

/** The same text in pieces that are worth writing. */
function* gathered(texts: Iterable<string>): Generator<string> {
  let pieces: string[] = [];
  let length = 0;
  for (const text of texts) {
    pieces.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    yield pieces.join("");
    pieces = [];
    length = 0;
  }
  if (length > 0) yield pieces.join("");
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

async function openPage(name: string, folder: string): Promise<Page> {
  const path = resolve(folder, name);
  const unfinished = `${path}.part`;
  const writer: ReadingWriter = (await format("html")).writer(eventTypes);
  const file: FileHandle = await writing(name, () => open(unfinished, "w"));
  let pages = 0;
  let closed = false;
  const abandon = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await file.close();
    await rm(unfinished, { force: true });
  };
  await writing(name, () => file.writeFile(writer.open()));
  return {
    async add(reading) {
      pages += 1;
      for (const text of gathered(writer.add(reading))) await writing(name, () => file.writeFile(text));
    },
    async close(keep) {
      if (!keep) {
        await abandon();
        return undefined;
      }
      await writing(name, () => file.writeFile(writer.close()));
      closed = true;
      await file.close();
      await writing(name, () => rename(unfinished, path));
      return `Wrote ${pages === 1 ? "the page" : `a page of ${pages} documents`} to ${name}`;
    },
    abandon,
  };
}

/** Names the page in errors of the file system. */
async function writing<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const detail = reasons.get(String(error.code)) ?? error.message;
    throw new HearsayError("unwritable", { thing: name, detail }, error);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such folder"],
  ["EACCES", "no permission"],
  ["EISDIR", "it is a folder"],
  ["ENOSPC", "the disk is full"],
  ["EROFS", "the disk can only be read"],
]);
