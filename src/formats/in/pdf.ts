// PDF, by pdfjs-dist: its only importer. Each run of text keeps its page and rectangle, so that every span can be shown
// on the page. A file without its end mark is refused although pdf.js would save what it can: half a report that looks
// whole is worse than none.

import type { PageBox } from "../../core/model/document.ts";
import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { asciiFrom } from "./ascii.ts";
import { contentHash } from "./content-hash.ts";
import type { ParseContext, WholeFormat } from "./format.ts";
import { layPage, type Run } from "./pdf-layout.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type Task = ReturnType<PdfJs["getDocument"]>;
type PdfDocument = Awaited<Task["promise"]>;

export const pdf: WholeFormat = {
  id: "pdf",
  kind: "whole",
  extensions: ["pdf"],
  allowance: 4,
  // Readers allow for some bytes before the header.
  sniff: ({ bytes }) => asciiFrom(bytes, 0, 1024).includes("%PDF-"),
  async parse(bytes, context) {
    const { file, limits } = context;
    const tail = asciiFrom(bytes, bytes.length - 2048, 2048);
    if (!tail.includes("%%EOF") && !tail.includes("startxref")) throw broken(file, "its end is missing");
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const task = pdfjs.getDocument({
      // pdf.js takes the buffer over; the id is made of the bytes later.
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    try {
      const document = await inTime(opened(task, file), context);
      if (document.numPages > limits.maxPages) {
        const detail = `it has ${document.numPages} pages, more than ${limits.maxPages}`;
        throw new HearsayError("too-large", { thing: file, detail });
      }
      const content = await inTime(contentOf(document, context), context);
      return [{ kind: "document", document: { id: contentHash(bytes), file, ...content } }];
    } finally {
      await task.destroy();
    }
  },
};

async function opened(task: Task, file: string): Promise<PdfDocument> {
  try {
    return await task.promise;
  } catch (error) {
    // The classes of pdf.js do not survive its worker; their names do.
    if (error instanceof Error && error.name === "PasswordException")
      throw new HearsayError("encrypted", { thing: file }, error);
    throw broken(file, error instanceof Error ? error.message : "it is no PDF", error);
  }
}

/**
 * Waits no longer than the limit: a file can be made to keep pdf.js busy for hours. pdf.js works in this thread and may
 * starve the timer, so that pages are counted against the clock as well (`contentOf`).
 */
async function inTime<T>(work: Promise<T>, { file, limits, signal }: ParseContext): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(file, limits.pdfTimeoutMs)), limits.pdfTimeoutMs);
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(file: string, timeoutMs: number): HearsayError {
  return new HearsayError("too-large", { thing: file, detail: `it takes longer than ${timeoutMs / 1000} seconds` });
}

async function contentOf(document: PdfDocument, { file, limits, signal }: ParseContext) {
  const parts: string[] = [];
  const boxes: PageBox[] = [];
  const pageStarts: number[] = [];
  const empty: number[] = [];
  const deadline = performance.now() + limits.pdfTimeoutMs;
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    if (performance.now() > deadline) throw tooSlow(file, limits.pdfTimeoutMs);
    const runs = await runsOf(document, number, file);
    if (length > 0) add("\n");
    pageStarts.push(length);
    if (!runs.some((run) => run.text.trim() !== "")) empty.push(number);
    for (const piece of layPage(runs)) {
      if (piece.kind === "run") boxes.push(boxOf(piece.run, length, number));
      add(piece.kind === "run" ? piece.run.text : piece.text);
    }
    if (length > limits.maxBytes) {
      throw new HearsayError("too-large", {
        thing: file,
        detail: `its text is longer than ${limits.maxBytes} characters`,
      });
    }
  }
  const text = parts.join("");
  if (text.trim() === "") throw new HearsayError("no-text", { thing: file });
  const { title, language, messages } = await metadataOf(document);
  return {
    text,
    origin: { unit: "pdf" as const, pieces: identityMap(text.length), boxes },
    pageStarts,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    messages: [...emptyPages(empty, document.numPages), ...messages],
  };
}

async function runsOf(document: PdfDocument, number: number, file: string): Promise<readonly Run[]> {
  try {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const runs: Run[] = [];
    for (const item of content.items) {
      if (!("str" in item)) continue;
      // The matrix [a b c d x y] of the run; pdf.js types it as any[].
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
      // Text that does not stand upright is a stamp or a label of a figure.
      if (Math.abs(b) > Math.abs(a)) continue;
      runs.push({ text: item.str, x, y, width: item.width, height: Math.hypot(c, d) || item.height });
    }
    page.cleanup();
    return runs;
  } catch (error) {
    throw broken(file, `page ${number} cannot be read`, error);
  }
}

/** A font reaches about a fifth of its size below the baseline. */
const descent = 0.2;

function boxOf(run: Run, start: number, page: number): PageBox {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    start,
    length: run.text.length,
    page,
    rectangle: [rounded(run.x), rounded(run.y - run.height * descent), rounded(run.width), rounded(run.height)],
  };
}

function emptyPages(empty: readonly number[], pages: number): readonly Message[] {
  if (empty.length === 0) return [];
  const listed = empty.length > 20 ? `${empty.slice(0, 20).join(", ")} …` : empty.join(", ");
  const text = `${empty.length} of ${pages} pages hold no text (pictures or blank) and are not read: ${listed}.`;
  return [{ rule: "pages-without-text", severity: "warning", text }];
}

/** Titles that word processors put there by themselves. */
const accidental = /^(?:untitled|document\s*\d*|microsoft word\s*-.*|.*\.(?:docx?|indd|odt|rtf|pdf|qxd|pages|tex))$/iu;

async function metadataOf(document: PdfDocument): Promise<{
  readonly title?: string;
  readonly language?: string;
  readonly messages: readonly Message[];
}> {
  const { info } = await document.getMetadata();
  // `info` is typed as Object; its fields are what the file says, so each is checked.
  const fields = new Map<string, unknown>(Object.entries(info));
  const title = trimmed(fields.get("Title"));
  const language = trimmed(fields.get("Language"));
  const made = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(trimmed(fields.get("CreationDate")) ?? "");
  const date = made
    ?.slice(1)
    .filter((part) => part !== undefined)
    .join("-");
  return {
    ...(title === undefined || accidental.test(title) ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    messages:
      date === undefined
        ? []
        : [
            {
              rule: "file-date",
              severity: "info",
              text: `The file was made on ${date}, by its own account; that is not taken for the date of publication.`,
            },
          ],
  };
}

function trimmed(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function broken(file: string, detail: string, cause?: unknown): HearsayError {
  return new HearsayError("broken", { thing: file, detail }, cause);
}
