-- What the instrument library adds: instruments for other purposes than
-- maturity, items that take other answers than a level, exchange topics,
-- and assessments that move to a newer version. Explained in docs/store.md.

-- ── Instruments ─────────────────────────────────────────────────────────────

ALTER TABLE instrument ADD COLUMN purpose TEXT NOT NULL DEFAULT 'maturity'
    CHECK (purpose IN ('maturity', 'reflection', 'exchange'));
ALTER TABLE instrument ADD COLUMN repeats_per TEXT;
ALTER TABLE instrument ADD COLUMN shipped INTEGER NOT NULL DEFAULT 1 CHECK (shipped IN (0, 1));

CREATE TABLE topic (
    id       TEXT    NOT NULL PRIMARY KEY,
    kind     TEXT    NOT NULL CHECK (kind IN ('thematic', 'technical')),
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_wording (
    topic    TEXT NOT NULL REFERENCES topic (id),
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (topic, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE choice (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    list       TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    PRIMARY KEY (instrument, version, list, id),
    FOREIGN KEY (instrument, version) REFERENCES instrument (id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE choice_property (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    list       TEXT    NOT NULL,
    choice     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    worth      TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, list, choice, name),
    FOREIGN KEY (instrument, version, list, choice) REFERENCES choice (instrument, version, list, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE choice_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    list       TEXT    NOT NULL,
    choice     TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, list, choice, language),
    FOREIGN KEY (instrument, version, list, choice) REFERENCES choice (instrument, version, list, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

ALTER TABLE item ADD COLUMN kind TEXT NOT NULL DEFAULT 'level'
    CHECK (kind IN ('level', 'choice', 'choices', 'number', 'text', 'date', 'note', 'calculation'));
-- The scale of a level item; without one, the instrument's.
ALTER TABLE item ADD COLUMN scale TEXT REFERENCES scale (id);
ALTER TABLE item ADD COLUMN own_texts INTEGER NOT NULL DEFAULT 1 CHECK (own_texts IN (0, 1));
ALTER TABLE item ADD COLUMN reversed INTEGER NOT NULL DEFAULT 0 CHECK (reversed IN (0, 1));
ALTER TABLE item ADD COLUMN weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 100);
ALTER TABLE item ADD COLUMN required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1));
ALTER TABLE item ADD COLUMN decimal INTEGER NOT NULL DEFAULT 0 CHECK (decimal IN (0, 1));
ALTER TABLE item ADD COLUMN list TEXT;
ALTER TABLE item ADD COLUMN filter TEXT;
ALTER TABLE item ADD COLUMN relevant TEXT;
ALTER TABLE item ADD COLUMN rule TEXT;
ALTER TABLE item ADD COLUMN calculation TEXT;

ALTER TABLE item_wording ADD COLUMN rule TEXT NOT NULL DEFAULT '';

CREATE TABLE item_topic (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    topic      TEXT    NOT NULL REFERENCES topic (id),
    position   INTEGER NOT NULL,
    PRIMARY KEY (instrument, version, item, topic),
    FOREIGN KEY (instrument, version, item) REFERENCES item (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

ALTER TABLE form ADD COLUMN by_dimension INTEGER NOT NULL DEFAULT 0 CHECK (by_dimension IN (0, 1));

CREATE TABLE form_wording (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    form       TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    PRIMARY KEY (instrument, version, form, language),
    FOREIGN KEY (instrument, version, form) REFERENCES form (instrument, version, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

ALTER TABLE recommendation_wording ADD COLUMN product TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation_wording ADD COLUMN indicator TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation_wording ADD COLUMN first_step TEXT NOT NULL DEFAULT '';

-- What every item bears on, in one list: for people who open this file with other tools.
CREATE VIEW crosswalk AS
SELECT instrument, version, item, 'strategy' AS kind, strategy AS id FROM item_strategy
UNION ALL
SELECT item_strategy.instrument, item_strategy.version, item_strategy.item, 'principle', strategy.principle
FROM item_strategy JOIN strategy ON strategy.id = item_strategy.strategy
UNION
SELECT item.instrument, item.version, item.id, 'principle', dimension.principle
FROM item JOIN dimension ON dimension.instrument = item.instrument AND dimension.version = item.version
     AND dimension.id = item.dimension
WHERE dimension.principle IS NOT NULL
UNION ALL
SELECT instrument, version, item, 'sdg-target', sdg_target FROM item_sdg_target
UNION ALL
SELECT instrument, version, item, 'topic', topic FROM item_topic;

-- ── Councils, and what they answer ──────────────────────────────────────────

-- What an assessment is about, where its instrument is answered once for each: a service.
ALTER TABLE assessment ADD COLUMN subject TEXT NOT NULL DEFAULT '';
-- Whether items count by their weight; off until the council turns it on.
ALTER TABLE assessment ADD COLUMN weighted INTEGER NOT NULL DEFAULT 0 CHECK (weighted IN (0, 1));

-- The version a round was answered in; the assessment may have moved on since.
ALTER TABLE round ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE round SET version = (SELECT version FROM assessment WHERE assessment.id = round.assessment);

CREATE TABLE version_move (
    id           INTEGER NOT NULL PRIMARY KEY,
    assessment   TEXT    NOT NULL REFERENCES assessment (id),
    from_version INTEGER NOT NULL,
    to_version   INTEGER NOT NULL,
    at           TEXT    NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX version_move_by_assessment ON version_move (assessment);

-- The one dimension a respondent answers, in a form that is split by dimension.
ALTER TABLE respondent ADD COLUMN dimension TEXT;

-- Answers that are no level: a choice, several, a number, words, a day; one row each, several for several choices.
CREATE TABLE response_value (
    respondent TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('choice', 'choices', 'number', 'text', 'date')),
    worth      TEXT    NOT NULL,
    PRIMARY KEY (respondent, item, position),
    FOREIGN KEY (respondent, item) REFERENCES response (respondent, item) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The kind and the worths that were replaced, as JSON: {"kind": "choices", "worths": ["water"]}.
ALTER TABLE response_history ADD COLUMN worths TEXT;
