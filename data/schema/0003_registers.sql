-- Registers beside the insatser, such as family centres and agreements: small, always read whole, so each entry stands as one
-- JSON value. name is that of the register in the catalogue's own file format.
CREATE TABLE register_entry (
    name      TEXT NOT NULL,
    uuid      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    catalogue TEXT NOT NULL REFERENCES catalogue (id),
    content   TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (name, uuid)
) STRICT, WITHOUT ROWID;

-- Where people of the municipality apply for what needs a decision; a function, never a person.
ALTER TABLE catalogue ADD COLUMN application_contact TEXT NOT NULL DEFAULT '';
