import { describe, expect, it } from 'vitest';
import { contributor, FILES, PHOTO_A, PHOTO_B } from '../../../tests/golden/parts';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../tests/story-builder';
import { pageOf } from './page';
import { proveExport } from './prove-export';

const doc = page({
  kicker: 'Opinion',
  headline: 'Room for the river',
  photo: photo('The quay.', 'Northlight', { mediaHash: PHOTO_A, altText: 'A quay' }),
  editorsNote: 'She is a hydrologist.',
  body: [
    p([
      'The ',
      marked('plan', 'link', { href: 'https://example.org/plan' }),
      ' is ',
      marked('bad', 'emphasis'),
      '.',
    ]),
    element('crosshead', 'Why'),
    photo('The marsh.', 'Ines Okafor', { mediaHash: PHOTO_B, altText: 'A marsh' }),
    'It  will fall.',
  ],
});
const piece = story(doc, {
  media: [...FILES],
  contributors: [contributor('A. Venn'), contributor('B. Reeve', 'https://example.org/b')],
  updatedAt: '2026-03-28T09:00:00Z',
});
const style = houseStyle();
const made = pageOf(piece, style);
const html = made.ok ? made.value : '';

describe('proveExport', () => {
  it('finds nothing in a true page', () => {
    expect(proveExport(html, piece, style)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a lost word', 'is <em>bad', '<em>bad', 'paragraph'],
    ['a changed character', 'will fall.', 'will fall…', 'paragraph'],
    ['a lost space', 'It  will', 'It will', 'paragraph'],
    ['a caption under another photo', '"caption">The quay.', '"caption">The marsh.', 'caption'],
    [
      'a credit in the caption',
      '.</span> <small class="credit">Photograph: Northlight</small>',
      '. Photograph: Northlight</span>',
      'caption',
    ],
    ['another address', 'https://example.org/plan', 'https://example.org/plans', 'paragraph'],
    ['a lost link', /<a href="https:\/\/example.org\/plan">plan<\/a>/u, 'plan', 'paragraph'],
    [
      'another picture',
      'src="media/tannery-steps-1200.jpg"',
      'src="media/salt-marsh-low-tide-1200.jpg"',
      'picture',
    ],
    [
      'another picture for small screens',
      'media/tannery-steps-480.jpg 480w',
      'media/salt-marsh-low-tide-480.jpg 480w',
      'picture',
    ],
    ['another alt text', 'alt="A quay"', 'alt="A key"', 'altText'],
    ['a crosshead that is a paragraph', '<h2>Why</h2>', '<p>Why</p>', 'crosshead'],
    ['lost italics', '<em>bad</em>', 'bad', 'paragraph'],
    ['words that are not the story’s', '</article>', '<p>Advertisement</p></article>', 'paragraph'],
    ['a lost block', /<aside.*<\/aside>/su, '', 'editorsNote'],
    [
      'a writer without his page',
      /<a rel="author"[^>]*>B. Reeve<\/a>/u,
      '<span>B. Reeve</span>',
      'byline',
    ],
    ['another headline in the data', '"headline":"Room', '"headline":"No room', 'json-ld'],
    [
      'another date in the data',
      '"dateModified":"2026-03-28',
      '"dateModified":"2026-03-29',
      'json-ld',
    ],
    ['a lost author in the data', '{"@type":"Person","name":"A. Venn"},', '', 'json-ld'],
    ['another caption in the data', '"caption":"The quay', '"caption":"The key', 'json-ld'],
    ['another width in the data', '"width":1200', '"width":1201', 'json-ld'],
    [
      'another picture’s thumbnail in the data',
      '"thumbnailUrl":"media/tannery-steps',
      '"thumbnailUrl":"media/salt-marsh-low-tide',
      'json-ld',
    ],
    ['broken data', '{"@context"', '{"@context', 'json-ld'],
  ])('finds %s and names the place', (_name, from, to, where) => {
    const tampered = html.replace(from, to);
    expect(tampered).not.toBe(html);
    expect(
      proveExport(tampered, piece, style).map((problem) => [problem.code, problem.where]),
    ).toContainEqual(['export-unfaithful', where]);
  });

  it('says which words differ', () => {
    const [problem] = proveExport(
      html.replace('</strong> She is', '</strong> He is'),
      piece,
      style,
    );
    expect(problem?.message).toContain('“Editor’s note: She is a hydrologist.”');
  });
});
