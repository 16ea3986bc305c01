-- Files that travel: what was changed where, what came in, and the keys of this computer. Explained in docs/store.md.
-- Runs with foreign keys off, as tables are rebuilt; they are checked at its end.

-- ── Who changed what ────────────────────────────────────────────────────────

CREATE TABLE device (
    id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One version of one part of one row. Only ever added to.
CREATE TABLE revision (
    id      TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    device  TEXT NOT NULL CHECK (length(device) = 36),
    at      TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    council TEXT NOT NULL CHECK (length(council) = 36),
    kind    TEXT NOT NULL,
    key     TEXT NOT NULL,
    part    TEXT NOT NULL,
    -- A JSON object, column by column; NULL: the row was taken away.
    worth   TEXT
) STRICT;

CREATE INDEX revision_by_row ON revision (kind, key, part);
CREATE INDEX revision_by_council ON revision (council, kind);

-- What a revision follows may come in after it.
CREATE TABLE revision_follows (
    revision TEXT NOT NULL REFERENCES revision (id),
    before   TEXT NOT NULL CHECK (length(before) = 36),
    PRIMARY KEY (before, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_follows_by_revision ON revision_follows (revision);

-- What came in, and what it brought.
CREATE TABLE taken_in (
    package  TEXT NOT NULL PRIMARY KEY CHECK (length(package) = 36),
    sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
    kind     TEXT NOT NULL,
    file     TEXT NOT NULL,
    device   TEXT CHECK (length(device) = 36),
    made_at  TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
    taken_at TEXT NOT NULL CHECK (taken_at GLOB '????-??-??T??:??:??.???Z'),
    brought  TEXT NOT NULL
) STRICT;

-- ── Keys ────────────────────────────────────────────────────────────────────

-- Answers are sealed for whoever holds a round; only the holder has the secret.
CREATE TABLE round_key (
    round  TEXT NOT NULL PRIMARY KEY CHECK (length(round) = 36),
    public TEXT NOT NULL CHECK (public <> ''),
    secret TEXT CHECK (secret <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE signing_key (
    public TEXT NOT NULL PRIMARY KEY CHECK (public <> ''),
    secret TEXT NOT NULL CHECK (secret <> '')
) STRICT, WITHOUT ROWID;

-- ── What two computers can each give once, and together twice ───────────────

DROP VIEW change;

CREATE TABLE new_round (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    assessment  TEXT    NOT NULL REFERENCES assessment (id),
    number      INTEGER NOT NULL CHECK (number >= 1),
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL CHECK (name <> ''),
    started_at  TEXT    NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    closed_at   TEXT CHECK (closed_at GLOB '????-??-??T??:??:??.???Z'),
    revealed_at TEXT CHECK (revealed_at GLOB '????-??-??T??:??:??.???Z'),
    present     TEXT    NOT NULL DEFAULT ''
) STRICT;

INSERT INTO new_round (id, assessment, number, version, name, started_at, closed_at, revealed_at, present)
SELECT id, assessment, number, version, name, started_at, closed_at, revealed_at, present FROM round;
DROP TABLE round;
ALTER TABLE new_round RENAME TO round;
CREATE INDEX round_by_assessment ON round (assessment, number, id);

CREATE TABLE new_respondent (
    id           TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round        TEXT NOT NULL REFERENCES round (id),
    code         TEXT NOT NULL CHECK (code <> ''),
    area         TEXT NOT NULL,
    dimension    TEXT,
    created_at   TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    finished_at  TEXT CHECK (finished_at GLOB '????-??-??T??:??:??.???Z'),
    role         TEXT REFERENCES role (id),
    way          TEXT NOT NULL DEFAULT 'here' CHECK (way IN ('here', 'paper', 'file')),
    sheet_key    TEXT CHECK (sheet_key <> ''),
    set_aside_at TEXT CHECK (set_aside_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (round, id)
) STRICT;

INSERT INTO new_respondent (id, round, code, area, dimension, created_at, finished_at, role, way, sheet_key,
    set_aside_at)
SELECT id, round, code, area, dimension, created_at, finished_at, role, way, sheet_key, set_aside_at FROM respondent;
DROP TABLE respondent;
ALTER TABLE new_respondent RENAME TO respondent;
CREATE INDEX respondent_by_code ON respondent (round, code, id);

CREATE TABLE new_certificate (
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
    CHECK ((replaced_by IS NULL) = (cancelled_at IS NULL))
) STRICT;

INSERT INTO new_certificate (id, council, workshop, attendee, kind, year, number, name, day, code, at, replaced_by,
    cancelled_at)
SELECT id, council, workshop, attendee, kind, year, number, name, day, code, at, replaced_by, cancelled_at
FROM certificate;
DROP TABLE certificate;
ALTER TABLE new_certificate RENAME TO certificate;
CREATE INDEX certificate_by_workshop ON certificate (workshop);
CREATE INDEX certificate_by_folio ON certificate (council, year, number, id);

CREATE TABLE new_action (
    id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council        TEXT NOT NULL REFERENCES council (id),
    instrument     TEXT,
    recommendation TEXT,
    choice         TEXT NOT NULL CHECK (choice IN ('suggested', 'included', 'excluded')),
    title          TEXT CHECK (title <> ''),
    role           TEXT REFERENCES role (id),
    weeks          INTEGER CHECK (weeks >= 1),
    hours          INTEGER CHECK (hours >= 1),
    cost           TEXT CHECK (cost IN ('low', 'medium', 'high')),
    amount         INTEGER CHECK (amount >= 0),
    source         TEXT,
    fixed          TEXT CHECK (fixed GLOB '????-??-??'),
    -- The day by which it must have ended.
    due            TEXT CHECK (due GLOB '????-??-??'),
    -- The day on which the council looks at it again.
    review         TEXT CHECK (review GLOB '????-??-??'),
    note           TEXT NOT NULL,
    item           TEXT,
    reaches        INTEGER,
    CHECK (recommendation IS NULL OR instrument IS NOT NULL),
    -- What the council thought of itself has nobody else to say what it is.
    CHECK (recommendation IS NOT NULL
           OR (title IS NOT NULL AND role IS NOT NULL AND weeks IS NOT NULL AND cost IS NOT NULL))
) STRICT;

INSERT INTO new_action (id, council, instrument, recommendation, choice, title, role, weeks, hours, cost, amount,
    source, fixed, due, review, note, item, reaches)
SELECT id, council, instrument, recommendation, choice, title, role, weeks, hours, cost, amount, source, fixed, due,
    review, note, item, reaches
FROM action;
DROP TABLE action;
ALTER TABLE new_action RENAME TO action;
CREATE INDEX action_by_recommendation ON action (council, instrument, recommendation);

CREATE VIEW change AS
SELECT id AS assessment, created_at AS at FROM assessment
UNION ALL
SELECT assessment, max(started_at, coalesce(closed_at, ''), coalesce(revealed_at, '')) FROM round
UNION ALL
SELECT round.assessment, max(respondent.created_at, coalesce(respondent.finished_at, ''))
FROM respondent JOIN round ON round.id = respondent.round
UNION ALL
SELECT round.assessment, response.at FROM response JOIN round ON round.id = response.round
UNION ALL
SELECT round.assessment, evidence.at FROM evidence JOIN round ON round.id = evidence.round
UNION ALL
SELECT round.assessment, second_vote.at FROM second_vote JOIN round ON round.id = second_vote.round
UNION ALL
SELECT round.assessment, table_proposal.at FROM table_proposal JOIN round ON round.id = table_proposal.round
UNION ALL
SELECT round.assessment, consensus.at FROM consensus JOIN round ON round.id = consensus.round
UNION ALL
SELECT round.assessment, consensus_history.replaced_at
FROM consensus_history JOIN round ON round.id = consensus_history.round;
