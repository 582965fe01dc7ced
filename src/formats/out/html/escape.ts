// Text into markup. Everything that comes from a report goes through here; nothing else on the page does.

/** A piece of markup that is safe to be written as it stands. */
export interface Markup {
  readonly markup: string;
}

/**
 * A template whose values are escaped, for text and for attributes in double quotes alike. Markup passes, lists of it
 * are joined, and `false` and `undefined` give nothing.
 *
 * @example html`<p title="${'"'}">${"<script>"}</p>`.markup → '<p title="&quot;">&lt;script&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = parts[0] ?? "";
  values.forEach((value, index) => {
    markup += write(value) + (parts[index + 1] ?? "");
  });
  return { markup };
}

export type Value = string | number | false | undefined | Markup | readonly Markup[];

function write(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  if ("markup" in value) return value.markup;
  return value.map(({ markup }) => markup).join("");
}

/**
 * Escapes what means something in markup, and writes out what a browser would change or hide: null, carriage returns
 * that are no line ends, lone surrogates, characters that turn the direction of text.
 */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => entities.get(character) ?? character)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
      "\ufffd",
    )
    .replace(/\r/g, "&#13;");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);
