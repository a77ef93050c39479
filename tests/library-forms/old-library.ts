import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openDatabase, type Database } from '../../src/main/library/database';
import { hashOf, mediaPath } from '../../src/main/library/photos/media-path';
import { migrateLibrary } from '../../src/main/library/forms/migrate';
import { MIGRATIONS } from '../../src/main/library/forms/migrations';
import { LIBRARY_FILE } from '../../src/main/library/open-library';
import { packRecord } from '../../src/main/library/story-record';
import type { MediaRecord, Story } from '../../src/shared/story/story';
import { NumberedCopy } from '../faults/numbered-words';
import { jpegHead } from '../image-heads';
import { value } from '../library-folder';
import { p, page, photo, story } from '../story-builder';

/** What a library of an old form holds. */
export interface OldLibrary {
  readonly form: number;
  /** One with a photo, one with numbered words, one that is spiked. */
  readonly stories: readonly Story[];
  readonly numbered: { readonly id: string; readonly words: number };
  readonly media: MediaRecord;
  readonly person: string;
  /** Headlines as they were in versions of the first story, oldest first. */
  readonly versions: readonly string[];
}

/** The forms that a library may come from: all but the newest. */
export const OLD_FORMS: readonly number[] = MIGRATIONS.slice(0, -1).map(({ form }) => form);

const WORDS = 400;
const MOMENT = '2026-03-01T09:00:00.000Z';

/**
 * Makes a library of an old form by that form's own steps, and fills it with the statements by which the program wrote it
 * then. They stay as they are, whatever becomes of the program's own.
 */
export function makeOldLibrary(folder: string, form: number): OldLibrary {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(join(folder, LIBRARY_FILE));
  value(
    migrateLibrary(
      database,
      join(folder, 'copies'),
      MIGRATIONS.filter((step) => step.form <= form),
    ),
  );
  const made = contentOf(form, layPicture(folder));
  database.transaction(() => {
    fill(database, made);
  });
  database.close();
  return made;
}

function layPicture(folder: string): MediaRecord {
  const bytes = Buffer.concat([jpegHead(1200, 800), randomBytes(64)]);
  const record: MediaRecord = {
    ...{ hash: hashOf(bytes), name: 'Kai im März.jpg', type: 'image/jpeg' },
    ...{ width: 1200, height: 800, bytes: bytes.length },
  };
  const file = mediaPath(join(folder, 'media'), record);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return record;
}

function contentOf(form: number, media: MediaRecord): OldLibrary {
  const shown = photo('The quay', 'Northlight', { mediaHash: media.hash });
  const copy = new NumberedCopy();
  while (copy.count < WORDS) copy.type();
  const numbered = randomUUID();
  return {
    ...{ form, media, person: randomUUID() },
    stories: [
      story(page({ headline: 'Quays for café tables', body: [p('The “lower” quay.'), shown] }), {
        id: randomUUID(),
        media: [media],
        templates: [{ id: 'note', version: 2, source: 'x' }],
      }),
      story(copy.doc(), { id: numbered }),
      story(page({ headline: 'Spiked', body: [p('Not this week.')] }), {
        id: randomUUID(),
        spikedAt: MOMENT,
      }),
    ],
    numbered: { id: numbered, words: WORDS },
    versions: ['Quays', 'Quays for tables'],
  };
}

function fill(database: Database, made: OldLibrary): void {
  made.stories.forEach((each, at) => {
    addStory(database, made.form, each, at + 1);
  });
  const [first] = made.stories;
  if (first === undefined) return;
  addPerson(database, made);
  addContributor(database, made, first.id);
  addMedia(database, made, first.id);
  addVersions(database, made, first);
  database.run('INSERT INTO story_place VALUES (?, 7, 9, 120.5)', first.id);
  database.run(
    "INSERT INTO original VALUES (?, 'piece.docx', 'application/msword', ?, ?, '{}')",
    first.id,
    MOMENT,
    Buffer.from('the original, byte for byte'),
  );
  database.run(
    "INSERT INTO aside (story_id, found_at, reason, record) VALUES (?, ?, 'No form', ?)",
    first.id,
    MOMENT,
    deflateRawSync('{"words":"put aside"}'),
  );
  if (made.form >= 4)
    database.run(
      `INSERT INTO correction_log (story_id, headline, kind, words, dated, went_out_at, targets, who)
       VALUES (?, 'Quays', 'correction', 'It was the lower quay.', '2026-03-02', ?, 'page', 'Iris Lund')`,
      first.id,
      MOMENT,
    );
}

