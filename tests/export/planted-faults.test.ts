import { describe, expect, it } from 'vitest';
import { pageOf } from '@shared/export/page';
import { houseStyle } from '../house-style-builder';
import { tryFault } from '../planted-faults/gates';
import { PLANTED_FAULTS, soundStory } from '../planted-faults/planted-faults';

/** What catches each fault, in each way in which it can be made at all. */
const CAUGHT: Readonly<Record<string, readonly string[]>> = {
  'picture without an alt attribute': ['page · proof: altText'],
  'page without a language': ['page · proof: page'],
  'heading level skipped': ['page · proof: crosshead', 'import · import: cleaned'],
  'two headlines': ['story · schema: doc-unreadable', 'page · proof: picture'],
  'no headline': ['story · preflight: headline-missing', 'page · proof: headline'],
  'caption outside its figure': ['page · proof: crosshead', 'import · import: cleaned'],
  'div inside a paragraph': ['page · proof: paragraph', 'import · import: cleaned'],
  'inline style': ['page · proof: crosshead', 'import · import: cleaned'],
  'the same id twice': ['page · proof: paragraph', 'import · import: cleaned'],
  'link without words': ['page · proof: paragraph', 'import · import: cleaned'],
  'page without a title': ['page · proof: page'],
  'audio that starts by itself': ['page · proof: page', 'import · import: cleaned'],
  'a bare “&”': ['page · proof: page', 'import · import: cleaned'],
  'language code that is none': ['story · schema: doc-unreadable', 'page · proof: page-foreign'],
  'moment without an offset': ['story · schema: story-unreadable', 'page · proof: json-ld'],
  'date in words where a machine reads it': ['story · schema: doc-unreadable', 'page · proof: <p>'],
  'widths offered without sizes': ['page · proof: altText'],
  'empty alt text on a news photo with a caption': [
    'story · preflight: alt-text-missing',
    'page · proof: altText',
  ],
  'file name as alt text': ['story · preflight: alt-text-file-name'],
  'caption as alt text': ['story · preflight: alt-text-is-caption'],
  'empty paragraph': [
    'story · writer: not printed',
    'page · proof: body',
    'import · import: cleaned',
  ],
  'class of Word': ['page · proof: <p class="MsoNormal">', 'import · import: cleaned'],
  'picture without width and height': ['page · proof: json-ld'],
  'link that runs a script': [
    'story · schema: doc-unreadable',
    'page · proof: paragraph',
    'import · import: cleaned',
  ],
  'link on “here”': ['story · preflight: link-words'],
  'paragraph in bold as heading': ['story · preflight: paragraph-bold-only'],
  'structured data that cannot be read': ['page · proof: json-ld'],
  'structured data with another headline': ['page · proof: json-ld'],
  'straight and curly quotes mixed': ['story · house style: News.QuotePairMixed'],
  'caption once more in the body': ['story · preflight: caption-in-body'],
};

describe('a fault planted in a story, on its page, or in what is taken in', () => {
  it('is planted in a story that has none', () => {
    expect(pageOf(soundStory(), houseStyle()).ok).toBe(true);
    expect(PLANTED_FAULTS).toHaveLength(30);
  });

  it.each(PLANTED_FAULTS)('is caught: $name', async (fault) => {
    const outcomes = await tryFault(fault);
    expect(outcomes.map(({ way, caught }) => `${way} · ${caught ?? 'missed'}`)).toEqual(
      CAUGHT[fault.name],
    );
  });
});
