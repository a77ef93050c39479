/**
 * Form 4: the log of corrections. It outlives the stories that it speaks of, and is only ever added to: the triggers
 * refuse a change and a removal, also one by REPLACE, which would not call the trigger for a removal.
 */
export const FOURTH_FORM = `
CREATE TABLE correction_log (
  id INTEGER PRIMARY KEY,
  story_id TEXT NOT NULL,
  headline TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'clarification', 'update')),
  words TEXT NOT NULL,
  dated TEXT NOT NULL,
  went_out_at TEXT NOT NULL,
  targets TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;
CREATE INDEX correction_log_story ON correction_log (story_id, id);

CREATE TRIGGER correction_log_stays BEFORE UPDATE ON correction_log
BEGIN SELECT RAISE(ABORT, 'The log of corrections is only ever added to'); END;
CREATE TRIGGER correction_log_is_kept BEFORE DELETE ON correction_log
BEGIN SELECT RAISE(ABORT, 'The log of corrections is only ever added to'); END;
CREATE TRIGGER correction_log_replaces_nothing BEFORE INSERT ON correction_log
WHEN EXISTS (SELECT 1 FROM correction_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'The log of corrections is only ever added to'); END;
`;
