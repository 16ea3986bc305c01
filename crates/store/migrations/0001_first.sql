-- What Cabildo keeps. Every table and column is explained in docs/store.md.
--
-- Ids of what people make are UUIDs of 36 characters, dates are ISO 8601,
-- moments are RFC 3339 in UTC with milliseconds, so that text sorts by time.
-- No syntax newer than SQLite 3.37: older tools must be able to open the file.

-- ── This computer ───────────────────────────────────────────────────────────

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ── Taxonomies: what instruments share ──────────────────────────────────────

CREATE TABLE taxonomy_hash (
    only         INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    content_hash TEXT    NOT NULL
) STRICT;

CREATE TABLE scale (
    id      TEXT    NOT NULL PRIMARY KEY,
    lowest  INTEGER NOT NULL,
    highest INTEGER NOT NULL,
    CHECK (lowest >= 0 AND lowest < highest)
) STRICT, WITHOUT ROWID;

CREATE TABLE level_name (
    scale    TEXT    NOT NULL REFERENCES scale (id),
    level    INTEGER NOT NULL,
    language TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    PRIMARY KEY (scale, level, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    id       TEXT    NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role_wording (
    role     TEXT NOT NULL REFERENCES role (id),
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (role, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE principle (
    id       TEXT    NOT NULL PRIMARY KEY,
    number   INTEGER NOT NULL,
    group_id TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE principle_wording (
    principle TEXT NOT NULL REFERENCES principle (id),
    language  TEXT NOT NULL,
    name      TEXT NOT NULL,
    PRIMARY KEY (principle, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE principle_group_wording (
    group_id TEXT NOT NULL,
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (group_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy (
    id        TEXT    NOT NULL PRIMARY KEY,
    principle TEXT    NOT NULL REFERENCES principle (id),
    scope     TEXT    NOT NULL CHECK (scope IN ('own', 'shared', 'mainly-national')),
    position  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_wording (
    strategy TEXT NOT NULL REFERENCES strategy (id),
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (strategy, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE sdg_target (
    id         TEXT    NOT NULL PRIMARY KEY,
    goal       INTEGER NOT NULL CHECK (goal BETWEEN 1 AND 17),
    local_role TEXT    NOT NULL CHECK (local_role IN ('direct', 'shared', 'national')),
    position   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sdg_target_wording (
    sdg_target TEXT NOT NULL REFERENCES sdg_target (id),
    language   TEXT NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (sdg_target, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE sdg_goal_wording (
    goal     INTEGER NOT NULL,
    language TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    PRIMARY KEY (goal, language)
) STRICT, WITHOUT ROWID;

-- ── Instruments: structure, then words ──────────────────────────────────────

CREATE TABLE instrument (
    id           TEXT    NOT NULL,
    version      INTEGER NOT NULL CHECK (version >= 1),
    scale        TEXT    NOT NULL REFERENCES scale (id),
    content_hash TEXT    NOT NULL,
    installed_at TEXT    NOT NULL CHECK (installed_at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    principle  TEXT REFERENCES principle (id),
    PRIMARY KEY (instrument, version, id),
    FOREIGN KEY (instrument, version) REFERENCES instrument (id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    dimension  TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    evidence   INTEGER NOT NULL CHECK (evidence >= 0),
    shared     INTEGER NOT NULL CHECK (shared IN (0, 1)),
    PRIMARY KEY (instrument, version, id),
    FOREIGN KEY (instrument, version, dimension) REFERENCES dimension (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE item_strategy (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    strategy   TEXT    NOT NULL REFERENCES strategy (id),
    position   INTEGER NOT NULL,
    PRIMARY KEY (instrument, version, item, strategy),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE item_sdg_target (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    sdg_target TEXT    NOT NULL REFERENCES sdg_target (id),
    position   INTEGER NOT NULL,
    PRIMARY KEY (instrument, version, item, sdg_target),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE form (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, id),
    FOREIGN KEY (instrument, version) REFERENCES instrument (id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE form_item (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    form       TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    PRIMARY KEY (instrument, version, form, item),
    FOREIGN KEY (instrument, version, form) REFERENCES form (instrument, version, id) ON DELETE CASCADE,
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    instrument           TEXT    NOT NULL,
    version              INTEGER NOT NULL,
    id                   TEXT    NOT NULL,
    item                 TEXT    NOT NULL,
    position             INTEGER NOT NULL,
    reaches              INTEGER NOT NULL,
    reaches_own_proposal INTEGER NOT NULL CHECK (reaches_own_proposal IN (0, 1)),
    weeks_least          INTEGER NOT NULL,
    weeks_most           INTEGER NOT NULL,
    cost                 TEXT    NOT NULL CHECK (cost IN ('low', 'medium', 'high')),
    role                 TEXT    NOT NULL REFERENCES role (id),
    PRIMARY KEY (instrument, version, id),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE,
    CHECK (weeks_least >= 0 AND weeks_least <= weeks_most)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_need (
    instrument     TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    recommendation TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN ('item-at', 'done', 'consensus-closed')),
    item           TEXT,
    level          INTEGER,
    needed         TEXT,
    PRIMARY KEY (instrument, version, recommendation, position),
    FOREIGN KEY (instrument, version, recommendation)
        REFERENCES recommendation (instrument, version, id) ON DELETE CASCADE,
    CHECK ((kind = 'item-at') = (item IS NOT NULL)),
    CHECK ((kind = 'item-at') = (level IS NOT NULL)),
    CHECK ((kind = 'done') = (needed IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    short      TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, language),
    FOREIGN KEY (instrument, version) REFERENCES instrument (id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    dimension  TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, dimension, language),
    FOREIGN KEY (instrument, version, dimension) REFERENCES dimension (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE item_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    question   TEXT    NOT NULL,
    help       TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, item, language),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE level_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    level      INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, item, level, language),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    hint       INTEGER NOT NULL CHECK (hint >= 1),
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, item, hint, language),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_wording (
    instrument     TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    recommendation TEXT    NOT NULL,
    language       TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, recommendation, language),
    FOREIGN KEY (instrument, version, recommendation)
        REFERENCES recommendation (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE VIEW questionnaire AS
SELECT item.instrument, item.version, item_wording.language, item.position,
       item.dimension, dimension_wording.name AS dimension_name,
       item.id AS item, item_wording.name AS item_name, item_wording.question, item_wording.help,
       level_wording.level, level_name.name AS level_name, level_wording.text AS level_text
FROM item
JOIN instrument ON instrument.id = item.instrument AND instrument.version = item.version
JOIN item_wording ON item_wording.instrument = item.instrument AND item_wording.version = item.version
     AND item_wording.item = item.id
JOIN dimension_wording ON dimension_wording.instrument = item.instrument AND dimension_wording.version = item.version
     AND dimension_wording.dimension = item.dimension AND dimension_wording.language = item_wording.language
JOIN level_wording ON level_wording.instrument = item.instrument AND level_wording.version = item.version
     AND level_wording.item = item.id AND level_wording.language = item_wording.language
LEFT JOIN level_name ON level_name.scale = instrument.scale AND level_name.level = level_wording.level
     AND level_name.language = item_wording.language;

-- ── Councils, and what they answer ──────────────────────────────────────────

CREATE TABLE council (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name       TEXT NOT NULL CHECK (name <> ''),
    country    TEXT NOT NULL CHECK (country = '' OR country GLOB '[A-Z][A-Z]'),
    region     TEXT NOT NULL,
    population TEXT CHECK (population IN ('up-to-5000', 'up-to-20000', 'up-to-50000', 'up-to-100000', 'over-100000')),
    term_ends  TEXT CHECK (term_ends GLOB '????-??-??'),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE assessment (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council    TEXT    NOT NULL REFERENCES council (id),
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    form       TEXT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (council, id),
    FOREIGN KEY (instrument, version) REFERENCES instrument (id, version),
    FOREIGN KEY (instrument, version, form) REFERENCES form (instrument, version, id)
) STRICT;

CREATE INDEX assessment_by_instrument ON assessment (instrument, version, form);

CREATE TABLE round (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    assessment TEXT    NOT NULL REFERENCES assessment (id),
    number     INTEGER NOT NULL CHECK (number >= 1),
    name       TEXT    NOT NULL CHECK (name <> ''),
    started_at TEXT    NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    closed_at  TEXT CHECK (closed_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (assessment, number)
) STRICT;

CREATE TABLE respondent (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round       TEXT NOT NULL REFERENCES round (id),
    code        TEXT NOT NULL CHECK (code <> ''),
    area        TEXT NOT NULL,
    created_at  TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    finished_at TEXT CHECK (finished_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (round, code),
    UNIQUE (round, id)
) STRICT;

CREATE TABLE response (
    round          TEXT    NOT NULL,
    respondent     TEXT    NOT NULL,
    item           TEXT    NOT NULL,
    answer         TEXT CHECK (answer IN ('level', 'unknown', 'not-applicable', 'not-ours')),
    level          INTEGER,
    reason         TEXT,
    confidence     TEXT CHECK (confidence IN ('low', 'medium', 'high')),
    evidence_other TEXT    NOT NULL,
    comment        TEXT    NOT NULL,
    share_comment  INTEGER NOT NULL CHECK (share_comment IN (0, 1)),
    at             TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (respondent, item),
    FOREIGN KEY (round, respondent) REFERENCES respondent (round, id),
    CHECK ((answer IS 'level') = (level IS NOT NULL)),
    CHECK ((answer IS 'not-applicable' OR answer IS 'not-ours') = (reason IS NOT NULL))
) STRICT;

CREATE INDEX response_by_round ON response (round, item);

CREATE TABLE response_evidence (
    respondent TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    hint       INTEGER NOT NULL CHECK (hint >= 1),
    PRIMARY KEY (respondent, item, hint),
    FOREIGN KEY (respondent, item) REFERENCES response (respondent, item) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE response_history (
    id             INTEGER NOT NULL PRIMARY KEY,
    round          TEXT    NOT NULL,
    respondent     TEXT    NOT NULL,
    item           TEXT    NOT NULL,
    answer         TEXT,
    level          INTEGER,
    reason         TEXT,
    confidence     TEXT,
    evidence_seen  TEXT    NOT NULL,
    evidence_other TEXT    NOT NULL,
    comment        TEXT    NOT NULL,
    share_comment  INTEGER NOT NULL,
    at             TEXT    NOT NULL,
    replaced_at    TEXT    NOT NULL CHECK (replaced_at GLOB '????-??-??T??:??:??.???Z'),
    FOREIGN KEY (round, respondent) REFERENCES respondent (round, id)
) STRICT;

CREATE INDEX response_history_by_respondent ON response_history (respondent, item);
CREATE INDEX response_history_by_round ON response_history (round, respondent);

CREATE TABLE consensus (
    round            TEXT    NOT NULL REFERENCES round (id),
    item             TEXT    NOT NULL,
    outcome          TEXT    NOT NULL
        CHECK (outcome IN ('agreed', 'no-consensus', 'no-information', 'not-applicable', 'not-ours')),
    level            INTEGER,
    reason           TEXT    NOT NULL,
    dissent          TEXT    NOT NULL,
    dissent_recorded INTEGER NOT NULL CHECK (dissent_recorded IN (0, 1)),
    evidence_wanted  INTEGER NOT NULL CHECK (evidence_wanted IN (0, 1)),
    at               TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (round, item),
    CHECK ((outcome IN ('agreed', 'no-consensus')) = (level IS NOT NULL))
) STRICT;

CREATE TABLE consensus_history (
    id               INTEGER NOT NULL PRIMARY KEY,
    round            TEXT    NOT NULL REFERENCES round (id),
    item             TEXT    NOT NULL,
    outcome          TEXT    NOT NULL,
    level            INTEGER,
    reason           TEXT    NOT NULL,
    dissent          TEXT    NOT NULL,
    dissent_recorded INTEGER NOT NULL,
    evidence_wanted  INTEGER NOT NULL,
    at               TEXT    NOT NULL,
    replaced_at      TEXT    NOT NULL CHECK (replaced_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX consensus_history_by_round ON consensus_history (round, item);

CREATE TABLE target (
    assessment  TEXT    NOT NULL REFERENCES assessment (id),
    item        TEXT    NOT NULL,
    level       INTEGER NOT NULL,
    importance  INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
    feasibility INTEGER NOT NULL CHECK (feasibility BETWEEN 1 AND 5),
    PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

CREATE VIEW change AS
SELECT id AS assessment, created_at AS at FROM assessment
UNION ALL
SELECT assessment, max(started_at, coalesce(closed_at, '')) FROM round
UNION ALL
SELECT round.assessment, max(respondent.created_at, coalesce(respondent.finished_at, ''))
FROM respondent JOIN round ON round.id = respondent.round
UNION ALL
SELECT round.assessment, response.at FROM response JOIN round ON round.id = response.round
UNION ALL
SELECT round.assessment, consensus.at FROM consensus JOIN round ON round.id = consensus.round
UNION ALL
SELECT round.assessment, consensus_history.replaced_at
FROM consensus_history JOIN round ON round.id = consensus_history.round;

-- ── The council's roadmap ───────────────────────────────────────────────────

CREATE TABLE roadmap (
    council TEXT    NOT NULL PRIMARY KEY REFERENCES council (id),
    start   TEXT    NOT NULL CHECK (start GLOB '????-??-??'),
    months  INTEGER NOT NULL CHECK (months >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_days (
    council   TEXT NOT NULL REFERENCES council (id),
    first_day TEXT NOT NULL CHECK (first_day GLOB '????-??-??'),
    last_day  TEXT NOT NULL CHECK (last_day GLOB '????-??-??'),
    PRIMARY KEY (council, first_day, last_day),
    CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE roadmap_source (
    council    TEXT NOT NULL,
    assessment TEXT NOT NULL,
    PRIMARY KEY (council, assessment),
    FOREIGN KEY (council, assessment) REFERENCES assessment (council, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    council        TEXT NOT NULL REFERENCES council (id),
    instrument     TEXT,
    recommendation TEXT,
    choice         TEXT NOT NULL CHECK (choice IN ('suggested', 'included', 'excluded')),
    title          TEXT CHECK (title <> ''),
    role           TEXT REFERENCES role (id),
    weeks          INTEGER CHECK (weeks >= 1),
    cost           TEXT CHECK (cost IN ('low', 'medium', 'high')),
    fixed          TEXT CHECK (fixed GLOB '????-??-??'),
    note           TEXT NOT NULL,
    item           TEXT,
    reaches        INTEGER,
    UNIQUE (council, instrument, recommendation),
    CHECK (recommendation IS NULL OR instrument IS NOT NULL),
    -- What the council thought of itself has nobody else to say what it is.
    CHECK (recommendation IS NOT NULL
           OR (title IS NOT NULL AND role IS NOT NULL AND weeks IS NOT NULL AND cost IS NOT NULL))
) STRICT;

CREATE TABLE action_after (
    action    TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    after_key TEXT NOT NULL,
    PRIMARY KEY (action, after_key)
) STRICT, WITHOUT ROWID;
