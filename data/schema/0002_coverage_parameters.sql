-- How the coverage matrix of a catalogue is read: age bands and the limits of the gap tests. A field that is not there has
-- its default.
ALTER TABLE catalogue ADD COLUMN coverage TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(coverage));
