import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { deflateRawSync } from 'node:zlib';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { keepVersions } from '../../../../tests/history/kept-versions';
import { prose, rewritten, storyOf } from '../../../../tests/history/long-story';
import { addOlderStory, olderLibraryIn } from '../../../../tests/older-library';
import { openDatabase } from '../database';
import { LIBRARY_FILE } from '../open-library';
import { packRecord } from '../story-record';

describe('a thousand versions of a story of 5,000 words', () => {
  it('take no more than 5 MB, are listed, and each is read as it was', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    const id = randomUUID();
    const texts = [...rewritten(1000, id)];
    const grown = keepVersions(folder, texts);
    stdout.write(`1,000 versions of 5,040 words: ${(grown / 1_000_000).toFixed(2)} MB\n`);
    expect(grown).toBeLessThanOrEqual(5_000_000);
    const library = libraryIn(folder);
    const listed = value(library.versions.list(id));
    expect(listed).toHaveLength(1000);
    for (const round of [249, 499, 749, 999]) {
      const row = listed.find(({ name }) => name === `Version ${round}`);
      expect(value(library.versions.read(id, row?.id ?? 0)).doc).toEqual(texts[round + 1]?.doc);
    }
  });
});

describe('versions that lean on another', () => {
  it('are lost with it where it is damaged, and say so; the next one is whole again', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const paragraphs = Array.from({ length: 20 }, (_, at) => prose(50, at));
    const kept = storyOf(paragraphs, randomUUID());
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'One'));
    value(library.versions.keep(kept.id, 'Two'));
    library.close();
    const file = new Libsql(join(folder, LIBRARY_FILE));
    expect(file.prepare('SELECT base_id FROM version ORDER BY id').all()).toEqual([
      { base_id: null },
      { base_id: 1 },
    ]);
    file.exec("UPDATE version SET snapshot = x'00ff' WHERE id = 1");
    file.close();
    const { versions } = libraryIn(folder);
    expect(error(versions.read(kept.id, 2)).code).toBe('story-unreadable');
    value(versions.keep(kept.id, 'Three'));
    expect(value(versions.read(kept.id, 3)).doc).toEqual(kept.doc);
  });

  it('are refused where the one that they lean on reads well and says other words', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const kept = storyOf([prose(400, 1), 'The gauge stood at nine.'], randomUUID());
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'One'));
    value(library.versions.keep(kept.id, 'Two'));
    library.close();
    const { record, body } = packRecord(kept);
    const changed = body.replace('gauge stood at nine', 'gauge stood at five');
    const file = new Libsql(join(folder, LIBRARY_FILE));
    file
      .prepare('UPDATE version SET snapshot = ? WHERE id = 1')
      .run([deflateRawSync(JSON.stringify({ record, body: changed }))]);
    file.close();
    const { versions } = libraryIn(folder);
    expect(error(versions.read(kept.id, 1)).code).toBe('story-unreadable');
    expect(error(versions.read(kept.id, 2)).code).toBe('story-unreadable');
  });

  it('thin out with time: what was asked for stays, and so does what others lean on', {
    timeout: 60_000,
  }, () => {
    let now = Date.parse('2031-01-01T10:00:00Z');
    const library = libraryIn(temporaryFolder(), { now: () => new Date(now) });
    const paragraphs = Array.from({ length: 20 }, (_, at) => prose(50, at));
    const id = randomUUID();
    value(library.stories.create(storyOf(paragraphs, id)));
    for (let revision = 1; revision <= 200; revision += 1) {
      paragraphs[revision % 20] = prose(50, 1000 + revision);
      value(library.stories.save({ story: storyOf(paragraphs, id), revision, place: null }));
      if (revision % 50 === 25) value(library.versions.keep(id, `Stage ${revision}`));
      now += 22 * 60_000;
    }
    const listed = value(library.versions.list(id));
    // 73 hours: the last one whole, 24 of the last day, the rest by days; and what others lean on.
    expect(listed.length).toBeLessThan(80);
    expect(listed.filter(({ name }) => name.startsWith('Stage')).map(({ name }) => name)).toEqual([
      'Stage 175',
      'Stage 125',
      'Stage 75',
      'Stage 25',
    ]);
    for (const version of listed) value(library.versions.read(id, version.id));
  });
});

describe('a library of form 4', () => {
  it('comes to form 5 with its versions whole, and later ones lean on them', () => {
    const folder = temporaryFolder();
    const kept = storyOf([prose(400, 1)], randomUUID());
    olderLibraryIn(folder, 4, (database) => {
      addOlderStory(database, kept);
      const { record, body, checksum } = packRecord(kept);
      database.run(
        "INSERT INTO version (story_id, kind, kept_at, who, name, body_words, checksum, snapshot) VALUES (?, 'milestone', '2026-01-01T00:00:00Z', '', 'Filed', 400, ?, ?)",
        kept.id,
        checksum,
        deflateRawSync(JSON.stringify({ record, body })),
      );
    });
    const library = libraryIn(folder);
    expect(value(library.versions.read(kept.id, 1)).doc).toEqual(kept.doc);
    value(library.versions.keep(kept.id, 'Edited'));
    expect(value(library.versions.read(kept.id, 2)).doc).toEqual(kept.doc);
    library.close();
    const copy = openDatabase(join(folder, 'copies', 'library-before-form-5.db'));
    expect(copy.all(z.unknown(), 'PRAGMA user_version')).toEqual([{ user_version: 4 }]);
    copy.close();
  });
});
