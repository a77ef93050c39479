import { describe, expect, it } from 'vitest';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import { storyBlocks } from './story-blocks';

const PRINTING = { publishStrikethrough: false };

describe('storyBlocks', () => {
  it('reads a block that has not changed once, wherever it has moved', () => {
    const kept = p('Kept.');
    const before = storyBlocks(page({ headline: 'H', body: ['One.', kept] }), PRINTING);
    const after = storyBlocks(page({ headline: 'Longer', body: ['Two.', kept] }), PRINTING);
    expect(after[2]?.block).toBe(before[2]?.block);
    expect(after[2]?.pos).toBe((before[2]?.pos ?? 0) + 5);
    expect(after[1]?.block).not.toBe(before[1]?.block);
  });

  it('reads the same paragraph anew as a point of a list', () => {
    const same = p('Kept.');
    const [copy] = storyBlocks(page({ body: [same] }), PRINTING);
    const list = element('bulletList', [element('listItem', [same])]);
    const [point] = storyBlocks(page({ body: [list] }), PRINTING);
    expect(copy?.block.scopes).toEqual(['text', 'paragraph', 'body']);
    expect(point?.block.scopes).toEqual(['text.list']);
  });

  it('leads to the page past words that are struck out', () => {
    const doc = page({ body: [p(['A ', marked('bad ', 'strikethrough'), 'word'])] });
    const [block] = storyBlocks(doc, PRINTING);
    expect(block?.block.text).toBe('A word');
    expect(doc.textBetween(block?.placeAt(2) ?? 0, block?.endAt(6) ?? 0)).toBe('word');
    expect(doc.textBetween(block?.placeAt(0) ?? 0, block?.endAt(2) ?? 0)).toBe('A ');
  });

  it('tells the words that a template has locked, until they are unlocked', () => {
    const words = [element('lockedWords', 'She is '), 'a hydrologist.'];
    const notice = (attrs: Record<string, unknown>) =>
      page({
        body: [
          element('deskBlock', words, {
            kind: 'event-notice',
            templateId: 'notice',
            templateVersion: 1,
            ...attrs,
          }),
        ],
      });
    const [locked] = storyBlocks(notice({}), PRINTING);
    expect(locked?.block.locked).toEqual([{ from: 0, to: 7 }]);
    expect(locked?.block.text).toBe('She is a hydrologist.');
    const unlocked = { by: 'Tamsin', at: '2026-03-28T12:00:00Z' };
    expect(storyBlocks(notice({ unlocked }), PRINTING)[0]?.block.locked).toEqual([]);
  });

  it('gives a photo’s alt text a block of its own, which leads to the photo', () => {
    const doc = page({ photo: photo('Quay.', 'Xinhua', { role: 'lead', altText: 'A quay' }) });
    const [alt, caption] = storyBlocks(doc, PRINTING);
    expect([alt?.isAltText, caption?.isAltText]).toEqual([true, false]);
    expect(alt?.placeAt(2)).toBe(alt?.pos);
    expect(doc.nodeAt(alt?.pos ?? 0)?.type.name).toBe('photo');
  });
});
