// What is wrong with a marking, and where: told all at once, so that a person can mend a file in one go.

export interface NotationProblem {
  /** What is wrong: "ref=m7 refers to nothing". */
  readonly text: string;
  /** Offset of the opening tag in the marked text; for stand-off marks, where the mark begins in the text. UTF-16 units. */
  readonly position: number;
}
