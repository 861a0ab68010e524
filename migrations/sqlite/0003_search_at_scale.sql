-- In how many quotes a form stands, about: a word that is everywhere tells little of how well a quote matches.
ALTER TABLE word_forms ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;

-- Whether every row of the index has the pairs of short words (`=de=van` under `keys`) that phrases are found by. An archive whose
-- quotes were indexed without them finds phrases word by word until it is indexed anew.
CREATE TABLE index_state (
    pairs INTEGER NOT NULL CHECK (pairs IN (0, 1))
) STRICT;

INSERT INTO index_state (pairs) SELECT NOT EXISTS (SELECT 1 FROM quotes);

-- More of a commit is sorted in memory before it becomes a segment, so that less is merged later.
INSERT INTO quote_index (quote_index, rank) VALUES ('hashsize', 8388608);
