-- The archive: articles in versions, the quotations in them, who said them, where, and every change.
--
-- Days are 'YYYY-MM-DD', instants UTC 'YYYY-MM-DDTHH:MM:SS.fffZ': their text order is their order in time.
-- Names are compared by their key: the words of the name as the text analyser folds them, joined by one space.
-- No row is ever deleted: what is taken back keeps its row and says so in `status`.

-- Outlets, programmes, platforms.
CREATE TABLE media (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    merged_into INTEGER REFERENCES media (id),
    revision    INTEGER NOT NULL DEFAULT 1,
    created_at  TEXT    NOT NULL,
    updated_at  TEXT    NOT NULL
) STRICT;

CREATE TABLE medium_names (
    name_key  TEXT    NOT NULL,
    medium_id INTEGER NOT NULL REFERENCES media (id),
    basis     TEXT    NOT NULL CHECK (basis IN ('name', 'alias', 'part')),
    PRIMARY KEY (name_key, medium_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    id           INTEGER PRIMARY KEY,
    outlet_id    INTEGER REFERENCES media (id),
    external_id  TEXT,
    url          TEXT,
    url_key      TEXT,             -- the URL normalised: what two spellings of one address share
    title        TEXT,
    language     TEXT,             -- as posted, else detected; null: neither
    author       TEXT,
    published_on TEXT,
    retrieved_at TEXT,
    archive_url  TEXT,
    type         TEXT    NOT NULL CHECK (type IN ('article', 'transcript', 'broadcast', 'post', 'document')),
    text_sha256  BLOB    NOT NULL, -- of the text's UTF-8
    version      INTEGER NOT NULL,
    status       TEXT    NOT NULL CHECK (status IN ('active', 'deleted', 'redacted')),
    revision     INTEGER NOT NULL,
    created_at   TEXT    NOT NULL,
    updated_at   TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX articles_by_external_id ON articles (COALESCE(outlet_id, 0), external_id) WHERE external_id IS NOT NULL;
CREATE INDEX articles_by_url ON articles (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX articles_by_text ON articles (text_sha256);
CREATE INDEX articles_by_day ON articles (published_on, id);
CREATE INDEX articles_not_active ON articles (status) WHERE status <> 'active';
CREATE INDEX articles_by_outlet ON articles (outlet_id, published_on, id);

-- What was posted, as it was posted. The columns up to `text` come first: reading them does not touch the text's pages.
CREATE TABLE article_versions (
    article_id   INTEGER NOT NULL REFERENCES articles (id),
    version      INTEGER NOT NULL,
    outlet_id    INTEGER REFERENCES media (id),
    external_id  TEXT,
    url          TEXT,
    title        TEXT,
    language     TEXT,             -- as posted; null: to be detected
    author       TEXT,
    published_on TEXT,
    retrieved_at TEXT,
    archive_url  TEXT,
    type         TEXT    NOT NULL,
    text_sha256  BLOB    NOT NULL,
    created_at   TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    PRIMARY KEY (article_id, version)
) STRICT;

-- Persons, institutions, groups, and sources without a name.
CREATE TABLE speakers (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    type        TEXT    NOT NULL CHECK (type IN ('person', 'institution', 'group', 'unnamed')),
    article_id  INTEGER REFERENCES articles (id), -- of an unnamed source: the one article that it is an entity of
    wikidata_id TEXT,
    merged_into INTEGER REFERENCES speakers (id), -- its quotes stay where they are; searches expand to all who were merged
    revision    INTEGER NOT NULL DEFAULT 1,
    created_at  TEXT    NOT NULL,
    updated_at  TEXT    NOT NULL,
    CHECK (article_id IS NULL OR type = 'unnamed')
) STRICT;

CREATE INDEX speakers_by_article ON speakers (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX speakers_merged ON speakers (merged_into) WHERE merged_into IS NOT NULL;

-- The names a speaker is found by: its own, its aliases, a person's surname, and every other tail of the name ('part').
-- Unnamed sources have none.
CREATE TABLE speaker_names (
    name_key   TEXT    NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speakers (id),
    basis      TEXT    NOT NULL CHECK (basis IN ('name', 'alias', 'surname', 'part')),
    name       TEXT,              -- of an alias: as it was written; else null
    PRIMARY KEY (name_key, speaker_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX speaker_names_of ON speaker_names (speaker_id);

-- `position` orders by date, then id: the day's number (0001-01-01 is 1; no date is 0) in the high 32 bits, the id in the low 32.
-- The table is laid out in it, and it is the rowid of the search index, so that newest first and a range of dates cost nothing.
CREATE TABLE quotes (
    position        INTEGER PRIMARY KEY,
    id              INTEGER NOT NULL UNIQUE CHECK (id = (position & 4294967295)),
    article_id      INTEGER REFERENCES articles (id),
    article_version INTEGER,
    kind            TEXT    NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
    stance          TEXT    NOT NULL CHECK (stance IN ('asserted', 'denied', 'asked', 'demanded', 'expected')),
    status          TEXT    NOT NULL CHECK (status IN ('active', 'removedFromSource', 'retracted', 'redacted')),
    review          TEXT    NOT NULL CHECK (review IN ('unreviewed', 'confirmed', 'rejected', 'corrected')),
    language        TEXT,
    confidence      REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    speaker_id      INTEGER REFERENCES speakers (id),
    joint           INTEGER NOT NULL,          -- how many more speakers stand in quote_joint_speakers
    medium_id       INTEGER REFERENCES media (id),
    medium_basis    TEXT    CHECK (medium_basis IN ('stated', 'outlet')),
    identity        TEXT    NOT NULL CHECK (identity IN ('assumed', 'confirmed')),
    date            TEXT,
    date_earliest   TEXT,
    date_basis      TEXT    NOT NULL CHECK (date_basis IN ('stated', 'publication', 'unknown')),
    rule            TEXT    NOT NULL,
    cue             TEXT,
    mention         TEXT,
    affiliation     TEXT,
    occasion        TEXT,
    segments        TEXT,                      -- [[start,end],…] in the article version's text; null: no place in a stored text
    source_url      TEXT,                      -- of a quote without an article
    citation        TEXT,                      -- of a quote without an article
    status_reason   TEXT,
    revision        INTEGER NOT NULL,
    created_at      TEXT    NOT NULL,
    updated_at      TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    context         TEXT,
    prefix          TEXT,
    suffix          TEXT,
    FOREIGN KEY (article_id, article_version) REFERENCES article_versions (article_id, version)
) STRICT;

CREATE INDEX quotes_by_article ON quotes (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX quotes_by_speaker ON quotes (speaker_id, affiliation, date) WHERE speaker_id IS NOT NULL;
CREATE INDEX quotes_by_medium ON quotes (medium_id) WHERE medium_id IS NOT NULL;
CREATE INDEX quotes_reviewed ON quotes (review) WHERE review <> 'unreviewed';
CREATE INDEX quotes_not_active ON quotes (status) WHERE status <> 'active';

-- Who said it together with the first named.
CREATE TABLE quote_joint_speakers (
    quote_id   INTEGER NOT NULL REFERENCES quotes (id),
    ordinal    INTEGER NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speakers (id),
    PRIMARY KEY (quote_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_joint_speakers_by_speaker ON quote_joint_speakers (speaker_id);

-- Every change, in order. What extraction made is told by its article's revision; a quote has rows here from its second on.
CREATE TABLE revisions (
    sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
    entity    TEXT    NOT NULL CHECK (entity IN ('article', 'quote', 'speaker', 'medium')),
    entity_id INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    action    TEXT    NOT NULL,
    actor     TEXT    NOT NULL,                -- who: 'extractor', or who called
    at        TEXT    NOT NULL,
    changes   TEXT    NOT NULL                 -- {"field":{"from":…,"to":…}}
) STRICT;

CREATE UNIQUE INDEX revisions_of ON revisions (entity, entity_id, revision);

-- The written forms of each stem seen in quotes: how a bare word finds its other forms.
CREATE TABLE word_forms (
    language TEXT NOT NULL,
    stem     TEXT NOT NULL,
    form     TEXT NOT NULL,
    PRIMARY KEY (language, stem, form)
) STRICT, WITHOUT ROWID;

-- The version of the rules that made the stems; with another, they are made anew.
CREATE TABLE word_form_rules (
    version INTEGER NOT NULL
) STRICT;

INSERT INTO word_form_rules (version) VALUES (0);

-- The search index: forms that the text analyser made, joined by spaces, under the quote's position.
-- `keys` holds what is no word: s=ID a speaker, m=ID the medium, o=ID the outlet, l=TAG the language, t=STANCE when not
-- asserted, x=1 what lists leave out unless asked (rejected, retracted, redacted).
-- No analysed form holds '=', so words and keys cannot meet.
CREATE VIRTUAL TABLE quote_index USING fts5 (
    words,
    affiliation,
    keys,
    content = '',
    contentless_delete = 1,
    prefix = '3',
    tokenize = "ascii tokenchars '='"
);
