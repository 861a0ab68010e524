-- What a search asks of a row beside its words, in the order of positions and without the row's texts: a hundred of these stand on the page of
-- the file that holds four rows.
CREATE INDEX quotes_brief ON quotes (position, language, kind, stance, status, review, confidence, speaker_id, joint, medium_id, article_id);

-- The words that begin with some letters: the index is asked for each of them, which goes from hit to hit, where its own prefixes collect all hits
-- before the first.
CREATE INDEX word_forms_by_form ON word_forms (form);
