-- What a council's plan keeps to, says and comes to: hours and money, the whole
-- sheet of an action, the dates that were found, the plan as it was agreed, and
-- how it goes. Explained in docs/store.md.

-- ── What the plan keeps to ──────────────────────────────────────────────────

ALTER TABLE roadmap ADD COLUMN currency TEXT NOT NULL DEFAULT 'USD' CHECK (currency GLOB '[A-Z][A-Z][A-Z]');
-- What an action of low and of medium cost is reckoned at while nobody has said more.
ALTER TABLE roadmap ADD COLUMN low_amount INTEGER NOT NULL DEFAULT 500 CHECK (low_amount >= 0);
ALTER TABLE roadmap ADD COLUMN medium_amount INTEGER NOT NULL DEFAULT 5000 CHECK (medium_amount >= 0);
-- Hours a week: what an action takes, and what a role has, while nobody has said more.
ALTER TABLE roadmap ADD COLUMN action_hours INTEGER NOT NULL DEFAULT 13 CHECK (action_hours >= 1);
ALTER TABLE roadmap ADD COLUMN role_hours INTEGER NOT NULL DEFAULT 26 CHECK (role_hours >= 0);
-- Whether the country's holidays are days without work, and whether all must end with the term of office.
ALTER TABLE roadmap ADD COLUMN holidays INTEGER NOT NULL DEFAULT 1 CHECK (holidays IN (0, 1));
ALTER TABLE roadmap ADD COLUMN within_term INTEGER NOT NULL DEFAULT 0 CHECK (within_term IN (0, 1));

ALTER TABLE closed_days ADD COLUMN name TEXT NOT NULL DEFAULT '';

CREATE TABLE role_hours (
    council TEXT    NOT NULL REFERENCES council (id),
    role    TEXT    NOT NULL REFERENCES role (id),
    hours   INTEGER NOT NULL CHECK (hours >= 0),
    PRIMARY KEY (council, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    council   TEXT NOT NULL REFERENCES council (id),
    role      TEXT NOT NULL REFERENCES role (id),
    first_day TEXT NOT NULL CHECK (first_day GLOB '????-??-??'),
    last_day  TEXT NOT NULL CHECK (last_day GLOB '????-??-??'),
    PRIMARY KEY (council, role, first_day, last_day),
    CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

-- An empty source is money of which nobody has said where it comes from. No row: money sets no limit.
CREATE TABLE budget (
    council TEXT    NOT NULL REFERENCES council (id),
    source  TEXT    NOT NULL,
    year    INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    amount  INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (council, source, year)
) STRICT, WITHOUT ROWID;

-- ── What is known of an action ──────────────────────────────────────────────

ALTER TABLE action ADD COLUMN hours INTEGER CHECK (hours >= 1);
ALTER TABLE action ADD COLUMN amount INTEGER CHECK (amount >= 0);
ALTER TABLE action ADD COLUMN source TEXT;
-- The day by which it must have ended.
ALTER TABLE action ADD COLUMN due TEXT CHECK (due GLOB '????-??-??');
-- The day on which the council looks at it again.
ALTER TABLE action ADD COLUMN review TEXT CHECK (review GLOB '????-??-??');

CREATE TABLE action_field (
    action TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    field  TEXT NOT NULL CHECK (field <> ''),
    text   TEXT NOT NULL,
    PRIMARY KEY (action, field)
) STRICT, WITHOUT ROWID;

-- Who has a part in it beside the role that carries it.
CREATE TABLE action_part (
    action TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    role   TEXT NOT NULL REFERENCES role (id),
    part   TEXT NOT NULL CHECK (part IN ('supports', 'consulted', 'informed')),
    PRIMARY KEY (action, role)
) STRICT, WITHOUT ROWID;

-- Items it serves beside its own.
CREATE TABLE action_serves (
    action     TEXT    NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    instrument TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    reaches    INTEGER NOT NULL,
    PRIMARY KEY (action, instrument, item)
) STRICT, WITHOUT ROWID;

-- What a local, regional or national plan wants, and which actions serve it.
CREATE TABLE objective (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council    TEXT NOT NULL REFERENCES council (id),
    scope      TEXT NOT NULL CHECK (scope IN ('local', 'regional', 'national', 'international')),
    plan       TEXT NOT NULL CHECK (plan <> ''),
    text       TEXT NOT NULL CHECK (text <> ''),
    removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE action_objective (
    objective  TEXT NOT NULL REFERENCES objective (id),
    action_key TEXT NOT NULL,
    PRIMARY KEY (objective, action_key)
) STRICT, WITHOUT ROWID;

-- ── The plan that was found ─────────────────────────────────────────────────

CREATE TABLE place (
    council    TEXT NOT NULL REFERENCES council (id),
    action_key TEXT NOT NULL,
    start      TEXT NOT NULL CHECK (start GLOB '????-??-??'),
    PRIMARY KEY (council, action_key)
) STRICT, WITHOUT ROWID;

-- How good any plan can be at most, for the plan whose fingerprint stands here.
CREATE TABLE plan_bound (
    council     TEXT    NOT NULL PRIMARY KEY REFERENCES council (id),
    fingerprint TEXT    NOT NULL,
    bound       INTEGER NOT NULL CHECK (bound >= 0),
    at          TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;

-- ── The plan that was agreed, and how it goes ───────────────────────────────

-- Signatories stand one to a line. Each agreement stays; the newest counts.
CREATE TABLE agreed_plan (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council     TEXT NOT NULL REFERENCES council (id),
    day         TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    signatories TEXT NOT NULL,
    note        TEXT NOT NULL,
    start       TEXT NOT NULL CHECK (start GLOB '????-??-??'),
    last_day    TEXT NOT NULL CHECK (last_day GLOB '????-??-??'),
    currency    TEXT NOT NULL,
    at          TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE agreed_action (
    plan       TEXT    NOT NULL REFERENCES agreed_plan (id),
    action_key TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    item_name  TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    start      TEXT    NOT NULL CHECK (start GLOB '????-??-??'),
    last_day   TEXT    NOT NULL CHECK (last_day GLOB '????-??-??'),
    hours      INTEGER NOT NULL,
    amount     INTEGER,
    PRIMARY KEY (plan, action_key)
) STRICT, WITHOUT ROWID;

-- What was said about an action as it went; the newest row of an action says how it stands.
CREATE TABLE progress (
    id         INTEGER NOT NULL PRIMARY KEY,
    council    TEXT    NOT NULL REFERENCES council (id),
    action_key TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('open', 'under-way', 'blocked', 'done', 'stopped')),
    day        TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
    note       TEXT    NOT NULL,
    -- What shows that it is done.
    shown_by   TEXT    NOT NULL,
    at         TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    CHECK (state <> 'stopped' OR note <> ''),
    CHECK (state <> 'done' OR shown_by <> '')
) STRICT;

CREATE INDEX progress_by_action ON progress (council, action_key, id);

-- Who has to do with the plan: the committee that follows it, and everybody else whom it concerns.
CREATE TABLE stakeholder (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council      TEXT    NOT NULL REFERENCES council (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    organisation TEXT    NOT NULL,
    role         TEXT    REFERENCES role (id),
    committee    INTEGER NOT NULL CHECK (committee IN (0, 1)),
    part         TEXT    CHECK (part IN ('accountable', 'supports', 'consulted', 'informed')),
    interest     INTEGER CHECK (interest BETWEEN 1 AND 3),
    influence    INTEGER CHECK (influence BETWEEN 1 AND 3),
    note         TEXT    NOT NULL,
    removed_at   TEXT    CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
