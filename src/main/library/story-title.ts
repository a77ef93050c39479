/** What a row of another list calls `story s`, selected as its bytes. */
export const STORY_TITLE =
  "CAST(CASE s.headline WHEN '' THEN s.title ELSE s.headline END AS BLOB) AS title";

/** How a story is named there whose title the disk has spoilt. */
export const DAMAGED_TITLE = 'A story whose entry in the library is damaged';
