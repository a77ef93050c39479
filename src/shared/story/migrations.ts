import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { STORY_SCHEMA_VERSION } from './story';

type Json = Record<string, unknown>;

/**
 * One step from the version of its place to the next: `MIGRATIONS[1]` turns version 1 into version 2.
 * A step is never edited once released: older stories must read the same for ever.
 */
const MIGRATIONS: Readonly<Record<number, (story: Json) => Json>> = {
  1: withContributorRecords,
  // Form 3 adds facts to pictures and a focal point to photos; both may be absent.
  2: (story) => story,
  // Form 4 remembers what is ignored of the house style's rules.
  3: (story) => ({ ...story, styleIgnores: [] }),
  // Form 5 keeps what was let pass at preflight, and why.
  4: (story) => ({ ...story, waivers: [] }),
  // Form 6 has the author's sign-off, and words for a social post.
  5: (story) => ({ ...story, socialText: '', signOff: null }),
  // Form 7 knows moves, threads and what is settled among suggestions and comments.
  6: (story) => ({
    ...story,
    suggestions: withFields(story['suggestions'], { change: 'words', move: null, within: null }),
    comments: withFields(story['comments'], { parent: null, resolved: null }),
  }),
};

/** Form 2: a series, and writers with all that a register knows of them. */
function withContributorRecords(story: Json): Json {
  const writers: unknown = story['contributors'];
  const added = {
    role: '',
    affiliation: '',
    location: '',
    bio: '',
    disclosure: '',
    verifiedOn: null,
    seenRevision: 0,
  };
  return {
    ...story,
    series: '',
    contributors: Array.isArray(writers)
      ? writers.map((writer: unknown) =>
          typeof writer === 'object' && writer !== null ? { ...added, ...writer } : writer,
        )
      : writers,
  };
}

/** A table's entries, each with these fields besides its own; what is no table stays for the form to refuse. */
function withFields(table: unknown, fields: Json): unknown {
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, entry]: [string, unknown]) => [
      key,
      typeof entry === 'object' && entry !== null ? { ...fields, ...entry } : entry,
    ]),
  );
}

/** Brings a record of an older form to the present one. Refuses what is no story, and newer forms. */
export function migrateStory(
  json: unknown,
  steps = MIGRATIONS,
  target = STORY_SCHEMA_VERSION,
): Result<unknown, Problem[]> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return err([
      problem('story-unreadable', 'This is not a story: a story is a JSON object.', 'story'),
    ]);
  }
  let story = json as Json;
  const version = story['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err([
      problem(
        'story-unreadable',
        'This is not a story: it does not say its schema version.',
        'schemaVersion',
      ),
    ]);
  }
  if (version > target) {
    return err([
      problem(
        'story-newer',
        `The story was written by a newer Standfirst (form ${version}; this one reads up to ${target}). Update Standfirst to open it; the story was left as it is.`,
        'schemaVersion',
      ),
    ]);
  }
  for (let at = version; at < target; at += 1) {
    const step = steps[at];
    if (!step) throw new Error(`No migration from story form ${at}`);
    story = { ...step(story), schemaVersion: at + 1 };
  }
  return ok(story);
}
