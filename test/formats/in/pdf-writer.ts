// Writes small PDF files for the tests: pages of text at given places, in Helvetica, with the ligatures fi and fl as
// glyphs of their own.

/** A line of text on a page: place of its baseline in points, size of the font. "ﬁ" and "ﬂ" are single glyphs. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

export interface PdfOptions {
  /** Entries of the information dictionary. */
  readonly info?: Readonly<Record<string, string>>;
}

/** The bytes of a PDF with the pages given; a page without text gets a grey rectangle, as a scan has a picture. */
export function writePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const font =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + i * 2} 0 R`).join(" ")}] >>`,
    font,
    `<< ${Object.entries(options.info ?? {})
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(" ")} >>`,
  ];
  for (const [i, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const content = lines.map(
      ({ x, y, size = 11, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
    );
    const stream = content.length === 0 ? "0.5 g 50 50 400 600 re f" : content.join("\n");
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let body = "%PDF-1.4\n";
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>`;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

function escaped(text: string): string {
  return text
    .replaceAll("ﬁ", "\u0001")
    .replaceAll("ﬂ", "\u0002")
    .replace(/[\\()]/g, "\\$&");
}

/** Lines one under the other, from `top` down. */
export function column(x: number, top: number, lines: readonly string[], leading = 14): readonly Placed[] {
  return lines.flatMap((text, i) => (text === "" ? [] : [{ x, y: top - i * leading, text }]));
}
