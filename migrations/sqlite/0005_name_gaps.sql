-- How a misspelt name finds the right one: the words of speakers' names with letters left out, under which two spellings meet.
CREATE TABLE name_gaps (
    gap  TEXT NOT NULL, -- the beginning of the word without one or two of its letters, or whole
    word TEXT NOT NULL,
    PRIMARY KEY (gap, word)
) STRICT, WITHOUT ROWID;

-- The version of the rules that made the gaps; with another, they are made anew.
CREATE TABLE name_gap_rules (
    version INTEGER NOT NULL
) STRICT;

INSERT INTO name_gap_rules (version) VALUES (0);
