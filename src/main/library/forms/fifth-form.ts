/**
 * Form 5: a version may be kept as what sets it apart from an earlier one of the same story, which is kept whole
 * (`base_id`; null: this one is whole). What others lean on cannot be removed before them.
 */
export const FIFTH_FORM = `
ALTER TABLE version ADD COLUMN base_id INTEGER REFERENCES version (id);
CREATE INDEX version_base ON version (base_id);
`;
