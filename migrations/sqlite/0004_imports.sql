-- How far files were imported, so that an import that was broken off goes on there.
CREATE TABLE imports (
    file       TEXT    NOT NULL PRIMARY KEY, -- its full path
    bytes      INTEGER NOT NULL,             -- of its beginning: every article in them is stored, or was reported as wrong
    lines      INTEGER NOT NULL,             -- how many line breaks they hold
    sha256     BLOB    NOT NULL,             -- of these bytes: a file that begins otherwise is another one, and read from its beginning
    updated_at TEXT    NOT NULL
) STRICT;
