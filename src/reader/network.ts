// What the decoder needs of the network, so that it can be tested with scores made by hand.

/**
 * The network's outputs for one window: a row for each piece, special pieces left out. Each has memory of its own, so that one
 * thread can hand it over to another.
 */
export interface WindowScores {
  /** Rows of `manifest.scoreWidth`. */
  readonly scores: Float32Array<ArrayBuffer>;
  /** Rows of relations times `manifest.links.dimension`. */
  readonly queries: Float32Array<ArrayBuffer>;
  readonly keys: Float32Array<ArrayBuffer>;
}

export interface Network {
  /** Scores one window. Calls may run side by side and wait for each other in the order they came. */
  score(ids: Int32Array, cases: Uint8Array): Promise<WindowScores>;
  close(): Promise<void>;
}
