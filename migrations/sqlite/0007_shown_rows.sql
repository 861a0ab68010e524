-- How many quotes or articles someone has are those that lists show, and they are counted without reading a row.
DROP INDEX quotes_by_speaker;
CREATE INDEX quotes_by_speaker ON quotes (speaker_id, affiliation, date)
    WHERE speaker_id IS NOT NULL AND review <> 'rejected' AND status NOT IN ('retracted', 'redacted');

DROP INDEX quotes_by_medium;
CREATE INDEX quotes_by_medium ON quotes (medium_id)
    WHERE medium_id IS NOT NULL AND review <> 'rejected' AND status NOT IN ('retracted', 'redacted');

DROP INDEX articles_by_outlet;
CREATE INDEX articles_by_outlet ON articles (outlet_id, published_on, id) WHERE status = 'active';
