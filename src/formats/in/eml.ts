// Mail (RFC 5322 with MIME), by postal-mime: its only importer. The plain part is read, or the HTML part where there is
// no plain one; attachments are named, not read.

import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import type { SourceDocument } from "../../core/model/source.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { readWrittenDate } from "../../core/reading/head/written-date.ts";
import type { ParseContext, WholeFormat } from "./format.ts";
import { readHtml } from "./html.ts";
import { oneDocument } from "./one-document.ts";

type Email = Awaited<ReturnType<typeof import("postal-mime").default.parse>>;

/** Fields that mails have and other texts do not; one of the first kind and two in all make a mail. */
const telling = /^(?:from|received|message-id|return-path|mime-version|delivered-to):/iu;
const usual = /^(?:to|subject|date|reply-to|cc|sender|content-type|x-[\w-]+|dkim-signature|list-[\w-]+):/iu;

export const eml: WholeFormat = {
  id: "eml",
  kind: "whole",
  extensions: ["eml"],
  allowance: 4,
  sniff({ text }) {
    const head = text?.replace(/^\uFEFF/u, "").split(/\r?\n\r?\n/u, 1)[0] ?? "";
    const lines = head.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u);
    const fields = lines[0]?.startsWith("From ") === true ? lines.slice(1) : lines;
    if (fields.some((line) => !/^[!-9;-~]+:/u.test(line))) return false;
    const told = fields.filter((line) => telling.test(line)).length;
    return told >= 1 && told + fields.filter((line) => usual.test(line)).length >= 3;
  },
  async parse(bytes, context) {
    const email = await parsed(bytes, context.file);
    const body = await bodyOf(email, context);
    const from = email.from?.address !== undefined ? email.from.name || email.from.address : undefined;
    const written = email.headers.find(({ key }) => key === "date")?.value;
    const published = written === undefined ? undefined : readWrittenDate(written)?.edtf;
    const title = email.subject?.trim();
    return oneDocument(bytes, context.file, {
      ...body,
      ...(title === undefined || title === "" ? {} : { title }),
      ...(from === undefined ? {} : { publisher: from }),
      ...(published === undefined ? {} : { published }),
      messages: [...body.messages, ...attachmentsOf(email)],
    });
  },
};

async function parsed(bytes: Uint8Array, file: string): Promise<Email> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    // postal-mime throws plain errors where a mail nests too deep or its header is too long.
    const detail = error instanceof Error ? error.message : "it is no mail";
    throw new HearsayError("broken", { thing: file, detail }, error);
  }
}

async function bodyOf(email: Email, { file }: ParseContext): Promise<Omit<SourceDocument, "id">> {
  const plain = email.text ?? "";
  if (plain.trim() !== "") {
    const origin = { unit: "character", part: "text/plain", pieces: identityMap(plain.length) } as const;
    return { text: plain, origin, messages: [] };
  }
  const page = await readHtml(email.html ?? "");
  if (page.text.trim() === "") {
    const detail = email.attachments.length > 0 ? "attachments" : "a header";
    throw new HearsayError("no-words", { thing: file, detail });
  }
  const { text, pieces, messages, url, language } = page;
  return {
    text,
    origin: { unit: "character", part: "text/html", pieces },
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    messages,
  };
}

function attachmentsOf(email: Email): readonly Message[] {
  const named = email.attachments.filter(({ related }) => related !== true);
  if (named.length === 0) return [];
  const names = named.map(({ filename, mimeType }) => filename ?? mimeType).join(", ");
  return [{ rule: "left-out", severity: "info", text: `The mail has attachments that are not read: ${names}.` }];
}
