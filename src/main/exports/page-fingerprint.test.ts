import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, page, story } from '../../../tests/story-builder';
import { pageFingerprint } from './page-fingerprint';

const doc = page({ headline: 'The tide', body: ['One.'] });
const print = pageFingerprint(story(doc), houseStyle());

describe('the fingerprint of a page', () => {
  it('stays while the page would be the same', () => {
    expect(print).toMatch(/^[0-9a-f]{64}$/u);
    const noted = story(doc, { status: 'published', noteToDesk: 'Call him.' });
    expect(pageFingerprint(noted, houseStyle())).toBe(print);
  });

  it('changes with a word, with the furniture, and with the forms of the house', () => {
    const others = [
      pageFingerprint(story(page({ headline: 'The tide', body: ['Two.'] })), houseStyle()),
      pageFingerprint(story(doc, { seoTitle: 'Tide' }), houseStyle()),
      pageFingerprint(story(doc), houseStyle({ urlBase: 'https://courier.example' })),
    ];
    expect(new Set([print, ...others]).size).toBe(4);
  });

  it('is empty for what no page can hold', () => {
    const broken = page({ headline: 'T', body: [element('paragraph', 'A\u0001B')] });
    expect(pageFingerprint(story(broken), houseStyle())).toBe('');
  });
});
