// The thread of PDFs, with stand-ins for what it runs (one that loops, one that fails, one that breaks) and built.

import { existsSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { defaultLimits, type Limits } from "../../../src/formats/in/limits.ts";
import { PdfThread } from "../../../src/formats/in/pdf-thread.ts";
import { column, writePdf } from "./pdf-writer.ts";

/** A thread that runs these words with each `file` that it is sent; `answer` sends a text back. */
const running = (words: string): PdfThread =>
  new PdfThread(
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort, threadId } from "node:worker_threads";
        const answer = (text) => parentPort.postMessage({ kind: "content", content: { text } });
        parentPort.on("message", ({ file }) => { ${words} });`)}`,
    ),
  );

const named = (file: string, pdfTimeoutMs = 30_000) => ({
  bytes: new Uint8Array(),
  file,
  limits: { ...defaultLimits, pdfTimeoutMs },
});

const loops = 'if (file === "slow.pdf") while (true); answer(file + " in thread " + threadId);';

describe("the thread of PDFs", () => {
  test("is kept from one file to the next", async () => {
    const thread = running(loops);
    const first = await thread.take(named("a.pdf"));
    const second = await thread.take(named("b.pdf"));
    await thread.close();
    expect(second.text).toBe(first.text.replace("a.pdf", "b.pdf"));
  });

  test("is ended when a page loops, and the next file gets a new one", async () => {
    const thread = running(loops);
    const { text } = await thread.take(named("a.pdf"));
    await expect(thread.take(named("slow.pdf", 100))).rejects.toMatchObject({
      code: "too-slow",
      message:
        "Cannot read slow.pdf: it takes longer than 0.1 seconds. Save its text as a file of its own and give that.",
    });
    expect((await thread.take(named("a.pdf"))).text).not.toBe(text);
    await thread.close();
  });

  test("is ended by an interrupt", async () => {
    const thread = running(loops);
    const interrupt = new AbortController();
    const taken = thread.take(named("slow.pdf"), interrupt.signal);
    interrupt.abort(new Error("enough"));
    await expect(taken).rejects.toThrow("enough");
  });

  test("tells why a file cannot be read", async () => {
    const thread = running('parentPort.postMessage({ kind: "failure", code: "encrypted", fill: { thing: file } });');
    await expect(thread.take(named("secret.pdf"))).rejects.toThrow("Cannot read secret.pdf: it is encrypted.");
    await thread.close();
  });

  test("does not hide a bug", async () => {
    const thread = running('if (file === "bad.pdf") throw new TypeError("a bug"); answer(file);');
    await expect(thread.take(named("bad.pdf"))).rejects.toThrow("a bug");
    expect((await thread.take(named("good.pdf"))).text).toBe("good.pdf");
    await thread.close();
  });
});

const built = new URL("../../../dist/formats/in/open.js", import.meta.url);
if (!existsSync(built)) process.stderr.write("PDFs in a thread are not tested: the program is not built.\n");

describe.skipIf(!existsSync(built))("built", () => {
  const outcomeOf = async (bytes: Uint8Array, limits: Partial<Limits>): Promise<string> => {
    const { openBytes }: typeof import("../../../src/formats/in/open.ts") = await import(built.href);
    for await (const entry of openBytes(bytes, "a.pdf", { limits }))
      return entry.kind === "failure" ? entry.error.message : entry.kind === "document" ? entry.document.text : "";
    return "";
  };

  test("a page that a hundred kilobytes keep busy for minutes is given up when its time is up", async () => {
    const operators = "BT /F1 9 Tf 1 0 0 1 9 9 Tm (x) Tj ET\n".repeat(1_000_000);
    expect(await outcomeOf(packedPage(operators), { pdfTimeoutMs: 2000 })).toMatch(/it takes longer than 2 seconds/);
  });

  test.each([
    ["a page", writePdf([column(72, 700, ["Two men died."])]), "Two men died."],
    ["one without text", writePdf([[], []]), "Cannot read a.pdf: it holds no text, only pictures of pages."],
    ["rubbish", Buffer.from("%PDF-1.4\nrubbish\nstartxref\n9\n%%EOF\n"), "Cannot read a.pdf: it is damaged"],
  ])("%s is read as on the calling thread", async (_, bytes, told) => {
    expect(await outcomeOf(bytes, {})).toContain(told);
  });
});

/** A PDF of one page with these operators, packed. */
function packedPage(operators: string): Uint8Array {
  const packed = deflateSync(operators).toString("latin1");
  return Buffer.from(
    [
      "%PDF-1.4",
      "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
      "2 0 obj\n<< /Type /Pages /Count 1 /Kids [4 0 R] >>\nendobj",
      "3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj",
      "4 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>\nendobj",
      `5 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`,
      "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
    ].join("\n"),
    "latin1",
  );
}
