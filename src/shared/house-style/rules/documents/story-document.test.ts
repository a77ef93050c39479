import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn } from '../../../../../tests/copy-blocks';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import { storyDocument } from './story-document';

const PRINTING = { publishStrikethrough: false };

describe('storyDocument', () => {
  it.each([
    ['headline', page({ headline: 'H' }), 'text.heading.h1 title headline: H'],
    ['kicker', page({ kicker: 'K' }), 'kicker: K'],
    ['standfirst', page({ standfirst: 'S' }), 'text paragraph standfirst: S'],
    ['editor’s note', page({ editorsNote: 'N' }), 'text paragraph editors_note: N'],
    ['paragraph', page({ body: ['B'] }), 'text paragraph body: B'],
    ['crosshead', page({ body: [element('crosshead', 'C')] }), 'text.heading.h2 crosshead: C'],
    ['quotation', page({ body: [element('blockQuote', [p('Q')])] }), 'text.blockquote quote: Q'],
    ['pull quote', page({ body: [element('pullQuote', 'Q')] }), 'text.blockquote pullquote: Q'],
    [
      'point',
      page({ body: [element('bulletList', [element('listItem', [p('L')])])] }),
      'text.list: L',
    ],
    ['author’s bio', page({ authorBios: ['A'] }), 'paragraph bio: A'],
    ['correction', page({ corrections: [element('correction', 'C')] }), 'correction: C'],
    ['contributor call', page({ contributorCall: 'C' }), 'contribute: C'],
  ])('gives the %s its scopes', (_what, doc, block) => {
    expect(blocksIn(storyDocument(doc, PRINTING))[0]).toBe(block);
  });

  it('reads a photo’s three texts', () => {
    const doc = page({ photo: photo('A dog.', 'Xinhua', { role: 'lead', altText: 'Dog' }) });
    expect(blocksIn(storyDocument(doc, PRINTING))).toEqual([
      'text.attr.alt alt: Dog',
      'text.figure.caption caption: A dog.',
      'credit: Xinhua',
    ]);
  });

  it('gives prose its sentences, and the piece its summary', () => {
    const doc = page({ headline: 'H', body: ['One. Two.'] });
    expect(blocksIn(storyDocument(doc, PRINTING)).slice(1)).toEqual([
      'text paragraph body: One. Two.',
      'sentence: One.',
      'sentence: Two.',
      'summary: One. Two.',
    ]);
  });

  it('leaves out what was struck out, unless the house publishes it', () => {
    const doc = page({ body: [p(['A', marked('b', 'strikethrough'), 'c'])] });
    expect(blocksIn(storyDocument(doc, PRINTING))[0]).toContain(': Ac');
    expect(blocksIn(storyDocument(doc, { publishStrikethrough: true }))[0]).toContain(': Abc');
  });

  it('leads back to the story', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '😀', '. ', 'é'), minLength: 1 });
    fc.assert(
      fc.property(words, words, words, (headline, strong, struck) => {
        const doc = page({
          headline,
          body: [p(['x', marked(struck, 'strikethrough'), marked(strong, 'strong')]), 'y'],
        });
        const document = storyDocument(doc, PRINTING);
        for (const block of document.blocks.filter(
          ({ scopes }) => !/summary|raw/u.test(scopes.join()),
        ))
          for (const [at, unit] of block.text.split('').entries()) {
            const place = block.sourceAt(at);
            const position = document.positionAt(place);
            expect(document.text[place]).toBe(unit);
            expect(doc.textBetween(position, position + 1)).toBe(unit);
          }
      }),
    );
  });
});
