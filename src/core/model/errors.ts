// Failed operations: few, named, each with a remedy. Odd content is a Message, a bug is an assertion; neither is here.

export interface ErrorRow {
  /** What happened; `{thing}` and `{detail}` are filled in. */
  readonly template: string;
  readonly remedy: string;
  readonly exit: 1 | 2;
}

export type ErrorCode =
  | "not-found"
  | "unreadable"
  | "empty"
  | "binary"
  | "encrypted"
  | "no-text"
  | "no-words"
  | "broken"
  | "too-large"
  | "too-slow"
  | "unsupported-language"
  | "unwritable"
  | "already-there"
  | "bad-usage"
  | "bad-gold"
  | "not-a-casebook"
  | "newer-casebook"
  | "damaged-casebook"
  | "locked"
  | "no-such-document"
  | "no-such-incident"
  | "no-such-item"
  | "no-such-explanation"
  | "no-such-decision"
  | "ambiguous"
  | "missing-model"
  | "missing-gazetteer";

/** The table of errors. The documentation of errors is written from it. */
export const errorTable: Readonly<Record<ErrorCode, ErrorRow>> = {
  "not-found": { template: "Cannot find {thing}.", remedy: "Check the path.", exit: 2 },
  unreadable: { template: "Cannot read {thing}: {detail}.", remedy: "Check the file and its permissions.", exit: 2 },
  empty: { template: "Cannot read {thing}: it is empty.", remedy: "Give a file that holds a text.", exit: 2 },
  binary: {
    template: "Cannot read {thing}: it is not a text or a format that Hearsay knows ({detail}).",
    remedy: "Convert it to text, HTML, PDF or DOCX.",
    exit: 2,
  },
  encrypted: {
    template: "Cannot read {thing}: it is encrypted.",
    remedy: "Remove the password and try again.",
    exit: 2,
  },
  "no-text": {
    template: "Cannot read {thing}: it holds no text, only pictures of pages.",
    remedy: "Run it through text recognition (OCR) first.",
    exit: 2,
  },
  "no-words": {
    template: "Cannot read {thing}: there is no text in it, only {detail}.",
    remedy: "Save the text of the report itself and give that.",
    exit: 2,
  },
  broken: {
    template: "Cannot read {thing}: it is damaged ({detail}).",
    remedy: "Get the file again from where it came from.",
    exit: 2,
  },
  "too-large": {
    template: "Cannot read {thing}: {detail}.",
    remedy: "Split it into smaller files, or raise the limit with --max-size.",
    exit: 2,
  },
  "too-slow": {
    template: "Cannot read {thing}: it takes longer than {detail}.",
    remedy: "Save its text as a file of its own and give that.",
    exit: 2,
  },
  "unsupported-language": {
    template: "Cannot read {thing}: it is written in {detail}, and this reader knows only English.",
    remedy: "Give an English translation.",
    exit: 2,
  },
  unwritable: {
    template: "Cannot write {thing}: {detail}.",
    remedy: "Choose a folder that is there, that you may write to, on a disk with room.",
    exit: 2,
  },
  "already-there": {
    template: "Nothing was written: {thing} would be written over.",
    remedy: "Choose another name, or say --force.",
    exit: 2,
  },
  "bad-usage": { template: "{detail}", remedy: "See hearsay --help.", exit: 2 },
  "bad-gold": {
    template: "Cannot score against {thing}: {detail}.",
    remedy: "See docs/evaluation.md for the format.",
    exit: 2,
  },
  "not-a-casebook": {
    template: "Cannot open {thing} as a casebook: {detail}.",
    remedy: "Check the path; `hearsay add` begins a casebook under a name that is free.",
    exit: 2,
  },
  "newer-casebook": {
    template: "Cannot open {thing}: it was written by a newer Hearsay ({detail}).",
    remedy: "Install the newest version of Hearsay.",
    exit: 2,
  },
  "damaged-casebook": {
    template: "The casebook {thing} is damaged: {detail}.",
    remedy: "Run `hearsay verify` on it, and go back to a copy of it.",
    exit: 2,
  },
  locked: {
    template: "The casebook {thing} is in use by another program.",
    remedy: "Try again when that has ended.",
    exit: 2,
  },
  "no-such-document": {
    template: "Cannot find the document {thing} in the casebook: {detail}.",
    remedy: "`hearsay list` shows the documents and their ids.",
    exit: 2,
  },
  "no-such-incident": {
    template: "Cannot find the incident {thing} in the casebook: {detail}.",
    remedy: "`hearsay incidents` shows the incidents and their ids.",
    exit: 2,
  },
  "no-such-item": {
    template: "Cannot find {thing} in the casebook: {detail}.",
    remedy:
      "`hearsay show CASE INCIDENT --ids` shows the ids of claims and events, and who speaks; `hearsay show CASE DOC --ids` those of a document.",
    exit: 2,
  },
  "no-such-explanation": {
    template: "Cannot find the explanation {thing}: {detail}.",
    remedy: "`hearsay hypotheses CASE INCIDENT` shows the explanations of an incident and their ids.",
    exit: 2,
  },
  "no-such-decision": {
    template: "Cannot find the decision {thing} in the casebook: {detail}.",
    remedy: "`hearsay log CASE` shows the decisions and their numbers.",
    exit: 2,
  },
  ambiguous: { template: "{thing} is ambiguous: {detail}.", remedy: "Write more of it, or a whole id.", exit: 2 },
  "missing-model": {
    template: "Cannot find the reader's weights in {thing}.",
    remedy: "Install Hearsay again, or point HEARSAY_MODEL at a folder with manifest.json.",
    exit: 2,
  },
  "missing-gazetteer": {
    template: "Cannot open the gazetteer {thing}: {detail}.",
    remedy: "Install Hearsay again; in a checkout, run `npm run build`.",
    exit: 2,
  },
};

/**
 * An operation failed. The message says what happened, to which thing, and what to do.
 *
 * @example `new HearsayError("encrypted", { thing: "report.pdf" }).message`
 * → "Cannot read report.pdf: it is encrypted. Remove the password and try again."
 */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  readonly exit: 1 | 2;
  /** What the message was filled in with: with the code, enough to make the error again in another thread. */
  readonly fill: {
    readonly thing?: string;
    readonly detail?: string;
    /** Where something nearer than the remedy of the table is known. */
    readonly remedy?: string;
  };

  constructor(code: ErrorCode, fill: HearsayError["fill"], cause?: unknown) {
    const row = errorTable[code];
    // By functions: a file may be called "$&".
    const what = row.template
      .replace("{thing}", () => fill.thing ?? "it")
      .replace("{detail}", () => fill.detail ?? "unknown reason");
    super(`${what} ${fill.remedy ?? row.remedy}`, cause === undefined ? undefined : { cause });
    this.name = "HearsayError";
    this.code = code;
    this.exit = row.exit;
    this.fill = fill;
  }
}
