// From bytes to characters. A byte order mark is believed, then valid UTF-8, then the pattern of zero bytes that UTF-16
// leaves, then what the file declares of itself; only then is the encoding guessed, and the guess is told. The only
// importer of chardet.

import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";

export interface Decoded {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

export interface DecodeOptions {
  /** The bytes are the beginning of a longer file: the last character may be cut. */
  readonly partial?: boolean;
  /** The encoding that the file declares. */
  readonly declared?: string;
}

/** Decodes bytes that are a text; undefined if they are none. */
export async function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded | undefined> {
  const partial = options.partial ?? false;
  const marked = byMark(bytes);
  if (marked === "utf-32") return undefined;
  if (marked !== undefined) return told(bytes, marked, partial, "its byte order mark");
  const utf16 = zeroPattern(bytes);
  if (utf16 !== undefined) {
    const decoded = strictly(bytes, utf16, partial);
    if (decoded !== undefined && looksLikeText(decoded)) {
      return { text: decoded, encoding: utf16, messages: [assumed(utf16, "the pattern of its bytes")] };
    }
  }
  const utf8 = strictly(bytes, "utf-8", partial);
  if (utf8 !== undefined) return looksLikeText(utf8) ? { text: utf8, encoding: "utf-8", messages: [] } : undefined;
  const nearly = mostlyUtf8(bytes);
  if (nearly !== undefined) return nearly;
  const declared = options.declared === undefined ? undefined : known(options.declared);
  if (declared !== undefined && declared !== "utf-8") return told(bytes, declared, partial, "its own declaration");
  const guess = await guessed(bytes);
  const text = new TextDecoder(guess).decode(bytes, { stream: partial });
  return looksLikeText(text)
    ? { text, encoding: guess, messages: [assumed(guess, "the frequency of its bytes")] }
    : undefined;
}

/** Decodes the bytes of a file; throws HearsayError "binary" if they are no text. */
export async function decodeFile(bytes: Uint8Array, file: string, options: DecodeOptions = {}): Promise<Decoded> {
  const decoded = await decodeText(bytes, options);
  if (decoded === undefined) throw new HearsayError("binary", { thing: file, detail: "its bytes are no text" });
  return decoded;
}

function byMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32" : undefined;
}

function told(bytes: Uint8Array, encoding: string, partial: boolean, by: string): Decoded | undefined {
  const text = new TextDecoder(encoding).decode(bytes, { stream: partial });
  if (!looksLikeText(text)) return undefined;
  return { text, encoding, messages: encoding === "utf-8" ? [] : [assumed(encoding, by)] };
}

function assumed(encoding: string, by: string): Message {
  return { rule: "encoding", severity: "info", text: `The text is taken to be in ${encoding}, by ${by}.` };
}

/** UTF-16 without a mark: in text with spaces and line ends, nearly all zero bytes stand at one side of the pairs. */
function zeroPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, 65_536);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const zeros = even + odd;
  if (zeros < end * 0.02) return undefined;
  if (odd >= zeros * 0.98) return "utf-16le";
  return even >= zeros * 0.98 ? "utf-16be" : undefined;
}

function strictly(bytes: Uint8Array, encoding: string, partial: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: partial });
  } catch (error) {
    // The decoder's way to say that the bytes are not of this encoding.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-8 with a few broken bytes, as cutting and pasting leaves it: at most one in a hundred of the special characters. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) good += 1;
  }
  if (good < broken * 20 || !looksLikeText(text)) return undefined;
  const message = `${broken} bytes are not valid UTF-8; each stands as \uFFFD in the text.`;
  return { text, encoding: "utf-8", messages: [{ rule: "encoding", severity: "warning", text: message }] };
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function guessed(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  for (const { name } of analyse(bytes.subarray(0, 65_536))) {
    const label = known(name);
    // chardet names Latin-1 where the standard's decoder means its superset, windows-1252, in any case.
    if (label !== undefined && label !== "utf-8" && !label.startsWith("utf-16")) return label;
  }
  return "windows-1252";
}

/** True unless control characters stand in the text as only binary data has them; a stray one is cleaned later. */
export function looksLikeText(text: string): boolean {
  let control = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const plain = (unit >= 0x20 && unit !== 0x7f) || (unit >= 0x09 && unit <= 0x0d) || unit === 0x1b;
    if (!plain || unit === 0xfffe || unit === 0xffff) control += 1;
  }
  return control <= text.length * 0.02 || (control <= 16 && control <= text.length * 0.2);
}
