-- The revision that a change takes back; NULL for every other change.
ALTER TABLE history ADD COLUMN undoes INTEGER;

-- What was taken out of the catalogue and can be put back. content is the whole record as JSON.
CREATE TABLE archived (
    uuid      TEXT PRIMARY KEY,
    catalogue TEXT NOT NULL REFERENCES catalogue (id),
    name      TEXT NOT NULL,
    at        TEXT NOT NULL,
    role      TEXT NOT NULL,
    content   TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

-- Catalogues as they were on a date. content is a file in the catalogue's own format, compressed with zlib behind its length
-- in four bytes, big-endian.
CREATE TABLE snapshot (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    at            TEXT NOT NULL,
    role          TEXT NOT NULL,
    catalogues    TEXT NOT NULL CHECK (json_valid(catalogues)),
    interventions INTEGER NOT NULL,
    content       BLOB NOT NULL
) STRICT;
