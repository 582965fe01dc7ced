// The first tables of a casebook. Never edited once released: what changes comes as a migration of its own.
//
// Rows of a document hang on its number and go with it. Ids of events and claims are unique within their document only.
// What is worked out (from event_key on) can be thrown away and made again; reviews can only be added.

/** SQL of migration 1. */
export const ground = `
CREATE TABLE document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  given_id TEXT,
  title TEXT,
  publisher TEXT,
  byline TEXT,
  published TEXT,
  agency TEXT,
  dateline TEXT,
  language TEXT NOT NULL,
  url TEXT,
  words INTEGER NOT NULL,
  text TEXT NOT NULL,
  linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1))
) STRICT;
CREATE INDEX document_title ON document (title);
CREATE INDEX document_given_id ON document (given_id);
CREATE INDEX document_unlinked ON document (number) WHERE linked = 0;

CREATE TABLE file (
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document, position),
  UNIQUE (document, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_name ON file (name);

CREATE TABLE source (
  document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
  given TEXT NOT NULL CHECK (json_valid(given)),
  packed BLOB NOT NULL
) STRICT;

CREATE TABLE reading (
  document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
  model TEXT NOT NULL,
  version TEXT NOT NULL,
  catalogue TEXT NOT NULL,
  read_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  packed BLOB NOT NULL
) STRICT;

CREATE TABLE voice (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  actor TEXT,
  party TEXT,
  UNIQUE (document, id)
) STRICT;
CREATE INDEX voice_name ON voice (name);
CREATE INDEX voice_party ON voice (party) WHERE party IS NOT NULL;

CREATE TABLE statement (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  act TEXT NOT NULL,
  stance TEXT NOT NULL,
  quotation TEXT NOT NULL,
  first_voice INTEGER NOT NULL REFERENCES voice (number) ON DELETE CASCADE,
  last_voice INTEGER NOT NULL REFERENCES voice (number) ON DELETE CASCADE,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  UNIQUE (document, id),
  CHECK (0 <= start AND start < stop)
) STRICT;
CREATE INDEX statement_first_voice ON statement (first_voice);
CREATE INDEX statement_last_voice ON statement (last_voice);

CREATE TABLE event (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  family TEXT NOT NULL,
  reality TEXT NOT NULL,
  words TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  edtf TEXT,
  time_basis TEXT,
  days_known INTEGER NOT NULL CHECK (days_known IN (0, 1)),
  first_day INTEGER,
  last_day INTEGER,
  place TEXT,
  place_basis TEXT,
  place_precision INTEGER CHECK (place_precision BETWEEN 1 AND 7),
  gazetteer TEXT,
  latitude REAL,
  longitude REAL,
  profile TEXT CHECK (json_valid(profile)),
  UNIQUE (document, id),
  CHECK (0 <= start AND start < stop),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (days_known = 1 OR (first_day IS NULL AND last_day IS NULL))
) STRICT;
CREATE INDEX event_latitude ON event (latitude, longitude);
CREATE INDEX event_gazetteer ON event (gazetteer) WHERE gazetteer IS NOT NULL;
CREATE INDEX event_type ON event (type);

CREATE VIRTUAL TABLE event_days USING rtree_i32 (event, first_day, last_day);
CREATE TRIGGER event_days_added AFTER INSERT ON event WHEN new.days_known = 1 BEGIN
  INSERT INTO event_days (event, first_day, last_day)
  VALUES (new.number, coalesce(new.first_day, -2147483648), coalesce(new.last_day, 2147483647));
END;
CREATE TRIGGER event_days_changed AFTER UPDATE OF days_known, first_day, last_day ON event BEGIN
  DELETE FROM event_days WHERE event = old.number;
  INSERT INTO event_days (event, first_day, last_day)
  SELECT new.number, coalesce(new.first_day, -2147483648), coalesce(new.last_day, 2147483647) WHERE new.days_known = 1;
END;
CREATE TRIGGER event_days_removed AFTER DELETE ON event BEGIN
  DELETE FROM event_days WHERE event = old.number;
END;

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
  slot TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  shown TEXT NOT NULL,
  stance TEXT NOT NULL,
  act TEXT,
  statement INTEGER REFERENCES statement (number) ON DELETE CASCADE,
  first_voice INTEGER NOT NULL REFERENCES voice (number) ON DELETE CASCADE,
  last_voice INTEGER NOT NULL REFERENCES voice (number) ON DELETE CASCADE,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  UNIQUE (document, id),
  CHECK (0 <= start AND start < stop)
) STRICT;
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_statement ON claim (statement) WHERE statement IS NOT NULL;
CREATE INDEX claim_first_voice ON claim (first_voice);
CREATE INDEX claim_last_voice ON claim (last_voice);

CREATE VIRTUAL TABLE document_text USING fts5 (
  title, text, content = 'document', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER document_text_added AFTER INSERT ON document BEGIN
  INSERT INTO document_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER document_text_removed AFTER DELETE ON document BEGIN
  INSERT INTO document_text (document_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
CREATE TRIGGER document_text_changed AFTER UPDATE OF title, text ON document BEGIN
  INSERT INTO document_text (document_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO document_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE event_key (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
  PRIMARY KEY (kind, key, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_key_event ON event_key (event);

CREATE TABLE document_key (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  PRIMARY KEY (kind, key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_key_document ON document_key (document);

CREATE TABLE pair (
  a INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
  score REAL NOT NULL,
  why TEXT NOT NULL CHECK (json_valid(why)),
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_b ON pair (b);

CREATE TABLE copy (
  a INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  passages TEXT NOT NULL CHECK (json_valid(passages)),
  why TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_b ON copy (b);

CREATE TABLE incident (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  time TEXT CHECK (json_valid(time)),
  place TEXT CHECK (json_valid(place)),
  stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1))
) STRICT;
CREATE INDEX incident_stale ON incident (id) WHERE stale = 1;

CREATE TABLE incident_event (
  event INTEGER PRIMARY KEY REFERENCES event (number) ON DELETE CASCADE,
  incident INTEGER NOT NULL REFERENCES incident (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  background INTEGER NOT NULL CHECK (background IN (0, 1)),
  why TEXT NOT NULL CHECK (json_valid(why)),
  UNIQUE (incident, position)
) STRICT;
CREATE TRIGGER incident_event_removed AFTER DELETE ON incident_event BEGIN
  UPDATE incident SET stale = 1 WHERE number = old.incident;
END;

CREATE TABLE incident_relation (
  kind TEXT NOT NULL CHECK (kind IN ('part-of', 'followed-by', 'same-suggested')),
  a INTEGER NOT NULL REFERENCES incident (number) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES incident (number) ON DELETE CASCADE,
  why TEXT NOT NULL CHECK (json_valid(why)),
  PRIMARY KEY (kind, a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_relation_a ON incident_relation (a);
CREATE INDEX incident_relation_b ON incident_relation (b);

CREATE TABLE review (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  why TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  undoes INTEGER REFERENCES review (number),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX review_subject ON review (subject);
CREATE INDEX review_undoes ON review (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER review_follows BEFORE INSERT ON review
WHEN new.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM review)
  OR new.previous IS NOT coalesce(
    (SELECT hash FROM review ORDER BY number DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT raise(ABORT, 'a review follows the last one'); END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'a review is never changed'); END;
CREATE TRIGGER review_is_kept BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'a review is never removed'); END;
`;
