-- Who may call. The secret itself is never stored: `hash` is the SHA-256 of the whole key, which is 256 random bits, so that no salt is needed.
-- A name is given once and never again: revisions name the key that made them by it.
CREATE TABLE api_keys (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT    NOT NULL UNIQUE,
    hash         BLOB    NOT NULL,
    scopes       TEXT    NOT NULL,  -- space-separated: read, write, review, admin
    expires_on   TEXT,              -- the last day it works; null: none
    last_used_on TEXT,              -- a day, so that using a key costs one write a day
    revoked_at   TEXT,
    created_by   TEXT    NOT NULL,
    created_at   TEXT    NOT NULL
) STRICT;
