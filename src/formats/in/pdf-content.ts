// The text of a PDF with the place of each run, by pdfjs-dist: its only importer. Each run keeps its page and rectangle, so
// that every span can be shown on the page. It runs in a thread of its own where it can (pdf-thread.ts): pdf.js works
// through a page in one go, and a page can be made to keep it busy for hours.

import type { PageBox } from "../../core/model/document.ts";
import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import type { Limits } from "./limits.ts";
import { layPage, type Run } from "./pdf-layout.ts";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type Task = ReturnType<PdfJs["getDocument"]>;
type PdfDocument = Awaited<Task["promise"]>;

/** What a PDF says: plain data, so that it can be sent from one thread to another. */
export interface PdfContent {
  /** Of all runs, in reading order. */
  readonly text: string;
  readonly boxes: readonly PageBox[];
  readonly pageStarts: readonly number[];
  readonly title?: string;
  readonly language?: string;
  readonly messages: readonly Message[];
}

/** A PDF to take apart. */
export interface PdfFile {
  /** pdf.js takes the buffer over. */
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: Limits;
}

/**
 * Takes a PDF apart.
 *
 * @throws HearsayError "encrypted", "broken", "no-text", "too-large", and "too-slow" if it is seen between two pages
 */
export async function pdfContentOf({ bytes, file, limits }: PdfFile): Promise<PdfContent> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await opened(task, file);
    if (document.numPages > limits.maxPages) {
      const detail = `it has ${document.numPages} pages, more than ${limits.maxPages}`;
      throw new HearsayError("too-large", { thing: file, detail });
    }
    return await contentOf(document, file, limits);
  } finally {
    await task.destroy();
  }
}

/** The error of a PDF that takes too long. */
export function tooSlow(file: string, timeoutMs: number): HearsayError {
  return new HearsayError("too-slow", { thing: file, detail: `${timeoutMs / 1000} seconds` });
}

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

async function contentOf(document: PdfDocument, file: string, limits: Limits): Promise<PdfContent> {
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
    boxes,
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
