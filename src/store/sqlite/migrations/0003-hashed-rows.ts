// Hashes of what a document was read from and of its rows, so that a change to either shows. What is there already has none: a row is
// hashed when its document is next read, and until then only what stands in its reading too is checked.

/** SQL of migration 3. */
export const hashedRows = `
ALTER TABLE source ADD COLUMN sha256 TEXT;
ALTER TABLE reading ADD COLUMN rows_sha256 TEXT;
`;