function addStory(database: Database, form: number, kept: Story, touched: number): void {
  const { record, body, checksum } = packRecord(kept);
  database.run(
    `INSERT INTO story (id, revision, touched, checksum, title, headline, contributors, section, status,
       spiked_at, house_style_id, body_words, due_at, created_at, modified_at, standfirst, record, body)
     VALUES (?, 3, ?, ?, 'Title', 'Headline', '', '', ?, ?, ?, 4, NULL, ?, ?, '', ?, ?)`,
    ...[kept.id, touched, checksum, kept.status, kept.spikedAt, kept.houseStyleId],
    ...[kept.createdAt, kept.modifiedAt, record, body],
  );
  if (kept.templates.length > 0 && form >= 2)
    database.run("INSERT INTO story_template VALUES (?, 'note', 2)", kept.id);
}

function addPerson(database: Database, { form, person }: OldLibrary): void {
  if (form === 1) {
    database.run(
      "INSERT INTO contributor VALUES (?, 'Zoë Brandt', 'zoe brandt', 'a ferry pilot', 'https://b.example')",
      person,
    );
    return;
  }
  const record = {
    ...{ name: 'Zoë Brandt', sortName: '', role: '', affiliation: '', location: '' },
    ...{ post: 'a ferry pilot', bio: '', links: ['https://b.example'], disclosure: '' },
    ...{ noteToDesk: '', photo: null, verified: { affiliation: null, bio: null, links: null } },
  };
  database.run(
    "INSERT INTO register VALUES (?, 2, 'brandt zoe brandt', 'zoe brandt a ferry pilot', ?, ?, ?)",
    ...[person, MOMENT, MOMENT],
    JSON.stringify({ ...record, verified: { ...record.verified, disclosure: null } }),
  );
}

function addContributor(database: Database, { form, person }: OldLibrary, storyId: string): void {
  const more = form === 1 ? '' : ', 2, NULL';
  database.run(`INSERT INTO story_contributor VALUES (?, ?${more})`, storyId, person);
}

function addMedia(database: Database, { form, media }: OldLibrary, storyId: string): void {
  const { hash, name, type, width, height, bytes } = media;
  database.run(
    'INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[hash, name, type, width, height, bytes, MOMENT],
  );
  if (form < 3) return;
  database.run("INSERT INTO photo VALUES (?, '{}', NULL, NULL, 'kai im marz.jpg')", hash);
  database.run('INSERT INTO story_media VALUES (?, ?)', storyId, hash);
}

/** Forms before 5 keep every version whole. */
function addVersions(database: Database, made: OldLibrary, first: Story): void {
  for (const headline of made.versions) {
    const doc = page({ headline, body: [photo('A', 'B', { mediaHash: made.media.hash })] });
    const { record, body, checksum } = packRecord({ ...first, ...story(doc, { id: first.id }) });
    database.run(
      `INSERT INTO version (story_id, kind, kept_at, who, name, body_words, checksum, snapshot)
       VALUES (?, 'milestone', ?, 'Iris Lund', ?, 2, ?, ?)`,
      ...[first.id, MOMENT, headline, checksum],
      deflateRawSync(JSON.stringify({ record, body })),
    );
    if (made.form >= 3)
      database.run(
        'INSERT OR IGNORE INTO version_media VALUES ((SELECT max(id) FROM version), ?)',
        made.media.hash,
      );
  }
}
