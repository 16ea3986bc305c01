-- The day on which people meet: its agenda, who comes, who signs, and the certificates. Explained in docs/store.md.

CREATE TABLE workshop (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council      TEXT    NOT NULL REFERENCES council (id),
    assessment   TEXT    REFERENCES assessment (id),
    title        TEXT    NOT NULL CHECK (title <> ''),
    topics       TEXT    NOT NULL,
    place        TEXT    NOT NULL,
    day          TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
    -- Minutes after midnight.
    starts       INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends         INTEGER NOT NULL CHECK (ends BETWEEN 0 AND 1439),
    -- What is certified, where that is not the time from beginning to end.
    counted      INTEGER CHECK (counted >= 1),
    -- The part of it, in percent, that earns a certificate.
    least        INTEGER NOT NULL CHECK (least BETWEEN 1 AND 100),
    mode         TEXT    NOT NULL CHECK (mode IN ('in-person', 'remote', 'mixed')),
    organisers   TEXT    NOT NULL,
    facilitators TEXT    NOT NULL,
    removed_at   TEXT    CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE workshop_block (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    workshop   TEXT    NOT NULL REFERENCES workshop (id),
    position   INTEGER NOT NULL CHECK (position >= 0),
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    title      TEXT    NOT NULL CHECK (title <> ''),
    about      TEXT    NOT NULL,
    materials  TEXT    NOT NULL,
    removed_at TEXT    CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX block_by_workshop ON workshop_block (workshop, position);

CREATE TABLE attendee (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    workshop     TEXT    NOT NULL REFERENCES workshop (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    role         TEXT    NOT NULL,
    organisation TEXT    NOT NULL,
    sector       TEXT    NOT NULL,
    presence     TEXT    CHECK (presence IN ('present', 'partial', 'late', 'excused', 'absent', 'withdrew')),
    -- Minutes somebody was there, where that is not all or nothing.
    attended     INTEGER CHECK (attended >= 0),
    removed_at   TEXT    CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX attendee_by_workshop ON attendee (workshop);

-- At most three sign the certificates of a workshop.
CREATE TABLE signatory (
    workshop TEXT    NOT NULL REFERENCES workshop (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2),
    name     TEXT    NOT NULL CHECK (name <> ''),
    role     TEXT    NOT NULL,
    PRIMARY KEY (workshop, position)
) STRICT, WITHOUT ROWID;

-- What stands on the paper as it was made out; never changed but for being cancelled, never deleted.
CREATE TABLE certificate (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council      TEXT    NOT NULL REFERENCES council (id),
    workshop     TEXT    NOT NULL REFERENCES workshop (id),
    attendee     TEXT    NOT NULL REFERENCES attendee (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('participation', 'facilitation', 'trainer')),
    year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    number       INTEGER NOT NULL CHECK (number >= 1),
    name         TEXT    NOT NULL CHECK (name <> ''),
    day          TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
    code         TEXT    NOT NULL CHECK (code <> ''),
    at           TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    -- The one that was made out in its place, since it was cancelled.
    replaced_by  TEXT    REFERENCES certificate (id),
    cancelled_at TEXT    CHECK (cancelled_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (council, year, number),
    CHECK ((replaced_by IS NULL) = (cancelled_at IS NULL))
) STRICT;

CREATE INDEX certificate_by_workshop ON certificate (workshop);
