import { describe, expect, it } from 'vitest';
import { photo } from '../../../tests/story-builder';
import type { MediaRecord } from '../story/story';
import { mediaHashes, pictureFilesOf, pictureOf } from './page-pictures';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const file = (hash: string, name: string, more: Partial<MediaRecord> = {}): MediaRecord => ({
  hash,
  name,
  type: 'image/jpeg',
  width: 3000,
  height: 2000,
  bytes: 1,
  ...more,
});

function filesIn(media: readonly MediaRecord[], attrs: Record<string, unknown> = {}) {
  const files = pictureFilesOf(media)(photo('C.', 'N', { mediaHash: A, ...attrs }));
  if (!files) throw new Error('No files');
  return files;
}

const names = (media: readonly MediaRecord[], attrs: Record<string, unknown> = {}) => {
  const { widths, social, square } = filesIn(media, attrs);
  return [...widths, social, square].flatMap((each) => each?.src ?? []);
};

describe('the files of a photo', () => {
  it('are named by the picture, their width and their use', () => {
    expect(names([file(A, 'Quay.JPG', { width: 1000 })])).toEqual([
      'media/quay-480.jpg',
      'media/quay-800.jpg',
      'media/quay-1000.jpg',
      'media/quay-social.jpg',
      'media/quay-square.jpg',
    ]);
  });

  it('carry a mark where the desk chose the cut, and only there', () => {
    const quay = [file(A, 'Quay.jpg')];
    const focused = names(quay, { focus: { x: 0, y: 0 } });
    expect(focused[0]).toBe('media/quay-480.jpg');
    expect(focused.slice(-2).join(' ')).toMatch(
      /^media\/quay-[0-9a-f]{6}-social\.jpg media\/quay-[0-9a-f]{6}-square\.jpg$/u,
    );
    const cropped = { crop: { x: 0, y: 0, width: 0.5, height: 0.5 } };
    expect(names(quay, cropped)[0]).toMatch(/^media\/quay-[0-9a-f]{6}-480\.jpg$/u);
    expect(names(quay, cropped)).toEqual(names(quay, { ...cropped }));
    expect(names(quay, { crop: { x: 0, y: 0, width: 1, height: 1 } })).toEqual(names(quay));
  });

  it('never share a name, whatever the pictures are called', () => {
    const media = [
      file(A, 'Quay.jpg'),
      file(B, 'quay.png', { type: 'image/png' }),
      file('c'.repeat(64), 'Quay 480.avif', { type: 'image/avif', width: 0 }),
      file('e'.repeat(64), 'Quay social.webp', { type: 'image/webp' }),
      file('f'.repeat(64), 'quay.mp3', { type: 'audio/mpeg', width: 0, height: 0 }),
    ];
    const all = media.flatMap(({ hash }) => names(media, { mediaHash: hash }));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['a GIF', file(A, 'Pump.gif', { type: 'image/gif' }), 'media/pump.gif'],
    ['a file of unknown size', file(A, 'Pump.jpg', { width: 0 }), 'media/pump-whole.jpg'],
  ])('are the original alone for %s', (_name, record, src) => {
    const { widths, social, square } = filesIn([record]);
    expect(widths.map((each) => [each.src, each.rendition])).toEqual([[src, null]]);
    expect([social, square]).toEqual([null, null]);
  });

  it('are none for a pending photo', () => {
    expect(pictureFilesOf([file(A, 'Quay.jpg')])(photo('C.', 'N'))).toBeNull();
  });
});

describe('the picture of a photo', () => {
  const shown = (width: number, attrs: Record<string, unknown> = {}, css = '') =>
    pictureOf(
      filesIn([file(A, 'q.jpg', { width })]),
      photo('C.', 'N', { mediaHash: A, ...attrs }),
      css,
    );

  it.each([
    [3000, 1200],
    [1300, 1200],
    [1000, 1000],
    [300, 300],
  ])('of %i pixels is shown at %i where a browser chooses none', (width, src) => {
    expect(shown(width).src).toBe(`media/q-${src}.jpg`);
    expect(shown(width).width).toBe(src);
  });

  it('is as wide as the house style’s column, and wider where it reaches beyond', () => {
    expect(shown(900).sizes).toBe('(min-width: 44rem) 42rem, 100vw');
    expect(shown(900, { role: 'wide' }).sizes).toBe('(min-width: 60rem) 58rem, 100vw');
    expect(shown(900, {}, 'p { max-width: 9rem }\nmain{max-width:640px}').sizes).toBe(
      '(min-width: 42rem) 40rem, 100vw',
    );
    expect(shown(900, {}, '@media print { main { max-width: none } }').sizes).toBe(
      '(min-width: 44rem) 42rem, 100vw',
    );
  });
});

describe('the picture that a page names', () => {
  it('is found by any of its sizes', () => {
    const media = [
      file(A, 'Quay.jpg'),
      file(B, 'Quay 480.jpg'),
      file('c'.repeat(64), 'pump.gif', { type: 'image/gif' }),
    ];
    const hashOf = mediaHashes(media);
    for (const { hash } of media)
      for (const attrs of [{}, { crop: { x: 0.3, y: 0, width: 0.5, height: 0.5 } }])
        for (const src of names(media, { mediaHash: hash, ...attrs }))
          expect([src, hashOf(src)]).toEqual([src, hash]);
  });

  it.each([
    'media/quay.jpg',
    'media/pier-480.jpg',
    'quay-480.jpg',
    'https://x.example/quay-480.jpg',
  ])('is none for %s', (src) => {
    expect(mediaHashes([file(A, 'Quay.jpg')])(src)).toBeNull();
  });
});
