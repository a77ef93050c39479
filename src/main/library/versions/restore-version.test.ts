import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../tests/arbitrary-story';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import type { Story } from '../../../shared/story/story';

const written = (words: string, record: Partial<Story> = {}): Story =>
  story(page({ body: [p(words)] }), { id: randomUUID(), ...record });

describe('restoring a version', () => {
  it('gives the version as it was, and keeps the text that it takes the place of', () => {
    const library = libraryIn(temporaryFolder());
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (one, other) => {
        const id = randomUUID();
        const before = { ...one, id };
        value(library.stories.create(before));
        value(library.versions.keep(id, 'Filed'));
        const [filed] = value(library.versions.list(id));
        const kept = value(library.versions.read(id, filed?.id ?? 0));
        value(library.stories.save({ story: { ...other, id }, revision: 1, place: null }));
        const present = value(library.stories.read(id));
        const { keptAs } = value(library.versions.restore(id, filed?.id ?? 0));
        const restored = value(library.stories.read(id));
        expect(restored.doc).toEqual(kept.doc);
        expect(restored.tags).toEqual(kept.tags);
        expect(restored.media).toEqual(kept.media);
        expect(restored.templates).toEqual(kept.templates);
        expect(value(library.versions.read(id, keptAs))).toEqual(present);
        expect(value(library.versions.restore(id, keptAs))).toBeDefined();
        const { modifiedAt: _at, ...back } = value(library.stories.read(id));
        const { modifiedAt: _then, ...was } = present;
        expect(back).toEqual(was);
      }),
      { numRuns: 15 },
    );
  });

  it('is a new revision: a window that holds the text before cannot write over it', () => {
    const library = libraryIn(temporaryFolder());
    const kept = written('As filed.');
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'Filed'));
    value(
      library.stories.save({ story: written('Other.', { id: kept.id }), revision: 7, place: null }),
    );
    const filed = value(library.versions.list(kept.id)).find(({ name }) => name === 'Filed');
    value(library.versions.restore(kept.id, filed?.id ?? 0));
    expect(value(library.stories.open(kept.id)).revision).toBe(8);
    expect(error(library.stories.save({ story: kept, revision: 8, place: null })).code).toBe(
      'story-changed-elsewhere',
    );
    expect(value(library.versions.list(kept.id))[0]?.name).toBe('Before “Filed” was restored');
  });

  it('leaves where the story stands in the desk’s day', () => {
    const library = libraryIn(temporaryFolder());
    const kept = written('As filed.', { section: 'Harbour' });
    value(library.stories.create(kept));
    value(library.versions.keep(kept.id, 'Filed'));
    const desk = {
      status: 'published' as const,
      publishedAt: '2031-01-01T10:00:00Z',
      dueAt: '2031-01-02T10:00:00Z',
      noteToDesk: 'Call her.',
    };
    const changed = { ...written('Other.', { id: kept.id, section: 'City' }), ...desk };
    value(library.stories.save({ story: changed, revision: 1, place: null }));
    value(library.stories.spike(kept.id));
    value(library.versions.restore(kept.id, 1));
    const restored = value(library.stories.read(kept.id));
    expect(restored).toMatchObject({ ...desk, section: 'Harbour' });
    expect(restored.spikedAt).not.toBeNull();
  });

  it('refuses what is missing or another story’s, and changes nothing', () => {
    const library = libraryIn(temporaryFolder());
    const [one, other] = [written('One.'), written('Other.')];
    value(library.stories.create(one));
    value(library.stories.create(other));
    value(library.versions.keep(other.id, 'Filed'));
    for (const version of [1, 99]) {
      expect(error(library.versions.read(one.id, version)).code).toBe('story-unreadable');
      expect(error(library.versions.restore(one.id, version)).code).toBe('story-unreadable');
    }
    expect(value(library.versions.list(one.id))).toEqual([]);
    expect(value(library.stories.read(one.id)).doc).toEqual(one.doc);
  });
});
