// A reader of CSV as RFC 4180 has it, for the tests: character by character, so that it shares nothing with the writer.

/** The rows of a text, cell by cell; a byte order mark at its beginning is passed over. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let within = false;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (within) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else within = false;
    } else if (letter === '"' && cell === "") within = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else if (letter === '"' || letter === "\n" || letter === "\r") throw new Error(`not RFC 4180 at ${at}`);
    else cell += letter;
  }
  if (within || row.length > 0 || cell !== "") throw new Error("the last row is not ended");
  return rows;
}
