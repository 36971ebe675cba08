-- The catalogue file: taxonomy, catalogues, organisations, interventions with their placements, and the history of every change.
-- Lists of plain words and small value lists stand as JSON arrays in their column; whatever other records point to has a table.

CREATE TABLE need_area (
    id         INTEGER PRIMARY KEY,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL UNIQUE,
    icon       TEXT NOT NULL,
    definition TEXT NOT NULL
) STRICT;

CREATE TABLE sub_area (
    need_area  INTEGER NOT NULL REFERENCES need_area (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    PRIMARY KEY (need_area, position)
) STRICT;

CREATE TABLE level_definition (
    level      TEXT PRIMARY KEY,
    definition TEXT NOT NULL
) STRICT;

CREATE TABLE age_band (
    min INTEGER PRIMARY KEY,
    max INTEGER NOT NULL CHECK (max >= min)
) STRICT;

CREATE TABLE target_group (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE synonym (
    position INTEGER PRIMARY KEY,
    word     TEXT NOT NULL UNIQUE,
    means    TEXT NOT NULL CHECK (json_valid(means)),
    kind     TEXT NOT NULL
) STRICT;

CREATE TABLE catalogue (
    id             TEXT PRIMARY KEY,
    municipality   TEXT NOT NULL,
    title          TEXT NOT NULL,
    inventory_date TEXT,
    frozen         INTEGER NOT NULL CHECK (frozen IN (0, 1)),
    document       TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES organisation (id)
) STRICT;

CREATE TABLE intervention (
    id                   INTEGER PRIMARY KEY,
    uuid                 TEXT NOT NULL UNIQUE,
    catalogue            TEXT NOT NULL REFERENCES catalogue (id),
    revision             INTEGER NOT NULL CHECK (revision >= 1),
    modified             TEXT NOT NULL,
    name                 TEXT NOT NULL CHECK (name <> ''),
    aliases              TEXT NOT NULL CHECK (json_valid(aliases)),
    type                 TEXT NOT NULL,
    summary              TEXT NOT NULL,
    content              TEXT NOT NULL,
    keywords             TEXT NOT NULL CHECK (json_valid(keywords)),
    methods              TEXT NOT NULL CHECK (json_valid(methods)),
    scope                TEXT NOT NULL CHECK (json_valid(scope)),
    formats              TEXT NOT NULL CHECK (json_valid(formats)),
    target               TEXT NOT NULL,
    audience             TEXT NOT NULL CHECK (json_valid(audience)),
    groups               TEXT NOT NULL CHECK (json_valid(groups)),
    not_for              TEXT NOT NULL,
    age_min              INTEGER,
    age_max              INTEGER,
    age_basis            TEXT NOT NULL,
    places               TEXT NOT NULL CHECK (json_valid(places)),
    volunteer_run        TEXT NOT NULL,
    routes               TEXT NOT NULL CHECK (json_valid(routes)),
    route_text           TEXT NOT NULL,
    board_decision       TEXT NOT NULL,
    conditions           TEXT NOT NULL CHECK (json_valid(conditions)),
    residence            TEXT NOT NULL,
    consent_rule         TEXT NOT NULL,
    suitable_from_15     TEXT NOT NULL,
    documentation_rule   TEXT NOT NULL,
    documentation_reason TEXT NOT NULL,
    journal_system       TEXT NOT NULL,
    follow_up            TEXT NOT NULL,
    anonymous            TEXT NOT NULL,
    legal_basis          TEXT NOT NULL,
    statutory            TEXT NOT NULL,
    requires             TEXT NOT NULL CHECK (json_valid(requires)),
    requires_text        TEXT NOT NULL,
    cost                 TEXT NOT NULL,
    cost_text            TEXT NOT NULL,
    languages            TEXT NOT NULL CHECK (json_valid(languages)),
    contact              TEXT NOT NULL CHECK (json_valid(contact)),
    status               TEXT NOT NULL,
    valid_from           TEXT,
    valid_to             TEXT,
    project              INTEGER NOT NULL CHECK (project IN (0, 1)),
    funding              TEXT NOT NULL CHECK (json_valid(funding)),
    volumes              TEXT NOT NULL CHECK (json_valid(volumes)),
    replaces             TEXT NOT NULL,
    sources              TEXT NOT NULL CHECK (json_valid(sources)),
    reviewed_on          TEXT,
    reviewer_role        TEXT NOT NULL,
    review_interval_days INTEGER NOT NULL CHECK (review_interval_days > 0)
) STRICT;

CREATE INDEX intervention_catalogue ON intervention (catalogue);

CREATE TABLE placement (
    intervention INTEGER NOT NULL REFERENCES intervention (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    area         TEXT NOT NULL,
    subarea      TEXT NOT NULL,
    level        TEXT,
    target       TEXT NOT NULL,
    age_min      INTEGER,
    age_max      INTEGER,
    age_basis    TEXT NOT NULL,
    basis        TEXT NOT NULL,
    PRIMARY KEY (intervention, position),
    CHECK (age_min IS NULL OR age_max IS NULL OR age_min <= age_max)
) STRICT, WITHOUT ROWID;

CREATE TABLE provider (
    intervention INTEGER NOT NULL REFERENCES intervention (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    role         TEXT NOT NULL,
    PRIMARY KEY (intervention, position)
) STRICT, WITHOUT ROWID;

-- field is empty for the creation of a record; old and new are JSON values.
CREATE TABLE history (
    id       INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at       TEXT NOT NULL,
    role     TEXT NOT NULL,
    field    TEXT NOT NULL,
    old      TEXT CHECK (old IS NULL OR json_valid(old)),
    new      TEXT CHECK (new IS NULL OR json_valid(new))
) STRICT;

CREATE INDEX history_record ON history (record, id);
