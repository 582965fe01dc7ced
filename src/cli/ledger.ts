// The ledger for a terminal: one block an event, one row a claim, in columns that fit the window. Numbers first; what is
// denied or doubted bears a sign and a word; the words of the report stand beside what was made of them.

import type { Reading } from "../core/model/reading.ts";
import type { Span } from "../core/model/span.ts";
import { excerptOf } from "../core/views/excerpt.ts";
import { counted } from "../core/views/heading.ts";
import type { Ledger, LedgerEvent, LedgerRow, LedgerStatement } from "../core/views/ledger.ts";
import type { Leaning } from "../core/views/phrases.ts";
import { besides, type Cell, runsWidth, wrap } from "./terminal/columns.ts";
import type { Paint, Run, Style } from "./terminal/paint.ts";
import { safeText } from "./terminal/safe-text.ts";

export interface LedgerStyle {
  /** Columns of the window; the ledger uses 60 to 140 of them. */
  readonly columns: number;
  readonly paint: Paint;
}

/** The ledger of one reading as lines of text, the last one ended. */
export function terminalLedger(reading: Reading, ledger: Ledger, style: LedgerStyle): string {
  const width = Math.min(140, Math.max(60, style.columns));
  const page: Page = { reading, ledger, width, paint: style.paint, columns: columnsFor(ledger, width) };
  const blocks = [
    heading(page),
    voices(page),
    ...ledger.events.map((event) => eventBlock(page, event)),
    statements(page),
    messages(page),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

interface Page {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly width: number;
  readonly paint: Paint;
  readonly columns: Columns;
}

/** Widths of the columns, the same for all events. `words` is 0 where the quoted words stand on a line of their own. */
interface Columns {
  readonly slot: number;
  readonly value: number;
  readonly voice: number;
  readonly firmness: number;
  readonly words: number;
}

const indent = "    ";
const gap = 2;

/** Each column as wide as its longest entry needs, within a share of the window; the quoted words take the rest. */
function columnsFor(ledger: Ledger, width: number): Columns {
  const room = width - indent.length;
  const rows = ledger.events.flatMap((event) => event.rows);
  const longest = (texts: readonly Run[][], least: number, share: number): number =>
    Math.max(least, Math.min(Math.floor(room * share), ...[Math.max(0, ...texts.map(runsWidth))]));
  const slot = 9;
  const value = longest(
    rows.map((row) => [run(row.value)]),
    12,
    0.27,
  );
  const said = [...rows, ...ledger.statements];
  const voice = longest(
    said.map((row) => [run(row.voice)]),
    10,
    0.22,
  );
  const firmness = longest(
    said.map((row) => firmnessRuns(row)),
    8,
    0.17,
  );
  const words = room - slot - value - voice - firmness - 4 * gap;
  if (words >= 36) return { slot, value, voice, firmness, words };
  const half = Math.floor((room - slot - 3 * gap) / 3);
  const wide = Math.min(
    half,
    longest(
      said.map((row) => firmnessRuns(row)),
      8,
      0.3,
    ),
  );
  const speakers = Math.min(
    half,
    longest(
      said.map((row) => [run(row.voice)]),
      10,
      0.4,
    ),
  );
  return { slot, value: room - slot - wide - speakers - 3 * gap, voice: speakers, firmness: wide, words: 0 };
}

function heading({ ledger, width, paint }: Page): readonly string[] {
  const head = ledger.heading;
  const facts = [
    head.publisher,
    head.published === "date unknown" ? head.published : `published ${head.published}`,
    head.byline === undefined ? "" : `by ${head.byline}`,
    head.agency ?? "",
    head.dateline === undefined ? "" : `filed in ${head.dateline}`,
    head.language,
    counted(head.counts.words, "word"),
    head.file === undefined || head.file === head.title ? "" : head.file,
  ];
  const counts = [
    counted(head.counts.events, "event"),
    counted(head.counts.claims, "claim"),
    `${counted(head.counts.voices, "voice")} besides the author`,
    counted(head.counts.statements, "statement"),
    head.counts.warnings === 0 ? "" : counted(head.counts.warnings, "warning"),
  ];
  return [
    ...lines([run(head.title, "title")], width, paint),
    ...lines(dotted(facts.map((fact) => run(fact))), width, paint),
    ...lines(dotted(counts.map((fact) => run(fact, "dim"))), width, paint),
  ];
}

function voices({ ledger, width, paint }: Page): readonly string[] {
  if (ledger.voices.length === 0) return [];
  const name = Math.min(
    Math.floor(width * 0.4),
    Math.max(...ledger.voices.map((voice) => runsWidth([run(voice.name)]))),
  );
  const rows = ledger.voices.flatMap((voice) => {
    const party = voice.party === undefined ? "" : `, for ${voice.party}`;
    const part = [
      voice.says === 0 ? "" : counted(voice.says, "statement"),
      voice.relays === 0 ? "" : `passes on ${counted(voice.relays, "statement")}`,
    ];
    const cells: readonly Cell[] = [
      { runs: [run(voice.name, "voice")], width: name },
      { runs: [run(`${voice.kind.replaceAll("-", " ")}${party}`)], width: Math.floor(width * 0.25) },
      { runs: dotted(part.map((text) => run(text, "dim"))), width: Math.floor(width * 0.3) },
    ];
    return besides(cells, gap, indent, paint);
  });
  return [paint(run("Who speaks besides the author", "heading")), ...rows];
}

function eventBlock(page: Page, event: LedgerEvent): readonly string[] {
  const { paint, width } = page;
  const number = String(event.number).padStart(indent.length - 2);
  const setting = dotted([
    event.when === undefined ? run("time not told", "dim") : run(event.when),
    event.where === undefined ? run("place not told", "dim") : run(event.where),
    event.where === undefined ? run("") : run(event.gazetteer ?? "not in the gazetteer", "dim"),
    ...event.order.map((order) => run(order)),
  ]);
  const title: readonly Run[] = [
    run(event.label.toUpperCase(), "heading"),
    ...(event.reality === "" ? [] : [run(` [${event.reality}]`, "doubtful")]),
    run(" · ", "dim"),
    ...setting,
  ];
  const parties = dotted(event.parties.map(({ lead, names }) => run(`${lead} ${names.join(", ")}`)));
  const lead = `${number}  `;
  const titled = wrap(title, width - lead.length).map(
    (line, row) =>
      (row === 0 ? paint(run(number, "number")) + lead.slice(number.length) : " ".repeat(lead.length)) +
      line.map(paint).join(""),
  );
  return [
    ...titled,
    ...(event.parties.length === 0 ? [] : lines(parties, width, paint, indent)),
    ...event.rows.flatMap((row, index) => claimRow(page, row, event.rows[index - 1]?.slot !== row.slot)),
  ];
}

function claimRow(page: Page, row: LedgerRow, first: boolean): readonly string[] {
  const { columns, paint } = page;
  const cells: readonly Cell[] = [
    { runs: first ? [run(row.heading, "label")] : [], width: columns.slot },
    { runs: [run(row.value, row.count ? "number" : undefined)], width: columns.value },
    { runs: [run(row.voice, row.byAuthor ? undefined : "voice")], width: columns.voice },
    { runs: firmnessRuns(row), width: columns.firmness },
  ];
  return withWords(page, cells, row, columns.slot + gap, paint);
}

function withWords(page: Page, cells: readonly Cell[], said: Quoted, offset: number, paint: Paint): readonly string[] {
  const { columns } = page;
  if (columns.words > 0) {
    const words = { runs: quoteRuns(page, said, columns.words * linesFor(said) - 4), width: columns.words };
    return besides([...cells, words], gap, indent, paint);
  }
  const under = indent + " ".repeat(offset);
  const room = page.width - under.length;
  return [
    ...besides(cells, gap, indent, paint),
    ...lines(quoteRuns(page, said, room * linesFor(said) - 4), page.width, paint, under),
  ];
}

/** What the author plainly states is proved in one line; what others say, or the author doubts, gets the room to be read. */
function linesFor(said: Quoted): number {
  return said.byAuthor && said.leaning === "so" ? 1 : 3;
}

function statements(page: Page): readonly string[] {
  const { ledger, paint, columns, width } = page;
  if (ledger.statements.length === 0) return [];
  const room = width - indent.length - columns.voice - columns.firmness - 2 * gap;
  const rows = ledger.statements.flatMap((statement: LedgerStatement) => {
    const cells: readonly Cell[] = [
      { runs: [run(statement.voice, statement.byAuthor ? undefined : "voice")], width: columns.voice },
      { runs: firmnessRuns(statement), width: columns.firmness },
      { runs: quoteRuns(page, statement, Math.max(160, room * 3), []), width: room },
    ];
    return besides(cells, gap, indent, paint);
  });
  return [paint(run("Said of no event", "heading")), ...rows];
}

function messages({ ledger, width, paint }: Page): readonly string[] {
  if (ledger.messages.length === 0) return [];
  const rows = ledger.messages.flatMap(({ severity, text }) =>
    besides(
      [
        {
          runs: [run(severity === "warning" ? "! warning" : "  note", severity === "warning" ? "warning" : "dim")],
          width: 9,
        },
        { runs: [run(text)], width: width - indent.length - 9 - gap },
      ],
      gap,
      indent,
      paint,
    ),
  );
  return [paint(run("Odd in this text", "heading")), ...rows];
}

interface Quoted {
  readonly byAuthor: boolean;
  readonly leaning: Leaning;
  readonly evidence: readonly Span[];
  readonly cue: readonly Span[];
}

/** The report's own words in quotation marks, unless they bring their own; what is left out says how much it is. */
function quoteRuns(
  { reading }: Page,
  said: Quoted,
  budget: number,
  sentences: readonly Span[] = reading.sentences,
): readonly Run[] {
  const pieces = excerptOf(reading.document.text, {
    evidence: said.evidence,
    cues: said.cue,
    sentences,
    budget,
  });
  const runs = pieces.map(({ kind, text, words }): Run => {
    if (kind !== "gap") return run(text, kind === "context" ? undefined : kind);
    return run(words === undefined ? "…" : ` … ${words > 3 ? `[${counted(words, "word")}] … ` : ""}`, "dim");
  });
  return [run("“"), ...tidied(runs), run("”")];
}

/** No space within the quotation marks, none before a gap's own. */
function tidied(runs: readonly Run[]): readonly Run[] {
  const last = runs.length - 1;
  return runs.map((piece, index) => {
    let text = piece.text;
    if (index === 0) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    return { ...piece, text };
  });
}

const signs: Readonly<Record<Leaning, string>> = { so: "", "not-so": "✗ ", doubtful: "? " };

function firmnessRuns(said: { readonly firmness: string; readonly leaning: Leaning }): Run[] {
  const style = said.leaning === "so" ? undefined : said.leaning;
  return [run(`${signs[said.leaning]}${said.firmness}`, style)];
}

/** All text of a ledger passes here: nothing in it acts on the terminal. */
function run(text: string, style?: Style): Run {
  const safe = safeText(text);
  return style === undefined ? { text: safe } : { text: safe, style };
}

function dotted(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter(({ text }) => text !== "")
    .flatMap((item, index) => (index === 0 ? [item] : [run(" · ", "dim"), item]));
}

function lines(runs: readonly Run[], width: number, paint: Paint, lead = ""): readonly string[] {
  return wrap(runs, width - lead.length).map((line) => lead + line.map(paint).join(""));
}
