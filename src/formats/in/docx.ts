// DOCX: the main part of the package, and its title. Notes and comments are not part of the running text; a message
// names them where there are any.

import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import { asciiFrom } from "./ascii.ts";
import type { WholeFormat } from "./format.ts";
import { isOle, isZip } from "./magic.ts";
import { oneDocument } from "./one-document.ts";
import { readWordXml } from "./word-xml.ts";
import { unpackEntry, type ZipEntry, zipEntries } from "./zip.ts";

/** What else comes as a zip or OLE archive, by a name within it. */
const others: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^xl\//u, "an Excel workbook"],
  [/^ppt\//u, "a PowerPoint presentation"],
  [/^content\.xml$/u, "an OpenDocument file"],
  [/^META-INF\/container\.xml$/u, "an EPUB book"],
];

export const docx: WholeFormat = {
  id: "docx",
  kind: "whole",
  extensions: ["docx", "docm"],
  allowance: 4,
  sniff: ({ bytes }) => isZip(bytes) || isOle(bytes),
  async parse(bytes, { file, limits }) {
    if (isOle(bytes)) throw oleError(bytes, file);
    const entries = zipEntries(bytes, file);
    const read = async (entry: ZipEntry): Promise<string> =>
      new TextDecoder().decode(await unpackEntry(bytes, entry, limits.maxBytes, file));
    const main = await mainPart(entries, read);
    if (main === undefined) {
      const kind = others.find(([name]) => [...entries.keys()].some((key) => name.test(key)))?.[1] ?? "a zip archive";
      throw new HearsayError("binary", { thing: file, detail: kind });
    }
    const xml = await read(main);
    if (!/<\/w:document>\s*$/u.test(xml)) throw new HearsayError("broken", { thing: file, detail: "its text is cut" });
    const { text, pieces } = readWordXml(xml);
    if (text.trim() === "") throw new HearsayError("no-words", { thing: file, detail: "pictures or empty pages" });
    const core = entries.get("docProps/core.xml");
    const title = core === undefined ? undefined : /<dc:title>([^<]+)<\/dc:title>/u.exec(await read(core))?.[1]?.trim();
    return oneDocument(bytes, file, {
      text,
      origin: { unit: "character", part: main.name, pieces },
      ...(title === undefined || title === "" ? {} : { title: readWordXml(`<w:t>${title}</w:t>`).text }),
      messages: leftOut(entries),
    });
  },
};

/** The main part, as the package's relations name it. */
async function mainPart(
  entries: ReadonlyMap<string, ZipEntry>,
  read: (entry: ZipEntry) => Promise<string>,
): Promise<ZipEntry | undefined> {
  const relations = entries.get("_rels/.rels");
  const xml = relations === undefined ? "" : await read(relations);
  const relation = /<Relationship\b[^>]*officeDocument"[^>]*>/u.exec(xml)?.[0] ?? "";
  const target = /Target="\/?([^"]+)"/u.exec(relation)?.[1];
  const named = target?.startsWith("word/") === true ? entries.get(target) : undefined;
  return named ?? entries.get("word/document.xml");
}

function leftOut(entries: ReadonlyMap<string, ZipEntry>): readonly Message[] {
  const parts = ["footnotes", "endnotes", "comments"].filter((part) => entries.has(`word/${part}.xml`));
  if (parts.length === 0) return [];
  return [
    { rule: "left-out", severity: "info", text: `The document has parts that are not read: ${parts.join(", ")}.` },
  ];
}

/** OLE holds either an encrypted document of any Office or one of Office before 2007. */
function oleError(bytes: Uint8Array, file: string): HearsayError {
  const head = asciiFrom(bytes, 0, Math.min(bytes.length, 1 << 20)).replaceAll("\0", "");
  if (head.includes("EncryptedPackage")) return new HearsayError("encrypted", { thing: file });
  return new HearsayError("binary", { thing: file, detail: "a document of Office before 2007" });
}
