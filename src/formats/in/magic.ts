// Well-known bytes at the beginning of files: to tell what a file is that Hearsay does not read, so that the error can
// name it.

import { asciiFrom } from "./ascii.ts";

type Signature = readonly [offset: number, bytes: string, name: string];

const signatures: readonly Signature[] = [
  [0, "\x89PNG\r\n", "a PNG picture"],
  [0, "\xff\xd8\xff", "a JPEG picture"],
  [0, "GIF8", "a GIF picture"],
  [0, "II*\0", "a TIFF picture"],
  [0, "MM\0*", "a TIFF picture"],
  [8, "WEBP", "a WebP picture"],
  [8, "AVI ", "a video"],
  [8, "WAVE", "a sound recording"],
  [4, "ftyp", "a video or picture"],
  [0, "\x1aE\xdf\xa3", "a video"],
  [0, "ID3", "a sound recording"],
  [0, "OggS", "a sound recording"],
  [0, "\x7fELF", "a program"],
  [0, "MZ\x90", "a program"],
  [0, "\xcf\xfa\xed\xfe", "a program"],
  [0, "Rar!", "a RAR archive"],
  [0, "7z\xbc\xaf", "a 7-Zip archive"],
  [0, "\xfd7zXZ", "an XZ archive"],
  [0, "BZh", "a bzip2 archive"],
  [0, "\x28\xb5\x2f\xfd", "a Zstandard archive"],
  [257, "ustar", "a tar archive"],
  [0, "SQLite format 3", "a SQLite database"],
  [0, "{\\rtf", "a rich text document (RTF)"],
  [0, "%!PS", "a PostScript document"],
  [0, "wOFF", "a font"],
];

/** What the file is, in words, if it is a kind that is not read; undefined if nothing is known of it. */
export function foreignKind(head: Uint8Array): string | undefined {
  return signatures.find(([offset, bytes]) => asciiFrom(head, offset, bytes.length) === bytes)?.[2];
}

/** True if the file is an OLE container: Word before 2007, or an encrypted document of any Office. */
export function isOle(head: Uint8Array): boolean {
  return asciiFrom(head, 0, 8) === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
}

/** True if the file is a zip archive. */
export function isZip(head: Uint8Array): boolean {
  const start = asciiFrom(head, 0, 4);
  return start === "PK\x03\x04" || start === "PK\x05\x06";
}

/** True if the file is packed with gzip. */
export function isGzip(head: Uint8Array): boolean {
  return asciiFrom(head, 0, 2) === "\x1f\x8b";
}
