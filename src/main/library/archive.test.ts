import Libsql from 'libsql';
import { randomUUID } from 'node:crypto';
import type { Reply } from '@shared/contract/channels';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { p, page, story } from '../../../tests/story-builder';
import type { Library } from './open-library';

/** A library of that many stories, the newest last; gives their ids. */
function filled(count: number): { readonly library: Library; readonly ids: readonly string[] } {
  const library = libraryIn(temporaryFolder());
  const ids = Array.from({ length: count }, (_, at) => {
    const made = story(page({ headline: `Story ${at}`, body: [p(`Words ${at}.`)] }), {
      id: randomUUID(),
    });
    return value(library.stories.create(made)).id;
  });
  return { library, ids };
}

function pages(library: Library, limit: number): string[][] {
  const all: string[][] = [];
  let after: string | null = null;
  do {
    const found: Reply<'archive:page'> = value(library.archive({ after, limit }));
    all.push(found.stories.map(({ id }) => id));
    after = found.next;
  } while (after !== null);
  return all;
}

describe('the archive', () => {
  it('gives every story once, the newest first, page by page', () => {
    const { library, ids } = filled(7);
    const newest = [...ids].reverse();
    expect(pages(library, 3)).toEqual([newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)]);
    expect(pages(library, 7)).toEqual([newest]);
  });

  it('gives a story as it is kept, with its headline and house style', () => {
    const { library, ids } = filled(1);
    const { stories, next, unreadable } = value(library.archive({ after: null, limit: 50 }));
    const [kept] = stories;
    expect([kept?.headline, kept?.houseStyleId, next, unreadable]).toEqual([
      'Story 0',
      kept?.story.houseStyleId,
      null,
      0,
    ]);
    expect(kept?.story.doc).toEqual(value(library.stories.read(ids[0] ?? '')).doc);
  });

  it('leaves spiked stories out, and an empty library has one empty page', () => {
    const { library, ids } = filled(2);
    value(library.stories.spike(ids[1] ?? ''));
    expect(pages(library, 5)).toEqual([[ids[0]]]);
    expect(pages(filled(0).library, 5)).toEqual([[]]);
  });

  it('counts a story that cannot be read and goes on', () => {
    const { library, ids } = filled(3);
    const hand = new Libsql(library.file);
    hand.prepare("UPDATE story SET body = '{}' WHERE id = ?").run(ids[1] ?? '');
    hand.close();
    const { stories, unreadable } = value(library.archive({ after: null, limit: 50 }));
    expect([stories.map(({ id }) => id), unreadable]).toEqual([[ids[2], ids[0]], 1]);
  });

  it('gives nothing for a place that it never named', () => {
    const { library } = filled(1);
    expect(value(library.archive({ after: 'x', limit: 5 }))).toEqual({
      stories: [],
      next: null,
      unreadable: 0,
    });
  });
});
