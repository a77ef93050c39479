import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../tests/house-style-builder';
import { element, marked, page, story } from '../../../../tests/story-builder';
import { fragmentOf } from '../../export/page';
import { plainTextOf } from '../../export/plain-text';
import { published } from '../../export/published';
import { readPage } from '../../export/read-page';
import { countStory } from '../../story/count-words';
import { deskBlockKind, kindWords } from './desk-block';

const block = element(
  'deskBlock',
  [
    element('lockedWords', 'She speaks at '),
    element('slot', 'the Corn Hall', { slotId: 'place' }),
    marked(' tonight', 'strong'),
  ],
  { kind: 'event-notice', templateId: 'event-notice', templateVersion: 2 },
);
const piece = story(page({ headline: 'H', body: ['Copy.', block, 'More.'] }));

describe('a block of the desk’s own kind', () => {
  it('is printed among the body’s blocks with its kind, and reads back', () => {
    const html = fragmentOf(piece, houseStyle());
    expect(html.ok && html.value.replace(/\n/gu, '')).toContain(
      '<p>Copy.</p><aside class="desk-block event-notice" role="note"><p>She speaks at the Corn Hall<strong> tonight</strong></p></aside><p>More.</p>',
    );
    const read = html.ok ? readPage(html.value, houseStyle()) : html;
    expect(read.ok && read.value.doc.eq(published(piece, houseStyle()).doc)).toBe(true);
  });

  it('says nothing of its template on the page', () => {
    const [, shown] = published(piece, houseStyle()).doc.child(3).children;
    expect(shown?.attrs).toMatchObject({ kind: 'event-notice', templateId: null });
  });

  it('is no copy: it is not counted against the length, but read in plain text', () => {
    expect(countStory(page({ headline: 'H', body: ['Copy.', block, 'More.'] })).body).toBe(2);
    expect(plainTextOf(piece, houseStyle())).toBe(
      'H\n\nCopy.\n\nShe speaks at the Corn Hall tonight\n\nMore.\n',
    );
  });

  it.each(['note', 'series-intro', 'event-2'])('may be of the kind “%s”', (kind) => {
    expect(deskBlockKind.safeParse(kind).success).toBe(true);
  });

  it.each([
    '',
    'Event',
    'event notice',
    '-a',
    'a--b',
    '2nd',
    'kicker',
    'editors-note',
    'desk-block',
  ])('is refused the kind “%s”', (kind) => {
    expect(() => element('deskBlock', 'x', { kind })).toThrow(RangeError);
  });

  it('reads its kind as words', () => {
    expect(kindWords('series-intro')).toBe('Series intro');
  });
});
