-- What coordinators note and decide about cells of the matrix and about needs. content is the note's own fields as JSON.
CREATE TABLE note (
    uuid      TEXT PRIMARY KEY,
    catalogue TEXT NOT NULL REFERENCES catalogue (id),
    revision  INTEGER NOT NULL,
    modified  TEXT NOT NULL,
    content   TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
