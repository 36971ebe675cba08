-- What-ifs beside the catalogue. content is the scenario without what stands in the other columns, as JSON; folded_name is
-- the name in lower case, by which a catalogue has it once.
CREATE TABLE scenario (
    uuid        TEXT PRIMARY KEY,
    catalogue   TEXT NOT NULL REFERENCES catalogue (id),
    name        TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    modified    TEXT NOT NULL,
    content     TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (catalogue, folded_name)
) STRICT, WITHOUT ROWID;
