-- The logos that stand on a council's reports. Explained in docs/store.md.

CREATE TABLE logo (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council    TEXT    NOT NULL REFERENCES council (id),
    position   INTEGER NOT NULL CHECK (position >= 0),
    name       TEXT    NOT NULL CHECK (name <> ''),
    says       TEXT    NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('png', 'jpeg', 'svg')),
    added_at   TEXT    NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??.???Z'),
    removed_at TEXT    CHECK (removed_at GLOB '????-??-??T??:??:??.???Z'),
    -- As it is painted: PNG, at most 1,200 points long. Working it out of the original takes too long to do each time.
    picture    BLOB    NOT NULL CHECK (length(picture) >= 1),
    original   BLOB    NOT NULL CHECK (length(original) >= 1)
) STRICT;

CREATE INDEX logo_by_council ON logo (council, position);
