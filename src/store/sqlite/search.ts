// Full-text search, and the words of a person as a query. FTS5 has a language of its own, in which a stray quotation mark
// is an error and "NOT" a command: of it only phrases and beginnings of words are offered, and all the rest is words.

import type { Span } from "../../core/model/span.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { SearchHit } from "../document-store.ts";
import type { Sql } from "./sql.ts";

/** The method of a store that searches. */
export function searchIn(sql: Sql): Pick<CasebookStore, "search"> {
  return {
    search(words, limit = 20) {
      const query = searchQuery(words);
      if (query === undefined) return [];
      const rows: readonly Found[] = sql(find).all(query, limit);
      return rows.map(hit);
    },
  };
}

/**
 * The words of a person as a query of FTS5; undefined where nothing in them can be searched for.
 *
 * @example searchQuery('strik* "near Velm" OR') → '"strik"* "near Velm" "OR"'
 */
export function searchQuery(words: string): string | undefined {
  const terms: string[] = [];
  for (const [, phrase, word] of words.matchAll(/["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+)/gu)) {
    const text = (phrase ?? word ?? "").replaceAll("\0", " ");
    // What holds no letter or digit is no word to FTS5, and nothing would have it.
    if (!/[\p{L}\p{N}\p{Co}]/u.test(text)) continue;
    terms.push(word?.endsWith("*") === true ? `"${text.replace(/\*+$/, "")}"*` : `"${text}"`);
  }
  return terms.length === 0 ? undefined : terms.join(" ");
}

/** A match in the title weighs five of the text. */
const find = `SELECT document.id, document.title, document.published,
    (SELECT name FROM file WHERE file.document = document.number ORDER BY position LIMIT 1) AS file,
    highlight(document_text, 1, char(1), char(2)) AS marked, document.text
  FROM document_text JOIN document ON document.number = document_text.rowid
  WHERE document_text MATCH ? ORDER BY bm25(document_text, 5.0, 1.0), document.id LIMIT ?`;

interface Found {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly file: string | null;
  readonly marked: string;
  readonly text: string;
}

function hit({ id, title, published, file, marked, text }: Found): SearchHit {
  return {
    document: id,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(file === null ? {} : { file }),
    spans: spansOf(marked, text),
  };
}

/** Where the marks stand. Marked text and text are gone through side by side: what the text has itself is no mark. */
function spansOf(marked: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  let start = 0;
  for (const unit of unitsOf(marked)) {
    if (unit === text[at]) at += 1;
    else if (unit === "\u0001") start = at;
    else spans.push({ start, end: at });
  }
  return spans;
}

/** UTF-16 units: a spread would give whole characters. */
function* unitsOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += 1) yield text.charAt(i);
}
