// Fingerprints are filed by when a text was published, and rare types by time as well: what was filed before would be found by
// nobody. All of it is worked out, so it is worked out again when the casebook is next looked at; incidents keep their ids.

/** SQL of migration 2. */
export const linkedAnew = `
DELETE FROM event_key;
DELETE FROM document_key;
DELETE FROM pair;
DELETE FROM copy;
UPDATE document SET linked = 0;
`;
