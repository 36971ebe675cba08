-- What needs and insatser are about, in one list that both share.
CREATE TABLE topic (
    position   INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    words      TEXT NOT NULL CHECK (json_valid(words))
) STRICT;

ALTER TABLE intervention ADD COLUMN topics TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics));
