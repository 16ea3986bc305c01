-- What answering alone and agreeing together adds: sealed rounds, sheets with
-- a key, paper keyed in twice, evidence files, second votes, tables, and who
-- was present. Explained in docs/store.md.

-- ── Sealed until revealed ───────────────────────────────────────────────────

-- Since when the group sees what people answered; until then nobody does.
ALTER TABLE round ADD COLUMN revealed_at TEXT CHECK (revealed_at GLOB '????-??-??T??:??:??.???Z');
-- A round from before there were seals is open where the group had begun to agree.
UPDATE round SET revealed_at = coalesce(
    (SELECT min(at) FROM (SELECT round, at FROM consensus UNION ALL SELECT round, at FROM consensus_history) AS settled
     WHERE settled.round = round.id), closed_at);

-- Who is in the room now, one to a line; every consensus keeps what stood here.
ALTER TABLE round ADD COLUMN present TEXT NOT NULL DEFAULT '';

-- ── Who answers, and how ────────────────────────────────────────────────────

ALTER TABLE respondent ADD COLUMN role TEXT REFERENCES role (id);
ALTER TABLE respondent ADD COLUMN way TEXT NOT NULL DEFAULT 'here' CHECK (way IN ('here', 'paper', 'file'));
-- What opens the sheet again; drawn when it is opened first.
ALTER TABLE respondent ADD COLUMN sheet_key TEXT CHECK (sheet_key <> '');
-- Since when another sheet takes the place of this one. It is kept and does not count.
ALTER TABLE respondent ADD COLUMN set_aside_at TEXT CHECK (set_aside_at GLOB '????-??-??T??:??:??.???Z');

-- What was read from a paper sheet, each time it was keyed in; `answer` is JSON, or absent where nothing is marked.
CREATE TABLE keyed_answer (
    respondent TEXT    NOT NULL REFERENCES respondent (id),
    turn       INTEGER NOT NULL CHECK (turn IN (1, 2)),
    item       TEXT    NOT NULL,
    answer     TEXT,
    at         TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (respondent, turn, item)
) STRICT, WITHOUT ROWID;

-- A turn that was gone through to the end.
CREATE TABLE keyed_sheet (
    respondent TEXT    NOT NULL REFERENCES respondent (id),
    turn       INTEGER NOT NULL CHECK (turn IN (1, 2)),
    at         TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (respondent, turn)
) STRICT, WITHOUT ROWID;

-- What a person decided where the two turns read differently; the readings stay as they are.
CREATE TABLE keyed_decision (
    respondent TEXT    NOT NULL REFERENCES respondent (id),
    item       TEXT    NOT NULL,
    answer     TEXT,
    at         TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (respondent, item)
) STRICT, WITHOUT ROWID;

-- ── Evidence ────────────────────────────────────────────────────────────────

-- Each file once, whatever it is evidence for.
CREATE TABLE evidence_file (
    hash     TEXT    NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    kind     TEXT    NOT NULL CHECK (kind <> ''),
    size     INTEGER NOT NULL CHECK (size >= 1),
    content  BLOB    NOT NULL,
    added_at TEXT    NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- What a file is evidence for: an answer, or without a respondent the group's consensus.
CREATE TABLE evidence (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round       TEXT NOT NULL REFERENCES round (id),
    item        TEXT NOT NULL,
    respondent  TEXT,
    file        TEXT NOT NULL REFERENCES evidence_file (hash),
    name        TEXT NOT NULL CHECK (name <> ''),
    owner       TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until GLOB '????-??-??'),
    at          TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    removed_at  TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.???Z'),
    FOREIGN KEY (round, respondent) REFERENCES respondent (round, id)
) STRICT;

CREATE INDEX evidence_by_round ON evidence (round, item);

-- ── Agreeing ────────────────────────────────────────────────────────────────

-- A silent vote after people talked; the answers it follows stay as they are.
CREATE TABLE second_vote (
    id      TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round   TEXT    NOT NULL REFERENCES round (id),
    item    TEXT    NOT NULL,
    unknown INTEGER NOT NULL CHECK (unknown >= 0),
    at      TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX second_vote_by_round ON second_vote (round, item);

CREATE TABLE second_vote_level (
    vote   TEXT    NOT NULL REFERENCES second_vote (id),
    level  INTEGER NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 1),
    PRIMARY KEY (vote, level)
) STRICT, WITHOUT ROWID;

-- Which table of the meeting talks about which dimension; the plenary confirms.
CREATE TABLE meeting_table (
    round     TEXT    NOT NULL REFERENCES round (id),
    dimension TEXT    NOT NULL,
    number    INTEGER NOT NULL CHECK (number >= 1),
    PRIMARY KEY (round, dimension)
) STRICT, WITHOUT ROWID;

-- What a table proposes to the plenary; the newest one of an item stands.
CREATE TABLE table_proposal (
    id               INTEGER NOT NULL PRIMARY KEY,
    round            TEXT    NOT NULL REFERENCES round (id),
    item             TEXT    NOT NULL,
    number           INTEGER NOT NULL CHECK (number >= 1),
    outcome          TEXT    NOT NULL
        CHECK (outcome IN ('agreed', 'no-consensus', 'no-information', 'not-applicable', 'not-ours')),
    level            INTEGER,
    reason           TEXT    NOT NULL,
    dissent          TEXT    NOT NULL,
    dissent_recorded INTEGER NOT NULL CHECK (dissent_recorded IN (0, 1)),
    evidence_wanted  INTEGER NOT NULL CHECK (evidence_wanted IN (0, 1)),
    cited            TEXT    NOT NULL,
    present          TEXT    NOT NULL,
    at               TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    CHECK ((outcome IN ('agreed', 'no-consensus')) = (level IS NOT NULL))
) STRICT;

CREATE INDEX table_proposal_by_round ON table_proposal (round, item);

-- Which of the item's evidence hints the group cites, as a JSON list: [1, 3].
ALTER TABLE consensus ADD COLUMN cited TEXT NOT NULL DEFAULT '[]';
ALTER TABLE consensus ADD COLUMN present TEXT NOT NULL DEFAULT '';
ALTER TABLE consensus_history ADD COLUMN cited TEXT NOT NULL DEFAULT '[]';
ALTER TABLE consensus_history ADD COLUMN present TEXT NOT NULL DEFAULT '';
-- Why the group changed what it had settled.
ALTER TABLE consensus_history ADD COLUMN why TEXT NOT NULL DEFAULT '';

-- What the facilitator notes for themselves; never in the room, never on paper.
CREATE TABLE facilitator_note (
    round TEXT NOT NULL REFERENCES round (id),
    item  TEXT NOT NULL,
    note  TEXT NOT NULL,
    at    TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (round, item)
) STRICT, WITHOUT ROWID;

DROP VIEW change;
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
