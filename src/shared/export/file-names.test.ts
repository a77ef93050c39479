import { describe, expect, it } from 'vitest';
import { page, story } from '../../../tests/story-builder';
import type { MediaRecord } from '../story/story';
import { mediaNames, slugOf } from './file-names';

const file = (
  letter: string,
  name: string,
  type: MediaRecord['type'] = 'image/jpeg',
): MediaRecord => ({
  hash: letter.repeat(64),
  name,
  type,
  width: 1,
  height: 1,
  bytes: 1,
});

describe('slugOf', () => {
  it.each([
    ['Room for the river', 'room-for-the-river'],
    ['Łódź’s café & the £412m “plan”', 'lodzs-cafe-and-the-412m-plan'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-story'],
    ['为什么要给河流空间', 'story-2026-03-28-00000000'],
    ['', 'story-2026-03-28-00000000'],
  ])('names the page of “%s” %s', (headline, slug) => {
    expect(slugOf(story(page({ headline })))).toBe(slug);
  });

  it('cuts a long headline between words, at 80 characters', () => {
    const slug = slugOf(story(page({ headline: 'word '.repeat(40) })));
    expect(slug).toMatch(/^word(-word)*$/u);
    expect(slug.length).toBeLessThanOrEqual(80);
  });

  it('takes the desk’s own slug before any other', () => {
    expect(slugOf(story(page({ headline: 'Long headline' }), { slug: 'pump-house' }))).toBe(
      'pump-house',
    );
  });
});

describe('mediaNames', () => {
  it('keeps names that are safe and drops what is not', () => {
    const names = mediaNames([
      file('a', 'Quay at Dawn.JPG'),
      file('b', '../evil.php.png', 'image/png'),
      file('c', 'NUL.mp3', 'audio/mpeg'),
    ]);
    expect([...names.values()]).toEqual(['quay-at-dawn.jpg', 'evil-php.png', 'nul-file.mp3']);
  });

  it('names a file in another script by its hash', () => {
    expect([...mediaNames([file('a', '码头.jpg')]).values()]).toEqual(['photo-aaaaaaaa.jpg']);
  });

  it('gives two files of one name two names, whichever comes first', () => {
    const [one, two] = [file('a', 'Quay.jpg'), file('b', 'QUAY.jpeg')];
    const there = mediaNames([one, two]);
    expect(there.get(one.hash)).toBe('quay-aaaaaaaa.jpg');
    expect(mediaNames([two, one])).toEqual(new Map([...there].reverse()));
  });
});
