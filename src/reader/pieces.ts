// The word pieces of one text as parallel arrays, and a growing buffer to write them into. Typed arrays because a report
// may have a million words: objects would take twenty times the memory.

/** Pieces and words of one text. Offsets are UTF-16 units of the text; a word is what white space and punctuation part. */
export interface Pieces {
  readonly count: number;
  readonly ids: Int32Array;
  /** Index into `letterCases`, of the whole word that the piece comes from. */
  readonly cases: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The word that each piece belongs to. */
  readonly wordOf: Uint32Array;
  readonly words: Words;
}

export interface Words {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Accents written as characters of their own are part of the word they follow. */
  readonly ends: Uint32Array;
  /** First piece of each word; one more entry at the end: the count of pieces. */
  readonly firstPieces: Uint32Array;
}

/** Collects pieces and words, growing as needed. */
export class PieceBuffer {
  #ids: Int32Array;
  #cases: Uint8Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #wordOf: Uint32Array;
  #wordStarts: Uint32Array;
  #wordEnds: Uint32Array;
  #firstPieces: Uint32Array;
  #count = 0;
  #words = 0;

  /** @param length UTF-16 units of the text: a first guess at the room needed is made of it. */
  constructor(length: number) {
    const room = 64 + Math.ceil(length / 4);
    this.#ids = new Int32Array(room);
    this.#cases = new Uint8Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#wordOf = new Uint32Array(room);
    this.#wordStarts = new Uint32Array(room);
    this.#wordEnds = new Uint32Array(room);
    this.#firstPieces = new Uint32Array(room);
  }

  /** Begins a word; its pieces follow. */
  word(start: number, end: number): void {
    if (this.#words + 1 >= this.#wordStarts.length) {
      this.#wordStarts = grown(this.#wordStarts, Uint32Array);
      this.#wordEnds = grown(this.#wordEnds, Uint32Array);
      this.#firstPieces = grown(this.#firstPieces, Uint32Array);
    }
    this.#wordStarts[this.#words] = start;
    this.#wordEnds[this.#words] = end;
    this.#firstPieces[this.#words] = this.#count;
    this.#words++;
  }

  /** Adds a piece to the word begun last. */
  piece(id: number, letterCase: number, start: number, end: number): void {
    if (this.#count >= this.#ids.length) {
      this.#ids = grown(this.#ids, Int32Array);
      this.#cases = grown(this.#cases, Uint8Array);
      this.#starts = grown(this.#starts, Uint32Array);
      this.#ends = grown(this.#ends, Uint32Array);
      this.#wordOf = grown(this.#wordOf, Uint32Array);
    }
    this.#ids[this.#count] = id;
    this.#cases[this.#count] = letterCase;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#wordOf[this.#count] = this.#words - 1;
    this.#count++;
  }

  /** All that was collected. */
  pieces(): Pieces {
    this.#firstPieces[this.#words] = this.#count;
    return {
      count: this.#count,
      ids: this.#ids.slice(0, this.#count),
      cases: this.#cases.slice(0, this.#count),
      starts: this.#starts.slice(0, this.#count),
      ends: this.#ends.slice(0, this.#count),
      wordOf: this.#wordOf.slice(0, this.#count),
      words: {
        count: this.#words,
        starts: this.#wordStarts.slice(0, this.#words),
        ends: this.#wordEnds.slice(0, this.#words),
        firstPieces: this.#firstPieces.slice(0, this.#words + 1),
      },
    };
  }
}

function grown<T extends Int32Array | Uint32Array | Uint8Array>(old: T, kind: new (length: number) => T): T {
  const larger = new kind(old.length * 2);
  larger.set(old);
  return larger;
}
