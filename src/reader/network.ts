// What the decoder needs of the network, so that it can be tested with scores made by hand.

/** The network's outputs for one window: a row for each piece, special pieces left out. */
export interface WindowScores {
  /** Rows of `manifest.scoreWidth`. */
  readonly scores: Float32Array;
  /** Rows of relations times `manifest.links.dimension`. */
  readonly queries: Float32Array;
  readonly keys: Float32Array;
}

export interface Network {
  /** Scores one window. Calls may run side by side and wait for each other in the order they came. */
  score(ids: Int32Array, cases: Uint8Array): Promise<WindowScores>;
  close(): Promise<void>;
}
