// What the thread of PDFs runs: takes one after the other apart and sends what it says, or why it could not be read.

import { parentPort } from "node:worker_threads";
import { HearsayError } from "../../core/model/errors.ts";
import { type PdfFile, pdfContentOf } from "./pdf-content.ts";
import type { FromPdfThread } from "./pdf-thread.ts";

const port = parentPort;
if (port === null) throw new Error("this file is run by pdf-thread.ts in a thread of its own");
const send = (message: FromPdfThread): void => port.postMessage(message);

port.on("message", async (file: PdfFile) => {
  try {
    send({ kind: "content", content: await pdfContentOf(file) });
  } catch (error) {
    // Anything else is a bug and ends the thread with itself.
    if (!(error instanceof HearsayError)) throw error;
    send({ kind: "failure", code: error.code, fill: error.fill });
  }
});
