import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../tests/golden/stories';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, story } from '../../../tests/story-builder';
import { fragmentOf, pageOf } from './page';
import { mediaHashes } from './page-pictures';
import { published } from './published';
import { isOwnPage, readPage } from './read-page';

const style = houseStyle();
const made = pageOf(story(page({ kicker: 'K', headline: 'H', body: ['One.', 'Two.'] })), style);
const html = made.ok ? made.value : '';

describe.each(goldenStories)('the page $name', ({ story: piece, houseStyle: house }) => {
  const mediaHash = mediaHashes(piece.media);
  const wanted = published(piece, house);

  it('reads back as the story was published', () => {
    const written = pageOf(piece, house);
    expect(written.ok && readPage(written.value, house, mediaHash)).toEqual({
      ok: true,
      value: wanted,
    });
  });

  it('reads back from its fragment, but for what only the head holds', () => {
    const written = fragmentOf(piece, house);
    const read = written.ok ? readPage(written.value, house, mediaHash) : written;
    expect(read.ok && read.value.doc.eq(wanted.doc)).toBe(true);
    expect(read.ok && read.value.contributors).toEqual(wanted.contributors);
  });
});

describe('readPage', () => {
  it('knows its own pages', () => {
    expect(isOwnPage(html)).toBe(true);
    expect(isOwnPage('<article><h1>H</h1></article>')).toBe(false);
  });

  it.each([
    ['no page at all', 'Just words.'],
    [
      'an element of another system',
      html.replace('<p>Two.</p>', '<table><tr><td>Two.</td></tr></table>'),
    ],
    ['a class of another system', html.replace('<p>Two.</p>', '<p class="MsoNormal">Two.</p>')],
    ['words between the blocks', html.replace('<p>Two.</p>', 'Two.')],
    ['markup in the line', html.replace('Two.', '<u>Two.</u>')],
    ['a second field of one kind', html.replace('<h1>H</h1>', '<h1>H</h1><h1>H2</h1>')],
    ['a language that is none', html.replace('Two.', '<span lang="!">Two.</span>')],
  ])('refuses %s rather than drop it', (_name, foreign) => {
    expect(foreign).not.toBe(html);
    expect(readPage(foreign, style).ok).toBe(false);
  });
});
