import { describe, expect, it } from 'vitest';
import { readSlug } from './read-slug';

describe('readSlug', () => {
  it.each(['', 'room-for-the-river', '2026', 'a1-b2'])('takes %j', (slug) => {
    expect(readSlug(slug, 60)).toEqual({ ok: true, value: slug });
  });
  it.each([['Room'], ['two--hyphens'], ['-first'], ['last-'], ['två'], ['with space']])(
    'refuses %j and leaves it as it is',
    (slug) => {
      expect(readSlug(slug, 60).ok).toBe(false);
    },
  );
  it('says by how much a slug is too long', () => {
    expect(readSlug('abcdefghij', 8)).toEqual({ ok: false, error: '2 over 8 characters.' });
  });
});
