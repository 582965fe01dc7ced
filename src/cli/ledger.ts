// The ledger for a terminal: one block an event, one row a claim, in columns that fit the window. Numbers first; what is
// denied or doubted bears a sign and a word; the words of the report stand beside what was made of them.

import type { Reading } from "../core/model/reading.ts";
import { counted } from "../core/views/heading.ts";
import type { LedgerEvent, LedgerInPassing, LedgerRow } from "../core/views/ledger/ledger.ts";
import { type Columns, columnsFor, gap, widest } from "./ledger-columns.ts";
import { firmnessRuns, quotation, run } from "./ledger-runs.ts";
import { besides, type Cell, wrap } from "./terminal/columns.ts";
import { dotted, lines } from "./terminal/lines.ts";
import type { Paint, Run } from "./terminal/paint.ts";

export interface LedgerStyle {
  /** Columns of the window; the ledger uses 60 to 140 of them. */
  readonly columns: number;
  readonly paint: Paint;
}

/** The ledger of one reading as lines of text, the last one ended; given line by line. */
export function* terminalLedger(reading: Reading, ledger: LedgerInPassing, style: LedgerStyle): Generator<string> {
  const width = Math.min(140, Math.max(60, style.columns));
  const page: Page = { reading, ledger, width, paint: style.paint, columns: columnsFor(ledger, width - indent.length) };
  let before = "";
  for (const block of blocks(page)) {
    let empty = true;
    for (const line of block) {
      yield before + line;
      before = "\n";
      empty = false;
    }
    if (!empty) before = "\n\n";
  }
  yield "\n";
}

/** The lines of each block; some have none. */
function* blocks(page: Page): Generator<Iterable<string>> {
  yield heading(page);
  yield voices(page);
  for (const event of page.ledger.events) yield eventBlock(page, event);
  yield statements(page);
  yield messages(page);
}

const indent = "    ";

interface Page {
  readonly reading: Reading;
  readonly ledger: LedgerInPassing;
  readonly width: number;
  readonly paint: Paint;
  readonly columns: Columns;
}

function heading({ ledger, width, paint }: Page): readonly string[] {
  const head = ledger.heading;
  const facts = [
    head.publisher ?? "publisher unknown",
    head.published === undefined ? "date unknown" : `published ${head.published}`,
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
  const room = width - indent.length - 2 * gap;
  const name = Math.min(Math.floor(room * 0.4), widest(ledger.voices.map((voice) => [run(voice.name)])));
  const half = Math.floor((room - name) / 2);
  const rows = ledger.voices.flatMap((voice) => {
    const party = voice.party === undefined ? "" : `, for ${voice.party}`;
    const part = [
      voice.says === 0 ? "" : counted(voice.says, "statement"),
      voice.relays === 0 ? "" : `passes on ${counted(voice.relays, "statement")}`,
    ];
    const cells: readonly Cell[] = [
      { runs: [run(voice.name, "voice")], width: name },
      { runs: [run(`${voice.kind.replaceAll("-", " ")}${party}`)], width: Math.min(half, 32) },
      { runs: dotted(part.map((text) => run(text, "dim"))), width: half },
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
  const { columns, paint, reading, width } = page;
  const cells: readonly Cell[] = [
    { runs: first ? [run(row.heading, "label")] : [], width: columns.slot },
    { runs: [run(row.value, row.count ? "number" : undefined)], width: columns.value },
    { runs: [run(row.voice, row.byAuthor ? undefined : "voice")], width: columns.voice },
    { runs: firmnessRuns(row), width: columns.firmness },
  ];
  const under = indent + " ".repeat(columns.slot + gap);
  const room = columns.words > 0 ? columns.words : width - under.length;
  // In a single line there is no room for the word of saying beside the words said.
  const shown = row.atLength ? row : { ...row, cue: [] };
  const words = quotation(reading, shown, { budget: room * (row.atLength ? 3 : 1) - 4, sentences: reading.sentences });
  if (columns.words > 0) return besides([...cells, { runs: words, width: room }], gap, indent, paint);
  return [...besides(cells, gap, indent, paint), ...lines(words, width, paint, under)];
}

function* statements(page: Page): Generator<string> {
  const { ledger, paint, columns, width } = page;
  if (ledger.statements.length === 0) return;
  const room = width - indent.length - columns.voice - columns.firmness - 2 * gap;
  yield paint(run("Said of no event", "heading"));
  for (const statement of ledger.statements) {
    const cells: readonly Cell[] = [
      { runs: [run(statement.voice, statement.byAuthor ? undefined : "voice")], width: columns.voice },
      { runs: firmnessRuns(statement), width: columns.firmness },
      { runs: quotation(page.reading, statement, { budget: Math.max(160, room * 3), sentences: [] }), width: room },
    ];
    yield* besides(cells, gap, indent, paint);
  }
}

function* messages({ ledger, width, paint }: Page): Generator<string> {
  if (ledger.messages.length === 0) return;
  yield paint(run("Odd in this text", "heading"));
  for (const { severity, text } of ledger.messages) {
    yield* besides(
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
    );
  }
}
